import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { launchBrowser } from './browser.ts';

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

const pages = [
  '',
  'overweging/g/',
  'aanhaling/1/#voetnoot-1',
  'instrumenten/',
  'instrument/statuut-van-rome/',
  'register/',
  'zoeken/?q=Lachin',
  '404.html',
  'oproepen/',
  'themas/',
  'tijdlijn/',
];

test.each(pages)('/%s keeps the content policy, asks no other host, leaves no cookie', async (path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(server.url).origin) trouble.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  expect(await policy.getAttribute('content')).toMatch(/default-src 'none'/);
  const mention = page.locator('a[data-mention]').first();
  if ((await mention.count()) > 0) await mention.hover();
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(300);
  await page.keyboard.type('corridor');
  await page.waitForTimeout(700);
  expect(trouble).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
