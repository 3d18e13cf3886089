import type { OutgoingHttpHeaders } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { serveSite, type SiteServer } from '../built-site/serve.ts';
import { launchBrowser } from './browser.ts';

interface VisitOptions extends BrowserContextOptions {
  /** Which of the built sites; ours by default. */
  site?: 'site' | 'secondSite' | 'longSite';
  /** Go with every answer of the server. */
  headers?: OutgoingHttpHeaders;
  /** What a script may throw. */
  forgives?: RegExp;
}

interface Visit {
  /** The whole address of a path within the site: `''` is the front page, `overweging/g/#overweging-g-2` a clause. */
  address: (path?: string) => string;
  /**
   * A page with nothing in it, in a context of its own that closes with the test. The test fails when a script throws or
   * another host is asked for anything.
   */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** As `newPage`, at a path within the site, loaded. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * As `newPage`, for all tests of the `describe` around the call, which share what the page has kept and how it stands: for
   * tests that look, or that say first where they begin. The page is there from `beforeAll` on.
   */
  keepPage: (options?: BrowserContextOptions) => () => Page;
}

/** Resolves when the page has drawn what was done to it so far, and has run what was asked for before drawing. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** For tests of places: a font that comes late is not used, and a page that is loaded again would be higher or lower. */
export const withoutFonts = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

/** One browser for all files that a worker runs; playwright-core ends it with the worker. */
let shared: Promise<Browser> | undefined;

/**
 * Types as a reader does, key by key; what stood in the field goes first. Without words it only empties it. What is too
 * long to be typed comes at once, as if pasted.
 */
export async function typeInto(field: Locator, words: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  if (words.length > 200) await field.page().keyboard.insertText(words);
  else await field.pressSequentially(words);
}

export async function sharedBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launchBrowser();
  return shared as Promise<Browser>;
}

/** Serves a built site to a browser for the tests of a file. Call it once, at the top of the file. */
export function visitSite({ site = 'site', headers = {}, forgives, ...defaults }: VisitOptions = {}): Visit {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([sharedBrowser(), serveSite(inject(site), { headers })]);
  });
  afterAll(() => server.close());

  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  afterEach(async () => {
    const [closing, found] = [contexts, complaints];
    [contexts, complaints] = [[], []];
    await Promise.all(closing.map((context) => context.close()));
    expect(found).toEqual([]);
  });

  const address = (path = '') => server.url + path;
  const openIn = async (context: BrowserContext) => {
    const page = await context.newPage();
    // Short of the minute that a test has, so that its message says what did not come; a busy machine has its time.
    page.setDefaultTimeout(50_000);
    page.on('pageerror', (error) => {
      if (!forgives?.test(String(error))) complaints.push(String(error));
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(request.url());
    });
    return page;
  };
  const newContext = (options?: BrowserContextOptions) => browser.newContext({ ...defaults, ...options });
  const newPage = async (options?: BrowserContextOptions) => {
    const context = await newContext(options);
    contexts.push(context);
    return openIn(context);
  };
  const keepPage = (options?: BrowserContextOptions) => {
    let page: Page;
    beforeAll(async () => {
      page = await openIn(await newContext(options));
    });
    afterAll(() => page.context().close());
    return () => page;
  };
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await newPage(options);
    await page.goto(address(path));
    return page;
  };
  return { address, newPage, open, keepPage };
}
