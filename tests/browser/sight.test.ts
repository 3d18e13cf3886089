import { expect, test } from 'vitest';
import { faintEdges } from './tools-sight.ts';
import { drawn, visitSite } from './visit.ts';

const { open } = visitSite({ reducedMotion: 'reduce' });

test.each([
  ['the settings', 'reading-settings button', '.tools-panel'],
  ['the tools of a clause', '.numbers a', '.clause-tools .tool-buttons'],
  ['the search', '.search-opener', 'dialog.search[open]'],
  ['a note of one’s own', '[data-tools] button:has-text("Aantekening")', 'dialog[open]'],
])('the edges of %s are seen by day and by night', async (_, opener, opened) => {
  const page = await open('overweging/g/', { viewport: { width: 1280, height: 800 } });
  await page.locator(opener).first().click();
  await page.locator(opened).first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await drawn(page);
    expect(await faintEdges(page), colorScheme).toEqual([]);
  }
});
