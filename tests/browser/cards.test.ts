import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, visitSite } from './visit.ts';

const visit = visitSite({ reducedMotion: 'reduce' });
let page: Page;

async function open(path: string, options?: BrowserContextOptions): Promise<void> {
  page = await visit.open(path, options);
}

const mention = () => page.locator('#overweging-i a[data-mention][href*="/instrument/"]').first();
const card = () => page.locator('.card');

test('hovering a mention shows its card, which stays while the pointer is in it and closes with Escape', async () => {
  await open('');
  await page.clock.install();
  await mention().hover();
  await card().waitFor({ state: 'visible' });
  expect(await card().textContent()).toContain('22 februari 2023');
  expect(await card().locator('.card-official').textContent()).not.toContain('link niet nagezien');
  await card().hover();
  await page.clock.runFor(5000);
  expect(await card().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'hidden' });
});

test('a card says of an official page that nobody has opened it yet', async () => {
  await open('');
  await page.locator('a[data-mention][href*="/eindverslag-deskundigencommissie-resolutie-780/"]').first().hover();
  await card().waitFor({ state: 'visible' });
  expect(await card().locator('.card-official').textContent()).toContain('(link niet nagezien)');
});

test.each([1160, 1280, 1680])('a card stands in the margin of a window of %i, beside its line', async (width) => {
  await open('', { viewport: { width, height: 800 } });
  await mention().hover();
  await card().waitFor({ state: 'visible' });
  const where = await card().evaluate((element) => {
    const box = element.getBoundingClientRect();
    const link = document.querySelector('#overweging-i a[data-mention][href*="/instrument/"]');
    const words = [...document.querySelectorAll('[data-source-text] > span')].map((span) =>
      span.getBoundingClientRect(),
    );
    return {
      covered: words.filter(({ right, top, bottom }) => right > box.left && top < box.bottom && bottom > box.top)
        .length,
      isInside: box.right <= document.documentElement.clientWidth && box.bottom <= innerHeight,
      offset: Math.abs(box.top - (link?.getClientRects()[0]?.top ?? NaN)),
    };
  });
  expect(where).toMatchObject({ covered: 0, isInside: true });
  expect(where.offset).toBeLessThan(1);
});

test('the card in the margin stays while the pointer is on its way there, and goes along with its line', async () => {
  await open('', { viewport: { width: 1280, height: 800 } });
  await page.clock.install();
  await mention().hover();
  await card().waitFor({ state: 'visible' });
  const distance = () =>
    card().evaluate((element) => {
      const link = document.querySelector('#overweging-i a[data-mention][href*="/instrument/"]');
      return element.getBoundingClientRect().top - (link?.getBoundingClientRect().top ?? NaN);
    });
  const before = await distance();
  const box = await page.locator('#overweging-i').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  await page.clock.runFor(5000);
  expect(await card().isVisible()).toBe(true);
  await page.evaluate(() => {
    scrollBy(0, 40);
  });
  expect(await distance()).toBeCloseTo(before, 0);
});

test('no card opens since the page scrolls below a pointer that rests', async () => {
  await open('', { viewport: { width: 1280, height: 800 } });
  await mention().hover();
  await card().waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'hidden' });
  await page.clock.install();
  const other = page.locator('#overweging-j a[data-mention]').first();
  const [from, to] = [await mention().boundingBox(), await other.boundingBox()];
  await page.mouse.move((to?.x ?? 0) + 5, (from?.y ?? 0) + 5);
  await page.mouse.wheel(0, (to?.y ?? 0) - (from?.y ?? 0));
  await expect.poll(() => other.evaluate((link) => link.matches(':hover'))).toBe(true);
  await page.clock.runFor(5000);
  expect(await card().isVisible()).toBe(false);
  await page.mouse.move((to?.x ?? 0) + 8, (from?.y ?? 0) + 6);
  await page.clock.runFor(5000);
  await card().waitFor({ state: 'visible' });
});

test('the card closes when the pointer leaves', async () => {
  await open('');
  await mention().hover();
  await card().waitFor({ state: 'visible' });
  await page.mouse.move(2, 2);
  await card().waitFor({ state: 'hidden' });
});

test('a card opens at a key, not with the focus, and Tab goes into it', async () => {
  await open('overweging/i/');
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-source-text] a[data-mention]'))) break;
  }
  await page.clock.runFor(5000);
  await drawn(page);
  expect(asked.filter((url) => url.includes('mention-card.'))).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await card().waitFor({ state: 'visible' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'hidden' });
});

test('a tap opens the card as a sheet at the foot of a phone, within the screen', async () => {
  await open('overweging/i/', { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  await page.locator('[data-source-text] a[data-mention]').first().tap();
  await card().waitFor({ state: 'visible' });
  const box = await card().boundingBox();
  expect(page.url()).toMatch(/overweging\/i\/$/);
  expect(box && box.x >= 0 && box.x + box.width <= 390 && Math.abs(box.y + box.height - 800) < 2).toBe(true);
});

test('every card of a page stays within the screen', async () => {
  await open('', { viewport: { width: 900, height: 700 } });
  const mentions = page.locator('a[data-mention]');
  for (let index = 0; index < (await mentions.count()); index += 9) {
    await mentions.nth(index).scrollIntoViewIfNeeded();
    await mentions.nth(index).hover();
    await card().waitFor({ state: 'visible' });
    const box = await card().boundingBox();
    expect(
      box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 900 && box.y + box.height <= 700,
      String(index),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'hidden' });
    await page.mouse.move(1, 1);
  }
});

test('without scripts a mention leads to the page of its instrument', async () => {
  await open('', { javaScriptEnabled: false });
  await mention().click();
  await page.waitForURL(/instrument\/beschikking-internationaal-gerechtshof-22-februari-2023\/$/);
});

test('the overview filters by kind and year and sorts, without a reload', async () => {
  await open('instrumenten/');
  const shown = page.locator('li[data-count]:visible');
  const all = await shown.count();
  await page.selectOption('select[name=kind]', 'court-order');
  expect(await shown.count()).toBe(3);
  await page.selectOption('select[name=kind]', '');
  await page.selectOption('select[name=order]', 'count');
  expect(await shown.count()).toBe(all);
  const counts = await shown.evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset.count)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(await page.locator('output').textContent()).toContain(String(all));
});

test('a name that is explained has a card of who it is and where it stands, and the register as its page', async () => {
  await open('');
  await page.locator('#overweging-b a[href="/register/#nikol-pasjinian"]').hover();
  await card().waitFor({ state: 'visible' });
  expect(await card().locator('.card-title a').getAttribute('href')).toBe('/register/#nikol-pasjinian');
  expect(await card().locator('.card-places a').allTextContents()).not.toContain('Overweging B');
});

test('a card that comes after the pointer has left stays away', async () => {
  await open('overweging/i/');
  let answer: () => void = () => undefined;
  await page.route('**/kaarten.json', async (route) => {
    await new Promise<void>((go) => (answer = go));
    await route.continue();
  });
  const asked = page.waitForRequest('**/kaarten.json');
  const loaded = page.waitForResponse('**/kaarten.json');
  await mention().hover();
  const { url } = await asked.then((request) => ({ url: request.url() }));
  await page.mouse.move(1, 1);
  answer();
  await (await loaded).finished();
  await page.unroute('**/kaarten.json');
  // What was asked for later comes later.
  await page.evaluate(async (path) => (await fetch(path)).json() as Promise<unknown>, url);
  await drawn(page);
  expect(await card().isVisible()).toBe(false);
});
