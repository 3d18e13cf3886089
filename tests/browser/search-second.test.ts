import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveSite, type SiteServer } from '../site/serve.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(inject('secondSite'))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

test('search works for another resolution, below a path', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}zoeken/?q=overwegende`);
  const link = page.locator('[data-search-results] a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/sub\/path\/overweging\/[a-z]+\/\?q=overwegende#overweging-/);
  await link.click();
  await page.locator('.search-bar').waitFor();
});
