import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite({ viewport: { width: 1280, height: 800 } });

test('what is typed on a slow line is there when search comes, and one Escape closes it', async () => {
  const page = await open('overweging/g/');
  let come: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/_astro\/app\.[^/]*\.js$|\/pagefind\//, async (route) => {
    await gate;
    await route.continue();
  });
  const here = page.url();
  const field = page.locator('dialog.search[open] input[type=search]');
  await page.locator('.search-opener').click();
  // Letters that are shortcuts, and the shortcut of search itself.
  await page.keyboard.type('jak[/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(' Lachin');
  come();
  await field.waitFor();
  await page.keyboard.type(' corridor');
  expect(await field.inputValue()).toBe('jak[/ Lachin corridor');
  await field.fill('Lachin');
  await page.locator('[data-search-results][data-query="Lachin"] a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.search').waitFor({ state: 'hidden' });
  expect(page.url()).toBe(here);
});
