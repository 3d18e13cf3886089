import { expect, test } from 'vitest';
import { visitSite, typeInto } from './visit.ts';

const { open } = visitSite({ viewport: { width: 1280, height: 800 } });

/** A page on which nothing of search comes before it may. */
async function openOnSlowLine(path: string) {
  const page = await open(path);
  let come: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/app\.[^/]*\.js$|\/pagefind\//, async (route) => {
    await gate;
    await route.continue();
  });
  return { page, come };
}

test('what is typed on a slow line is there when search comes, and one Escape closes it', async () => {
  const { page, come } = await openOnSlowLine('overweging/g/');
  const here = page.url();
  const field = page.locator('dialog.search[open] input[type=search]');
  await page.locator('header .search-opener').click();
  // Letters that are shortcuts, and the shortcut of search itself.
  await page.keyboard.type('jax[/');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('k[/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(' Lachin');
  come();
  await field.waitFor();
  await page.keyboard.type(' corridor');
  expect(await field.inputValue()).toBe('jak[/ Lachin corridor');
  await typeInto(field, 'Lachin');
  await page.locator('[data-search-results][data-query="Lachin"] a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.search').waitFor({ state: 'hidden' });
  expect(page.url()).toBe(here);
});

test('Escape before search has come takes the wish back, and what follows is the page’s again', async () => {
  const { page, come } = await openOnSlowLine('overweging/g/');
  await page.keyboard.press('/');
  await page.keyboard.type('Lachin');
  await page.keyboard.press('Escape');
  const isThere = page.waitForResponse(/\/_astro\/app\.[^/]*\.js$/);
  come();
  await (await isThere).finished();
  await page.keyboard.press('j');
  await page.waitForURL('**/overweging/h/');
  expect(await page.locator('dialog.search[open]').count()).toBe(0);
});

test('results of what was typed before are said to be so while those of what is typed now still come', async () => {
  const page = await open('zoeken/?q=hof');
  const list = page.locator('[data-search-results]');
  await page.locator('[data-search-results][data-query="hof"][aria-busy="false"]').waitFor();
  let come: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/real-words\..*\.json$/, async (route) => {
    await gate;
    await route.continue();
  });
  // At once, as if pasted: what is typed before would be answered.
  await page.locator('search-page input').press('ControlOrMeta+a');
  await page.keyboard.insertText('blokade');
  await page.getByText('De zoekfunctie wordt geladen …').waitFor();
  expect(await list.getAttribute('data-query')).toBe('hof');
  expect(await list.getAttribute('aria-busy')).toBe('true');
  come();
  await page.locator('[data-search-results][data-query="blokade"][aria-busy="false"]').waitFor();
  expect(await page.getByText('De zoekfunctie wordt geladen …').count()).toBe(0);
});
