import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite({ site: 'secondSite' });

test('search works for another resolution, below a path', async () => {
  const page = await open('zoeken/?q=overwegende');
  const link = page.locator('[data-search-results] a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/sub\/path\/overweging\/[a-z]+\/\?q=overwegende#overweging-/);
  await link.click();
  await page.locator('.search-bar').waitFor();
});
