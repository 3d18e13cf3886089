import { openAtRest, type Pages } from './pages.ts';
import { median, printTable, verdict } from './table.ts';

const rounds = 7;
/** How much later than the bare page. */
const limits: Paints = { first: 1.1, largest: 1.2 };
/** The whole text, and a page that links lead to. */
const paths = ['', 'paragraaf/11/'];

/** Milliseconds since the navigation began. */
interface Paints {
  first: number;
  largest: number;
}

/**
 * Compares when our pages and the bare page are painted on a phone with slow 4G and a processor four times as slow. All are
 * measured in every round, in turn first, and the rounds' ratios are what counts.
 */
export async function benchPaint(pages: Pages): Promise<void> {
  const urls = [pages.bare.url, ...paths.map((path) => pages.slow.url + path)];
  const measured = new Map<string, Paints[]>(urls.map((url) => [url, []]));
  for (let round = 0; round < rounds; round++)
    for (const url of round % 2 === 0 ? urls : urls.toReversed())
      measured.get(url)?.push(await measurePaint(pages, url));
  const bare = measured.get(pages.bare.url) ?? [];
  const row = (path: string, name: string, key: keyof Paints) => {
    const ours = measured.get(pages.slow.url + path) ?? [];
    const ratio = median(ours.map((paints, round) => paints[key] / (bare[round]?.[key] ?? Number.NaN)));
    const middle = (list: Paints[]) => `${median(list.map((paints) => paints[key])).toFixed(0)} ms`;
    const goal = verdict({ value: ratio, limit: limits[key] });
    return [`/${path}`, name, middle(ours), middle(bare), `${ratio.toFixed(3)}×`, goal];
  };
  printTable(
    `Paint, slow 4G, processor 4× slower, ${rounds} rounds`,
    ['', '', 'ours', 'bare page', 'median ratio', 'goal'],
    paths.flatMap((path) => [
      row(path, 'First contentful paint', 'first'),
      row(path, 'Largest contentful paint', 'largest'),
    ]),
  );
}

function measurePaint({ withPage }: Pages, url: string): Promise<Paints> {
  return withPage(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await openAtRest(page, url);
    return page.evaluate(() => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
      return {
        first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        largest: observer.takeRecords().at(-1)?.startTime ?? Number.NaN,
      };
    });
  });
}
