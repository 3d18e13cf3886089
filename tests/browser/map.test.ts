import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite();

test.each([390, 768, 1280])('no name on the map touches its edge: %i px', async (width) => {
  const page = await open('kaart/', { viewport: { width, height: 844 } });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const room = await page
    .locator('.map svg')
    .filter({ visible: true })
    .evaluate((drawing) => {
      const edge = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')].map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const least = Math.min(left - edge.left, edge.right - right, top - edge.top, edge.bottom - bottom);
        return { name: label.textContent.trim(), least };
      });
    });
  expect(room.length).toBeGreaterThan(5);
  expect(room.filter(({ least }) => least < 4)).toEqual([]);
});
