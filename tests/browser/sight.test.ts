import { expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { dropAlike } from './tools-axe.ts';
import { faintEdges, hiddenFocus, smallTargets } from './tools-sight.ts';
import { drawn, visitSite } from './visit.ts';

const { open } = visitSite({ reducedMotion: 'reduce' });

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

test.each(kinds)(
  'all that can be used on /%s is seen, is large enough and is in sight with the focus',
  async (path) => {
    const page = await open(path);
    if (path.includes('?q=')) await page.locator('[data-search-results] a').first().waitFor();
    await dropAlike(page);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faintEdges(page), `${colorScheme} ${viewport.width}`).toEqual([]);
      }
      expect(await smallTargets(page), `${viewport.width}`).toEqual([]);
      expect(await hiddenFocus(page), `${viewport.width}`).toEqual([]);
    }
  },
);

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
