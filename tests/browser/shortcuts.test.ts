import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { settingsStrings } from '../../src/strings/nl/settings.ts';
import { visitSite } from './visit.ts';

const { address, newPage } = visitSite({ viewport: { width: 1280, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const focusedProvision = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-provision]')?.dataset.provision);
const dialog = () => page.locator('dialog.search[open]');

/** What a key that does nothing would have done comes before what this key does. */
const pressAndPass = async (key: string) => {
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

test('j, ], k and [ go from provision to provision in the whole text', async () => {
  await page.goto(address('#overweging-g'));
  for (const [key, provision] of [
    ['j', 'overweging-h'],
    [']', 'overweging-i'],
    ['k', 'overweging-h'],
    ['[', 'overweging-g'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(focusedProvision).toBe(provision);
  }
});

test('they lead to the neighbours of a provision on its own page', async () => {
  await page.goto(address('overweging/g/'));
  await page.keyboard.press('[');
  await page.waitForURL(/overweging\/f\/$/);
  await page.keyboard.press('j');
  await page.waitForURL(/overweging\/g\/$/);
});

test('the page behind the search dialog stays where it is', async () => {
  await page.goto(address('overweging/g/'));
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('corridor');
  await page.locator('[data-search-results][data-query="corridor"]').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)).toBe(true);
  const own = page.url();
  for (const key of ['j', 'k', '[', ']', '/', 'Control+k']) await pressAndPass(key);
  expect(page.url()).toBe(own);
  expect(await dialog().count()).toBe(1);
});

test('a key that is typed is a letter', async () => {
  await page.goto(address());
  await page.getByLabel('Ga naar').focus();
  await page.keyboard.type('[j/k]');
  expect(await page.getByLabel('Ga naar').inputValue()).toBe('[j/k]');
  expect(await dialog().count()).toBe(0);
});

test('nothing moves behind the settings, and they switch every shortcut off, for good', async () => {
  await page.goto(address('overweging/g/'));
  await page.getByRole('button', { name: 'Weergave' }).click();
  const off = page.getByLabel('Sneltoetsen uit');
  await off.waitFor();
  const told = await page.getByRole('dialog', { name: 'Weergave' }).innerText();
  for (const [name, keys] of Object.entries({
    next: 'j of ]',
    previous: 'k of [',
    ownNote: 'a',
    search: '/ of Ctrl+K',
  }))
    expect(told).toContain(`${keys}: ${settingsStrings.shortcuts[name as keyof typeof settingsStrings.shortcuts]}`);
  await pressAndPass('j');
  expect(page.url()).toMatch(/overweging\/g\/$/);
  await off.check();
  await page.keyboard.press('Escape');
  for (const round of ['now', 'after a reload']) {
    for (const key of ['j', '/', 'Control+k']) await pressAndPass(key);
    expect(page.url(), round).toMatch(/overweging\/g\/$/);
    expect(await dialog().count(), round).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
  }
});

test.each(['/', 'Control+k'])('%s opens search', async (key) => {
  await page.goto(address());
  await page.keyboard.press(key);
  await dialog().waitFor();
});
