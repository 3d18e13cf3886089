import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './tools-axe.ts';
import { visitSite, withoutFonts } from './visit.ts';

const { address, newPage } = visitSite({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('the number of a clause opens its tools under it, which copy its link without scrolling', async () => {
  await page.goto(address('#overweging-g'));
  await page.locator('#overweging-g .numbers a[href="#overweging-g-2"]').click();
  const tools = page.locator('.clause-tools');
  await tools.waitFor();
  const [clause, row] = [await page.locator('#overweging-g-2').boundingBox(), await tools.boundingBox()];
  expect(row?.y).toBeGreaterThanOrEqual((clause?.y ?? 0) + (clause?.height ?? 0));
  const before = await page.evaluate(() => scrollY);
  await tools.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('status').filter({ hasText: 'Link naar overweging G, deel 2 gekopieerd.' }).waitFor();
  expect(await clipboard()).toBe(address('overweging/g/#overweging-g-2'));
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.mouse.click(5, 500);
  await tools.waitFor({ state: 'detached' });
});

test('the number of a clause that is in sight scrolls nothing, and a link to one scrolls as ever', async () => {
  await page.goto(address('#paragraaf-11'));
  const before = await page.evaluate(() => scrollY);
  const number = page.locator('.numbers a[href="#paragraaf-11-3"]');
  const tools = page.locator('.clause-tools');
  await number.click();
  await tools.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(new URL(page.url()).hash).toBe('#paragraaf-11-3');
  await page.mouse.click(5, 500);
  await tools.waitFor({ state: 'detached' });
  await number.click();
  await tools.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.evaluate(() => (location.hash = 'paragraaf-11-5'));
  const top = () => page.locator('#paragraaf-11-5').evaluate((clause) => clause.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(120);
});

const tops = () =>
  page
    .locator('[data-source-text] span[id]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));

test.each(['paragraaf/11/', '', '#paragraaf-11-4'])(
  'opening the tools of a clause moves no line of the text: /%s',
  async (path) => {
    await page.goto(address(path));
    await page
      .locator(path === '' ? '.rail' : '.tool-buttons')
      .first()
      .waitFor();
    await page.evaluate(() => document.fonts.ready);
    const before = await tops();
    await page.locator('.numbers a[href="#paragraaf-11-2"]').click();
    await page.locator('.clause-tools').waitFor();
    expect(await tops()).toEqual(before);
  },
);

test.each([
  ['paragraaf/11/', 1280],
  ['paragraaf/11/', 390],
  ['', 1280],
  ['', 390],
])('the tools of a clause that one arrives at cover no line: /%s, %i px', async (path, width) => {
  await page.setViewportSize({ width, height: 844 });
  await withoutFonts(page);
  await page.goto(address(`${path}#paragraaf-11-4`));
  const tools = await page.locator('.clause-tools').boundingBox();
  const next = await page.locator('#paragraaf-11-5').boundingBox();
  if (!tools || !next) throw new Error('Nothing is shown.');
  expect(tools.y + tools.height).toBeLessThanOrEqual(next.y + 1);
  expect(tools.y + tools.height).toBeLessThan(844);
});

test.each(['paragraaf/11/#paragraaf-11-4', 'overweging/g/'])(
  'a phone shows that there are more tools, and each comes clear of the edge with its ring: /%s',
  async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
    });
    await page.goto(address(path));
    const row = page.locator(path.includes('#') ? '.clause-tools .tool-buttons' : '[data-tools] .tool-buttons');
    await row.waitFor();
    const { right, fade, masked } = await row.evaluate((element) => {
      const style = getComputedStyle(element);
      const { right } = element.getBoundingClientRect();
      return { right, fade: parseFloat(style.paddingInlineEnd), masked: style.maskImage };
    });
    expect(right).toBe(390);
    expect(masked).toContain(`${String(fade)}px`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const buttons = row.getByRole('button');
    await buttons.first().focus();
    const seen: string[] = [];
    for (const button of await buttons.all()) {
      // The browser moves the row after the key.
      await expect
        .poll(() => button.evaluate((focused) => focused.getBoundingClientRect().right))
        .toBeLessThanOrEqual(right - fade + 1);
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      const spare = await button.evaluate((focused) => {
        const { outlineOffset, outlineWidth } = getComputedStyle(focused);
        const box = focused.getBoundingClientRect();
        const around = focused.parentElement?.getBoundingClientRect() ?? box;
        const room = Math.min(box.top - around.top, around.bottom - box.bottom, box.left - around.left);
        return room - parseFloat(outlineOffset) - parseFloat(outlineWidth);
      });
      expect(spare).toBeGreaterThanOrEqual(-0.5);
      await page.keyboard.press('Tab');
    }
    expect(seen).toEqual(['Link', 'Tekst', 'Bronvermelding', 'Delen', 'Sluit in', 'Aantekening']);
  },
);

test('the keyboard alone reaches the words of a clause', async () => {
  await page.goto(address());
  await page.locator('#paragraaf-11 > .label a').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.clause-tools').waitFor();
  await page.locator('.clause-tools').getByRole('button', { name: 'Tekst' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'Tekst van paragraaf 11, deel 4 gekopieerd, met bron.' }).waitFor();
  const words = await page.locator('#paragraaf-11-4').evaluate((node) => node.textContent);
  const lines = (await clipboard()).split('\n');
  expect(lines[0]?.slice(1, -1)).toBe(words);
  expect(lines[1]).toContain('par. 11 (vierde deel)');
  // This site stands on localhost, which is no address to give to others.
  expect(lines).toHaveLength(2);
});

test('on the page of a provision the tools stand in a row and cite in every form', async () => {
  await page.goto(address('overweging/g/#overweging-g-2'));
  const tools = page.locator('.clause-tools');
  await tools.getByRole('button', { name: 'Bronvermelding' }).click();
  const text = tools.locator('.tool-forms pre');
  await expect
    .poll(() => tools.locator('.tool-forms p a').allTextContents())
    .toEqual(['Ontwerpresolutie', 'Aangenomen tekst']);
  const save = tools.getByRole('link', { name: 'Bewaar als bestand' });
  for (const [form, part, file] of [
    ['plain', 'overweging G (tweede deel)', undefined],
    ['footnote', 'overweging G (tweede deel)', undefined],
    ['officialJournal', 'overweging G (tweede deel)', undefined],
    ['bibtex', '@', 'overweging-g-2.bib'],
    ['ris', 'TY  -', 'overweging-g-2.ris'],
    ['csl', '"page": "overweging G (tweede deel)"', 'overweging-g-2.json'],
  ] as const) {
    await tools.getByLabel('Stijl').selectOption(form);
    await text.filter({ hasText: part }).waitFor();
    expect(await save.isVisible()).toBe(file !== undefined);
    if (file) expect(await save.getAttribute('download')).toBe(file);
    expect(await text.textContent()).not.toContain('localhost');
  }
  await tools.getByText('kent haar eigen adres niet').filter({ visible: true }).waitFor();
  await tools.getByText('De korte vorm G/2 is van deze site zelf.').waitFor();
  await tools.getByRole('button', { name: 'Kopieer', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Bronvermelding gekopieerd: CSL-JSON.' }).waitFor();
  expect(JSON.parse(await clipboard())).toHaveLength(1);
});

test('what cannot be copied is shown to be copied by hand', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(address('overweging/g/'));
  await button('Link').click();
  await page.getByRole('status').filter({ hasText: 'Kopiëren lukte niet' }).waitFor();
  const rescued = page.locator('.tools > textarea');
  expect(await rescued.inputValue()).toBe(address('overweging/g/'));
  const selected = await rescued.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(address('overweging/g/'));
});

test.each([1280, 360])('the open panel is accessible by day and by night, %i pixels wide', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address('overweging/g/#overweging-g-2'));
  await page.locator('.clause-tools').getByRole('button', { name: 'Bronvermelding' }).click();
  await page.locator('.clause-tools .tool-forms pre:not(:empty)').waitFor();
  const targets = page.locator('.tools :is(button, select)').filter({ visible: true });
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
});
