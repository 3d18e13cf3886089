import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite();

test.each([320, 390, 768, 1024, 1280])(
  'the overview names recitals and paragraphs by their titles: %i px',
  async (width) => {
    const page = await open('overzicht/', { viewport: { width, height: 1024 } });
    const widths = await page
      .locator('.score th[scope="row"] span')
      .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(30);
    expect(Math.min(...widths)).toBeGreaterThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The columns of a row are beside each other.
    const rows = await page
      .locator('.score tr:has(td)')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td:not(.cited)')].map((cell) => cell.getBoundingClientRect().top)),
      );
    expect(rows.map((tops) => new Set(tops).size)).toEqual(rows.map(() => 1));
    // The letters of the columns stay in sight.
    await page.locator('.score tr:has(td)').last().scrollIntoViewIfNeeded();
    const letters = page.locator('.score thead th:not(.cited)').last();
    expect(await letters.evaluate((cell) => cell.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  },
);
