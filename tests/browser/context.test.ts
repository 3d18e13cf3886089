import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const visit = visitSite();
let page: Page;

async function open(path: string, javaScriptEnabled = true, width = 1280): Promise<void> {
  page = await visit.open(path, { javaScriptEnabled, viewport: { width, height: 800 } });
}

const visibleActs = () => page.locator('.acts > li:visible');

test('the acts are filtered without a reload, and the choice can be shared', async () => {
  await open('oproepen/');
  const all = await visibleActs().count();
  await page.selectOption('select[name=wie]', 'turkije');
  await page.selectOption('select[name=soort]', 'vraagt');
  expect(await visibleActs().count()).toBe(2);
  expect(await page.locator('output').textContent()).toBe('2 uitspraken');
  expect(page.url()).toMatch(/\/oproepen\/\?wie=turkije&soort=vraagt$/);
  await page.reload();
  expect(await visibleActs().count()).toBe(2);
  await page.selectOption('select[name=wie]', '');
  await page.selectOption('select[name=soort]', '');
  expect(await visibleActs().count()).toBe(all);
});

test('every act is there without scripts, and no form that does nothing', async () => {
  await open('oproepen/', false);
  expect(await visibleActs().count()).toBeGreaterThan(50);
  expect(await page.locator('act-filter form').isVisible()).toBe(false);
});

const paths = [
  '/oproepen/',
  '/themas/',
  '/thema/cultureel-erfgoed/',
  '/tijdlijn/',
  '/overzicht/',
  '/kaart/',
  '/register/',
];

test.each(paths)('%s is no wider than a phone', async (path) => {
  await open(path, true, 360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('/overzicht/ shows every provision by theme at once on a laptop', async () => {
  await open('overzicht/', true, 1440);
  const themes = page.locator('.score[aria-labelledby="themas"]');
  expect(await themes.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
});
