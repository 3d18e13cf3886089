import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './tools-axe.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  server = await serveSite(inject('site'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** One page of each kind that the other browser tests leave out. */
const kinds = [
  'instrumenten/',
  'instrument/statuut-van-rome/',
  'zoeken/?q=Lachin',
  'register/',
  'toegankelijkheid/',
  '404.html',
];

test.each(kinds.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  '/%s is accessible in %s',
  async (path, colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  },
);

test('the text with an open card is accessible', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}overweging/i/`);
  await page.locator('a[data-mention]').first().hover();
  await page.locator('.card').waitFor({ state: 'visible' });
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

/** The four values of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test.each(['', 'overweging/g/', ...kinds])('/%s fits 320 pixels with wide text spacing', async (path) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: spacing });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await context.close();
});
