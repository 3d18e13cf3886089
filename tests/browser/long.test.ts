import { expect, test } from 'vitest';
import { axeViolations } from './tools-axe.ts';
import { visitSite, typeInto } from './visit.ts';

/** A text that has what ours lacks: labels of two words, an annex, points two deep, places close together. */
const { open } = visitSite({ site: 'longSite', permissions: ['clipboard-read', 'clipboard-write'] });

const kinds = [
  '',
  'aanhaling/7/',
  'overweging/k-bis/',
  'paragraaf/17/',
  'bijlage/i/',
  'instrumenten/',
  'instrument/wiedeverdrag/',
  'register/',
  'themas/',
  'thema/kruispunten/',
  'overzicht/',
  'oproepen/',
  'tijdlijn/',
  'kaart/',
  'document/',
  'vervolg/',
  'correcties/',
  'over/',
];

test.each(kinds)('nothing is wider than the window, and axe finds nothing wrong, on /%s', async (path) => {
  const page = await open(path, { viewport: { width: 1280, height: 900 } });
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await excess()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await excess()).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});

test.each([1280, 390])('no label lies over its text in a window of %d pixels', async (width) => {
  const page = await open('', { viewport: { width, height: 900 } });
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('[data-provision]:not([data-kind=annex])')].flatMap((provision) => {
      const label = provision.querySelector('.label a')?.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(provision.querySelector('[data-source-text] span') ?? provision);
      return label && label.right > words.getBoundingClientRect().left ? [provision.id] : [];
    }),
  );
  expect(over).toEqual([]);
});

test('an annex, and a part that was put in later, are found by what one types', async () => {
  const page = await open('', { viewport: { width: 1280, height: 900 } });
  const field = page.locator('.jump input');
  for (const [typed, fragment] of [
    ['bijlage ii', '#bijlage-ii'],
    ['12 bis/2', '#paragraaf-12-bis-2'],
    ['K bis', '#overweging-k-bis'],
    ['voetnoot *', '#voetnoot-ster'],
  ] as const) {
    await typeInto(field, typed);
    await field.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(fragment);
  }
});

test('what is printed between provisions is copied with them', async () => {
  const page = await open('');
  await page.evaluate(() => {
    const before = document.querySelector('#overweging-ac [data-source-text]');
    const after = document.querySelector('#paragraaf-1 [data-source-text]');
    if (before && after) getSelection()?.setBaseAndExtent(before, 0, after, after.childNodes.length);
  });
  await page.keyboard.press('Control+c');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '').split('\n\n');
  expect(lines.slice(1, -1)).toEqual(['o o o', 'Veiligheid', 'Wegdek en verlichting']);
  expect(lines.at(-1)).toMatch(/^1\. /);
});

test('the short form of a clause has the label of its provision as it is printed', async () => {
  const page = await open('paragraaf/12-bis/#paragraaf-12-bis-2', { viewport: { width: 1280, height: 900 } });
  await page.locator('.clause-tools').getByRole('button', { name: 'Bronvermelding' }).click();
  await page.getByText('De korte vorm 12 bis/2 is van deze site zelf.').waitFor();
});
