import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, quietArguments } from '../browser/browser.ts';
import { benchFolder, measureBuild } from './measure.ts';
import { makeCertificate, serve, type BenchServer } from './serve.ts';

/** The site and the bare page, served, and a browser to look at them. */
export interface Pages {
  /** The built site. */
  fast: BenchServer;
  /** The built site, over slow 4G. */
  slow: BenchServer;
  /** The bare page, over slow 4G. */
  bare: BenchServer;
  /** Gives a page of a phone with nothing in its cache, and closes it. */
  withPage: <T>(look: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Opens a page and waits until it has come to rest: it asks for nothing any more, its fonts are there, and what they
 * changed has been painted.
 */
export async function openAtRest(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // The second frame begins when the first has been painted, the third when the browser has told so.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Builds the site, under "/", and tells where. */
export async function builtSite(content: string): Promise<string> {
  const site = join(benchFolder, 'site');
  await measureBuild(process.cwd(), site, { CONTENT_DIR: content, BASE_PATH: '/' });
  return site;
}

/** Builds the site and opens everything; the caller closes it. */
export async function openPages(content: string, bareHtml: string): Promise<Pages> {
  const site = await builtSite(content);
  const barePage = join(benchFolder, 'bare-page');
  await mkdir(barePage, { recursive: true });
  await writeFile(join(barePage, 'index.html'), bareHtml);

  const certificate = makeCertificate();
  const trust = `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`;
  const [fast, slow, bare] = await Promise.all([
    serve(site, certificate),
    serve(site, certificate, true),
    serve(barePage, certificate, true),
  ]);
  const browser = await launchBrowser({ args: [...quietArguments, trust] });
  return {
    fast,
    slow,
    bare,
    withPage: async (look) => {
      const context = await browser.newContext({ ...phone, locale: 'nl-NL', serviceWorkers: 'block' });
      try {
        return await look(await context.newPage());
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await Promise.all([fast, slow, bare].map((server) => server.close()));
      await Promise.all([site, barePage].map((folder) => rm(folder, { recursive: true })));
    },
  };
}
