import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite({ site: 'secondSite', viewport: { width: 1280, height: 900 } });

test('whatever is kept in the browser has the base of the site before its name', async () => {
  const page = await open('');
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByLabel('donker').check();
  await page.keyboard.press('Escape');
  await page.locator('[data-provision]').last().scrollIntoViewIfNeeded();
  await expect.poll(keys).toEqual(['/sub/path/place', '/sub/path/settings']);
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').waitFor();
  await page.keyboard.type('parlement');
  await page.keyboard.press('Enter');
  await page.locator('search-page').waitFor();
  expect(await keys()).toContain('/sub/path/searches');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
