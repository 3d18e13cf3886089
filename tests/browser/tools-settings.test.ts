import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './tools-axe.ts';
import { visitSite } from './visit.ts';

const { address, newPage, open } = visitSite({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const openPanel = async () => {
  await page.getByRole('button', { name: 'Weergave' }).click();
  return page.getByRole('dialog', { name: 'Weergave' });
};

test('settings work at once and are there before the first paint of the next page', async () => {
  await page.goto(address());
  const light = await background();
  const size = () => page.locator('body').evaluate((node) => getComputedStyle(node).fontSize);
  const normal = await size();
  const panel = await openPanel();
  await panel.getByLabel('donker').check();
  await panel.getByLabel('grootst').check();
  const dark = await background();
  expect(dark).not.toBe(light);
  expect(await size()).not.toBe(normal);

  // Nothing but the inline script runs, so what it shows is what the first paint shows.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address('overweging/g/'));
  expect(await background()).toBe(dark);
  await page.unroute('**/*.js');
  await page.goto(address());
  const again = await openPanel();
  expect(await again.getByLabel('donker').isChecked()).toBe(true);
  await again.getByRole('button', { name: 'Standaard' }).click();
  expect(await background()).toBe(light);
  expect(await size()).toBe(normal);
});

test('only the official text hides all that is ours', async () => {
  await page.goto(address());
  await (await openPanel()).getByLabel('Alleen de officiële tekst').check();
  const shown = page.locator('[data-annotation]').filter({ visible: true });
  expect(await shown.count()).toBe(0);
  const mention = page.locator('a[data-mention]').first();
  expect(await mention.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('none');
  expect(await page.locator('[data-source-text]').filter({ visible: true }).count()).toBe(
    await page.locator('[data-source-text]').count(),
  );
});

test('the clause view sets each clause on its own line and changes no word', async () => {
  await page.goto(address());
  const text = page.locator('#paragraaf-11 [data-source-text]');
  const words = await text.evaluate((node) => node.textContent);
  await (await openPanel()).getByLabel('Elk deel op een eigen regel').check();
  const lefts = await text
    .locator('span[id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getClientRects()[0]?.left));
  expect(new Set(lefts).size).toBe(1);
  expect(await text.evaluate((node) => node.textContent)).toBe(words);
});

test('the clause view sets the verbs off, and nothing changes in the text', async () => {
  const painted = (name: string, clause: string) =>
    page.evaluate(
      ([highlight, id]) =>
        [...(CSS.highlights.get(highlight) ?? [])]
          .filter((range) => (range as Range).startContainer.parentElement?.closest(`#${id}`))
          .map(String),
      [name, clause] as const,
    );
  const color = () =>
    page.locator('#paragraaf-11-5').evaluate((node) => getComputedStyle(node, '::highlight(verb)').color);
  await page.goto(address());
  const text = page.locator('main ol').last();
  const html = await text.innerHTML();
  const plain = await color();
  const panel = await openPanel();
  await panel.getByLabel('Elk deel op een eigen regel').check();
  await expect.poll(() => painted('verb', 'paragraaf-11-5')).toEqual(['dringt er daarom bij', 'op aan']);
  expect(await painted('opening', 'overweging-c-2')).toEqual(['overwegende dat']);
  expect(await painted('opening', 'aanhaling-1-1')).toEqual(['gezien']);
  expect(await color()).not.toBe(plain);
  expect(await text.innerHTML()).toBe(html);

  await page.goto(address('paragraaf/10/'));
  await expect.poll(() => painted('verb', 'paragraaf-10-4')).toEqual(['waarschuwt', 'roept', 'op']);
  await (await openPanel()).getByLabel('Elk deel op een eigen regel').uncheck();
  await page.goto(address());
  expect(await color()).toBe(plain);
});

test('the names in the text are quiet, clear, or no links at all', async () => {
  await page.goto(address());
  const name = page.locator('#overweging-b a[data-mention]', { hasText: 'Armenië' });
  const instrument = page.locator('#overweging-b a[data-mention]', { hasText: 'trilaterale' });
  const style = () => name.evaluate((node) => getComputedStyle(node).textDecorationStyle);
  expect(await style()).toBe('dotted');
  await (await openPanel()).getByLabel('duidelijk').check();
  expect(await style()).toBe('solid');
  await page.getByRole('group', { name: 'Namen in de tekst' }).getByLabel('uit', { exact: true }).check();
  await page.reload();
  await page.waitForFunction(() => !document.querySelector('[data-source-text] a[href*="/register/#"]'));
  expect(await name.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('none');
  expect(await instrument.getAttribute('href')).toBe('/instrument/trilaterale-verklaring-9-november-2020/');
  await (await openPanel()).getByRole('button', { name: 'Standaard' }).click();
  expect(await name.getAttribute('href')).toBe('/register/#armenie');
  expect(await style()).toBe('dotted');
});

test('without storage the settings hold for the page', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(address());
  const light = await background();
  await (await openPanel()).getByLabel('donker').check();
  expect(await background()).not.toBe(light);
});

test('without scripts there is no button', async () => {
  const still = await open('', { javaScriptEnabled: false });
  expect(await still.getByRole('button', { name: 'Weergave' }).count()).toBe(0);
});

test.each(['licht', 'donker'])('the open panel is accessible: %s', async (theme) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address());
    const panel = await openPanel();
    await panel.getByLabel(theme).check();
    const targets = panel.locator('button, label');
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
