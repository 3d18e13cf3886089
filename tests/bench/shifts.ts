import type { Page } from 'playwright-core';
import { openAtRest, type Pages } from './pages.ts';
import { printTable, verdict } from './table.ts';

/** A page of every kind, and links into the text. */
const paths = [
  '',
  '#paragraaf-11-4',
  'paragraaf/11/',
  'paragraaf/11/#paragraaf-11-4',
  'paragraaf/14/',
  'overweging/c/',
  'aanhaling/1/',
  'instrumenten/',
  'instrument/statuut-van-rome/',
  'themas/',
  'thema/energie/',
  'oproepen/',
  'overzicht/',
  'tijdlijn/',
  'kaart/',
  'register/',
  'zoeken/',
  'over/',
  'vervolg/',
  'licenties/',
];
const widths = { phone: 412, desktop: 1280 };

/** What moved while the page came in (Layout Instability, window by window): the sum, and what moved most. */
interface Shift {
  total: number;
  what: string;
}

/** How much moves on each kind of page while it comes in over slow 4G, without the reader doing anything. */
export async function benchShifts(pages: Pages): Promise<void> {
  const rows: string[][] = [];
  for (const path of paths)
    for (const [name, width] of Object.entries(widths)) {
      const { total, what } = await measureShift(pages, pages.slow.url + path, width);
      rows.push([`/${path}`, name, total.toFixed(4), verdict({ value: Number(total.toFixed(4)), limit: 0 }), what]);
    }
  printTable('Layout shift, slow 4G', ['', '', 'sum', 'goal', 'moved most'], rows);
}

function measureShift({ withPage }: Pages, url: string, width: number): Promise<Shift> {
  return withPage(async (page: Page) => {
    await page.setViewportSize({ width, height: 823 });
    await openAtRest(page, url);
    return page.evaluate(() => {
      /** Chromium's entry, which TypeScript 6 does not know. */
      interface LayoutShift extends PerformanceEntry {
        value: number;
        sources: { node: Node | null }[];
      }
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      const shifts = observer.takeRecords() as LayoutShift[];
      const [first] = shifts.toSorted((a, b) => b.value - a.value);
      const node = first?.sources[0]?.node;
      const element = node instanceof Element ? node : node?.parentElement;
      return {
        total: shifts.reduce((sum, { value }) => sum + value, 0),
        what: element ? `${element.localName} ${element.textContent.trim().slice(0, 40)}` : '',
      };
    });
  });
}
