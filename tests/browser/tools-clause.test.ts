import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './tools-axe.ts';
import { visitSite } from './visit.ts';

const { address, newPage } = visitSite({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
/** Moves the mouse to the last words of a clause that are wide enough, since a link may split off its last sign. */
async function pointAt(selector: string): Promise<void> {
  const { x, y } = await page.locator(selector).evaluate((node) => {
    const { left, bottom } = [...node.getClientRects()].findLast((box) => box.width > 24) as DOMRect;
    return { x: left + 12, y: bottom - 8 };
  });
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

test('one button comes to the clause that is pointed at, and copies its link without scrolling', async () => {
  await page.goto(address('#overweging-g'));
  await pointAt('#overweging-g-2');
  const tools = button('Citeren en delen: overweging G, deel 2');
  await tools.waitFor();
  expect(await page.locator('.tools-button').count()).toBe(1);
  await tools.click();
  const before = await page.evaluate(() => scrollY);
  await button('Kopieer link').click();
  await page.getByRole('status').filter({ hasText: 'Link naar overweging G, deel 2 gekopieerd.' }).waitFor();
  expect(await clipboard()).toBe(address('overweging/g/#overweging-g-2'));
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the keyboard alone reaches the quotation of a clause', async () => {
  await page.goto(address());
  await page.locator('#paragraaf-11 > .label').focus();
  const tools = button('Citeren en delen: paragraaf 11');
  await tools.waitFor();
  await page.keyboard.press('Tab');
  expect(await tools.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Citaat van paragraaf 11, deel 4 gekopieerd.' }).waitFor();
  const words = await page.locator('#paragraaf-11-4').evaluate((node) => node.textContent);
  const lines = (await clipboard()).split('\n');
  expect(lines[0]?.slice(1, -1)).toBe(words);
  expect(lines[1]).toContain('par. 11 (vierde deel)');
  // This site stands on localhost, which is no address to give to others.
  expect(lines).toHaveLength(2);
  await page.keyboard.press('Escape');
  expect(await tools.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('on the page of a provision the tools stand in a row and cite in every form', async () => {
  await page.goto(address('overweging/g/#overweging-g-2'));
  await button('Citeer').click();
  const text = page.locator('.tool-forms pre');
  const save = page.getByRole('link', { name: 'Bewaar als bestand' });
  for (const [form, part, file] of [
    ['plain', 'overweging G (tweede deel)', undefined],
    ['footnote', 'overweging G (tweede deel)', undefined],
    ['officialJournal', 'overweging G (tweede deel)', undefined],
    ['bibtex', '@', 'overweging-g.bib'],
    ['ris', 'TY  -', 'overweging-g.ris'],
    ['csl', '"page": "overweging G (tweede deel)"', 'overweging-g.json'],
  ] as const) {
    await page.getByLabel('Stijl').selectOption(form);
    await text.filter({ hasText: part }).waitFor();
    expect(await save.isVisible()).toBe(file !== undefined);
    if (file) expect(await save.getAttribute('download')).toBe(file);
  }
  await page.getByRole('button', { name: 'Kopieer', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Verwijzing gekopieerd: CSL-JSON.' }).waitFor();
  expect(JSON.parse(await clipboard())).toHaveLength(1);
});

test('what cannot be copied is shown to be copied by hand', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(address('overweging/g/'));
  await button('Kopieer link').click();
  await page.getByRole('status').filter({ hasText: 'Kopiëren lukte niet' }).waitFor();
  expect(await page.locator('.tools textarea').inputValue()).toBe(address('overweging/g/'));
});

test.each(['light', 'dark'] as const)('the open panel is accessible in %s, on a phone too', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address());
    await page.locator('#overweging-g > .label').focus();
    await button(/^Citeren en delen/).click();
    await button('Citeer').click();
    await page.locator('.tool-forms pre:not(:empty)').waitFor();
    const targets = page
      .locator('.tools-button, .tools-panel :is(button, fieldset label, select)')
      .filter({ visible: true });
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerText()).toBeGreaterThanOrEqual(24);
    }
    expect(await axeViolations(page)).toEqual([]);
  }
});
