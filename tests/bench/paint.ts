import type { Pages } from './pages.ts';
import { median, printTable, verdict } from './table.ts';

const rounds = 7;

/** Milliseconds since the navigation began. */
interface Paints {
  first: number;
  largest: number;
}

/**
 * Compares when `/` and the bare page are painted on a phone with slow 4G and a processor four times as slow. Both are
 * measured in every round, in turn first, and the rounds' ratios are what counts.
 */
export async function benchPaint(pages: Pages): Promise<void> {
  const ours: Paints[] = [];
  const bare: Paints[] = [];
  for (let round = 0; round < rounds; round++) {
    const both = [
      { list: ours, url: pages.slow.url },
      { list: bare, url: pages.bare.url },
    ];
    for (const { list, url } of round % 2 === 0 ? both : both.reverse()) list.push(await measurePaint(pages, url));
  }
  const row = (name: string, key: keyof Paints) => {
    const ratio = median(ours.map((paints, round) => paints[key] / (bare[round]?.[key] ?? Number.NaN)));
    const middle = (list: Paints[]) => `${median(list.map((paints) => paints[key])).toFixed(0)} ms`;
    return [name, middle(ours), middle(bare), `${ratio.toFixed(3)}×`, verdict({ value: ratio, limit: 1.1 })];
  };
  printTable(
    `Paint of /, slow 4G, processor 4× slower, ${rounds} rounds`,
    ['', 'ours', 'bare page', 'median ratio', 'goal'],
    [row('First contentful paint', 'first'), row('Largest contentful paint', 'largest')],
  );
}

function measurePaint({ withPage }: Pages, url: string): Promise<Paints> {
  return withPage(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
    return page.evaluate(async () => {
      const largest = await new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      return { first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, largest };
    });
  });
}
