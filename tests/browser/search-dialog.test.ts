import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { visitSite, typeInto, withoutFonts } from './visit.ts';

const { address, open } = visitSite({ viewport: { width: 1280, height: 700 } });
let page: Page;
let box: { x: number; y: number; width: number; height: number };

const isOpen = () => page.locator('dialog.search').evaluate((dialog: HTMLDialogElement) => dialog.open);

beforeEach(async () => {
  page = await open('overweging/g/');
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').waitFor();
  await page.keyboard.type('corridor');
  await page.locator('[data-search-results][data-query="corridor"] a').first().waitFor();
  box = (await page.locator('dialog.search').boundingBox()) ?? box;
});

test('a click on the backdrop closes it', async () => {
  await page.mouse.click(box.x - 40, box.y + 100);
  expect(await isOpen()).toBe(false);
});

test('a click on its edge does not', async () => {
  for (const [x, y] of [
    [box.x + 6, box.y + 100],
    [box.x + box.width - 6, box.y + 100],
    [box.x + 100, box.y + 5],
  ] as const) {
    await page.mouse.click(x, y);
    expect(await isOpen()).toBe(true);
  }
});

test('a drag that begins inside and ends outside does not', async () => {
  await page.locator('dialog.search input').hover();
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 40, { steps: 4 });
  await page.mouse.up();
  expect(await isOpen()).toBe(true);
});

// Whether the browser then opens another page is its own affair, which it tells of late or never when it is busy.
test.each([
  ['Control or ⌘', 'click', { modifiers: ['ControlOrMeta'] }],
  ['Shift', 'click', { modifiers: ['Shift'] }],
  ['the middle button', 'auxclick', { button: 'middle' }],
] as const)('a result opened elsewhere, with %s, leaves it as it is', async (_, type, how) => {
  const own = page.url();
  const result = page.locator('[data-search-results] a').first();
  const left = page.evaluate(
    (name) =>
      new Promise<boolean>((done) => {
        addEventListener(
          name,
          ({ defaultPrevented }) => {
            done(!defaultPrevented);
          },
          { once: true },
        );
      }),
    type,
  );
  await result.click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
  expect(await left).toBe(true);
  expect(await isOpen()).toBe(true);
  expect(page.url()).toBe(own);
  expect(own).toContain('zoeken');
});

test('a result that is followed closes it', async () => {
  const result = page.locator('[data-search-results] a').first();
  const href = await result.getAttribute('href');
  await result.click();
  await page.waitForURL((url) => url.href.endsWith(href ?? ''));
  expect(await page.locator('dialog.search[open]').count()).toBe(0);
});

test('back from a result leads to where it stood among the results, and then to the place on the page below', async () => {
  await page.keyboard.press('Escape');
  await withoutFonts(page);
  await page.goto(address());
  await page.keyboard.press('End');
  await page.waitForFunction(() => scrollY + innerHeight > document.documentElement.scrollHeight - 10);
  await page.keyboard.press('/');
  await typeInto(page.locator('dialog.search input'), 'Azerbeidzjan');
  const results = page.locator('[data-search-results][data-query="Azerbeidzjan"] a');
  await results.first().waitFor();
  const chosen = results.nth(Math.floor((await results.count()) / 2));
  await chosen.scrollIntoViewIfNeeded();
  const href = (await chosen.getAttribute('href')) ?? '';
  const top = (await chosen.boundingBox())?.y ?? NaN;
  const last = page.locator('[data-provision]').last();
  const below = (await last.boundingBox())?.y ?? NaN;
  await chosen.click();
  await page.waitForURL((url) => url.href.endsWith(href));
  await page.goBack();
  const again = page.locator(`search-page [data-search-results] a[href="${href}"]`);
  await again.waitFor();
  await expect.poll(async () => Math.abs(((await again.boundingBox())?.y ?? NaN) - top)).toBeLessThan(30);
  await page.goBack();
  await page.locator('.text').waitFor();
  await expect.poll(async () => Math.abs(((await last.boundingBox())?.y ?? NaN) - below)).toBeLessThan(30);
});

test('signs without a letter or figure are no question: how to search is said', async () => {
  await typeInto(page.locator('dialog.search input'), '"-*');
  await page.locator("[data-search-results][data-query='\"-*']").waitFor({ state: 'attached' });
  expect(await page.locator('dialog.search').textContent()).toContain('Zoek op een woord of een stuk ervan');
  expect(await page.locator('dialog.search').textContent()).not.toContain('Geen resultaten');
});
