import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const visit = visitSite();
let page: Page;

async function open(path: string, javaScriptEnabled = true, width = 1280): Promise<void> {
  page = await visit.open(path, { javaScriptEnabled, viewport: { width, height: 800 } });
}

const visibleActs = () => page.locator('.acts li:visible');

test('the acts are filtered without a reload, and the choice can be shared', async () => {
  await open('oproepen/');
  const all = await visibleActs().count();
  const reset = page.locator('act-filter [type=reset]');
  expect(await reset.isVisible()).toBe(false);
  await page.selectOption('select[name=wie]', 'turkije');
  await page.selectOption('select[name=soort]', 'vraagt');
  expect(await reset.isVisible()).toBe(true);
  expect(await visibleActs().count()).toBe(4);
  expect(await page.locator('output').textContent()).toBe('4 uitspraken');
  expect(page.url()).toMatch(/\/oproepen\/\?wie=turkije&soort=vraagt$/);
  await page.reload();
  expect(await visibleActs().count()).toBe(4);
  await page.selectOption('select[name=wie]', '');
  await page.selectOption('select[name=soort]', '');
  expect(await visibleActs().count()).toBe(all);
});

test('the strength of a request is a choice, and a fragment that names one chooses it', async () => {
  await open('oproepen/?soort=demands');
  const strongest = await visibleActs().count();
  expect(strongest).toBeGreaterThan(0);
  expect(await page.locator('.acts li[data-kinds~="demands"]').count()).toBe(strongest);
  await open('oproepen/#wie-eu');
  expect(await page.locator('select[name=wie]').inputValue()).toBe('eu');
  expect(await visibleActs().count()).toBe(await page.locator('.acts li[data-addressees~="eu"]').count());
  expect(await page.locator('act-filter output').textContent()).toContain(String(await visibleActs().count()));
});

test('every act is there without scripts, and no form that does nothing', async () => {
  await open('oproepen/', false);
  expect(await visibleActs().count()).toBeGreaterThan(50);
  expect(await page.locator('act-filter form').isVisible()).toBe(false);
});

test.each([390, 1280])(
  '/overzicht/ has every column in sight at %i px, and marks wide enough to touch',
  async (width) => {
    await open('overzicht/', true, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator('.score td:not(.cited) a')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map((box) => [box.width, box.height]));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(23);
  },
);
