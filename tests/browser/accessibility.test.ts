import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './tools-axe.ts';
import { visitSite } from './visit.ts';

const { open } = visitSite();

const phone = { width: 390, height: 844 };
const wide = { width: 1680, height: 1050 };

/** What opens on a page; the settings and the tools of a provision have tests of their own. */
const openings: [name: string, path: string, act: (page: Page) => Promise<void>, opened: string][] = [
  ['a card', 'overweging/i/', (page) => page.locator('a[data-mention]').first().hover(), '.card'],
  ['the search dialog', '', (page) => search(page, 'corridor'), 'dialog [data-search-results] a'],
  ['the contents', '', (page) => page.locator('.place-bar [popovertarget=inhoud]').click(), '#inhoud'],
  ['the menu', '', (page) => page.locator('.menu[popovertarget=menu]').click(), '#menu'],
];

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').pressSequentially(words);
}

test.each(openings)('axe finds nothing wrong with %s open', async (_, path, act, opened) => {
  const page = await open(path, { viewport: phone });
  await act(page);
  await page.locator(opened).first().waitFor({ state: 'visible' });
  // A sheet lies over the bar, in the top layer, of which axe does not know.
  await page.locator('.place-bar').evaluateAll(([bar]) => bar?.remove());
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // What lies below a sheet may be half covered by it.
    expect(await axeViolations(page, opened.split(' ')[0]), colorScheme).toEqual([]);
  }
});

/** The four values of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the settings panel fits 320 pixels with wide text spacing, and half a window', async () => {
  const page = await open('', { viewport: { width: 320, height: 700 }, bypassCSP: true });
  await page.addStyleTag({ content: spacing });
  await page.locator('reading-settings button').click();
  const panel = page.locator('.tools-panel');
  for (const viewport of [
    { width: 320, height: 700 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(viewport);
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    expect(await panel.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    const last = panel.getByRole('button', { name: 'Standaard' });
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
  }
});

test('with forced colours one sees what is chosen, asked for and focused', async () => {
  const page = await open('#overweging-a', { forcedColors: 'active' });
  const outline = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).outlineStyle);
  expect(await outline('#overweging-a')).toBe('solid');
  await page.locator('reading-settings button').click();
  expect(await outline('.tools fieldset label:has(:checked)')).toBe('solid');
  expect(await outline('.tools fieldset label:not(:has(:checked))')).toBe('none');
  await page.keyboard.press('Tab');
  expect(await outline(':focus-visible, label:has(:focus-visible)')).not.toBe('none');
});

test('with reduced motion nothing moves', async () => {
  const page = await open('', { reducedMotion: 'reduce', viewport: wide });
  await page.locator('reading-settings button').click();
  await page.locator('#inhoud a[href="#paragraaf-9"]').click();
  const moving = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    scrolling: getComputedStyle(document.documentElement).scrollBehavior,
  }));
  expect(moving).toEqual({ animations: 0, scrolling: 'auto' });
});

/** What a screen reader says of an element, in its order: roles and names, without addresses. */
async function spoken(page: Page, selector: string): Promise<string[]> {
  const tree = await page.locator(selector).ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => !line.startsWith('/url'));
}

test('a provision is heard as label, official text, footnotes, and our note by its name', async () => {
  const page = await open('');
  const citation = await spoken(page, '#aanhaling-1');
  expect(citation[1]).toMatch(/^heading "Aanhaling 1[^"]*" \[level=3\]:$/);
  expect(citation.join(' ')).toContain('gezien zijn recente resoluties over de situatie in');
  const first = citation.indexOf('link "voetnoot 1":');
  expect(first).toBeGreaterThan(3);
  expect(citation.findLastIndex((line) => line.startsWith('link "1"'))).toBeGreaterThan(first);

  const recital = await spoken(page, '#overweging-g');
  expect(recital[1]).toMatch(/^heading "Overweging G[^"]*" \[level=3\]:$/);
  const note = recital.findIndex((line) => line.startsWith('note "Toelichting van de redactie"'));
  expect(recital.findIndex((line) => line.endsWith('niet is nagekomen;'))).toBeLessThan(note);
});

test('a provision’s page is heard as its name, the tools, the official text, what is ours', async () => {
  const page = await open('overweging/g/');
  await page.getByRole('button', { name: 'Link' }).waitFor();
  const main = await spoken(page, 'main');
  const order = [
    'heading "Overweging G" [level=1]',
    'button "Link"',
    'region "Officiële tekst van overweging G":',
    'note "Instrumenten":',
    'note "Toelichting van de redactie":',
    'heading "Namen in dit onderdeel" [level=2]',
  ].map((line) => main.indexOf(line));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
