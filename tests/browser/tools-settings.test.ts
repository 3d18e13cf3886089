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
  const shown = page.locator('main [data-annotation]').filter({ visible: true });
  // What is left leads from place to place, and says nothing of the text.
  expect(
    await shown.evaluateAll((all) => all.filter((one) => !one.matches('.rail, .rail *, .numbers, .place-bar')).length),
  ).toBe(0);
  const mention = page.locator('a[data-mention]').first();
  expect(await mention.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('none');
  expect(await page.locator('[data-source-text]').filter({ visible: true }).count()).toBe(
    await page.locator('[data-source-text]').count(),
  );
});

test.each(['', 'overweging/g/'])(
  'with only the official text on /%s what a mention opens is still seen',
  async (path) => {
    const touched = await newPage({ viewport: { width: 390, height: 800 }, hasTouch: true });
    await touched.addInitScript(() => {
      localStorage.setItem('/settings', '{"only":"text"}');
    });
    await touched.goto(address(path));
    await touched.locator('a[data-mention]').first().tap();
    await touched.locator('.card:popover-open').waitFor({ state: 'visible' });
  },
);

test('running text, as printed, is a choice and changes no word', async () => {
  await page.goto(address());
  const text = page.locator('#paragraaf-11 [data-source-text]');
  const words = await text.evaluate((node) => node.textContent);
  const display = () =>
    text.locator('span[id]').evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).display));
  expect(new Set(await display())).toEqual(new Set(['block']));
  await (await openPanel()).getByLabel('Doorlopende tekst').check();
  expect(new Set(await display())).toEqual(new Set(['inline']));
  expect(await text.evaluate((node) => node.textContent)).toBe(words);
});

test('verbs in colour are set off, and nothing changes in the text', async () => {
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
  await panel.getByLabel('Werkwoorden in kleur').check();
  await expect.poll(() => painted('verb', 'paragraaf-11-5')).toEqual(['dringt er daarom bij', 'op aan']);
  expect(await painted('opening', 'overweging-c-2')).toEqual(['overwegende dat']);
  expect(await painted('opening', 'aanhaling-1-1')).toEqual(['gezien']);
  expect(await color()).not.toBe(plain);
  expect(await text.innerHTML()).toBe(html);

  await page.goto(address('paragraaf/10/'));
  await expect.poll(() => painted('verb', 'paragraaf-10-4')).toEqual(['waarschuwt', 'roept', 'op']);
  await (await openPanel()).getByLabel('Werkwoorden in kleur').uncheck();
  await page.goto(address());
  expect(await color()).toBe(plain);
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

test.each([1280, 320])('the open panel is accessible by day and by night, %i pixels wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address('over/'));
  const panel = await openPanel();
  for (const theme of ['licht', 'donker']) {
    await panel.getByLabel(theme).check();
    const targets = panel.locator('button, label').filter({ visible: true });
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
    expect(await axeViolations(page), theme).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
