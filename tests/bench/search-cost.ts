import type { Browser, Page } from 'playwright-core';
import type { BenchServer } from './serve.ts';
import { median } from './table.ts';

export const coldQuery = 'corridor';
const warmQueries = ['Lachin', 'hof', 'vluchteling', '9 november 2020', 'blokade', '"etnische zuivering"', 'Kosovo'];
/** Where ours is typed and answers. */
export const ours = {
  field: 'header a.search-opener',
  typed: 'dialog input[name="q"]',
  result: 'dialog [data-search-results] a[href]',
};
/** And Pagefind's own interface. */
export const plain = {
  field: '.pagefind-ui__search-input',
  typed: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

/** What a search costs whoever asks. */
export interface Cost {
  /** Milliseconds from the first sign of intent to the first result. */
  cold: number;
  warm: number;
  bytes: number;
}

type Interface = typeof ours;

/** A site, served fast and over slow 4G. */
export interface Servers {
  fast: BenchServer;
  slow: BenchServer;
}

/** Asks a first query of a page that has just come, then others. */
export async function measure(used: Browser, { fast, slow }: Servers, how: Interface): Promise<Cost> {
  const { bytes, warm } = await measureOn(used, fast, how, 1);
  const { cold } = await measureOn(used, slow, how, 4);
  return { bytes, warm, cold };
}

/** @param slower how many times slower the processor is made; times of typing are taken at 1 */
async function measureOn(used: Browser, server: BenchServer, how: Interface, slower: number): Promise<Cost> {
  const context = await used.newContext();
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { cold, answers } = await askFirst(page, server, how, coldQuery);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
  const times = [];
  for (const query of warmQueries) times.push(slower === 1 ? await warmTime(page, how, query) : 0);
  await context.close();
  return { cold, bytes, warm: median(times) };
}

/** Asks a page that has come its first query: milliseconds from the first sign of intent to the first result, and what was loaded. */
export async function askFirst(
  page: Page,
  server: BenchServer,
  how: Interface,
  query: string,
): Promise<{ cold: number; answers: BenchServer['log'] }> {
  const before = server.log.length;
  const start = performance.now();
  await page.locator(how.field).click();
  await page.locator(how.typed).first().waitFor();
  await page.locator(how.typed).first().focus();
  await page.keyboard.insertText(query);
  await page.locator(how.result).first().waitFor();
  return { cold: performance.now() - start, answers: server.log.slice(before) };
}

/** Milliseconds from one input event to results that are painted: the list has changed and stayed for a frame. */
function warmTime(page: Page, how: Interface, query: string): Promise<number> {
  return page.evaluate(
    async ([field, result, wanted]) => {
      const input = document.querySelector<HTMLInputElement>(field as string) as HTMLInputElement;
      const shown = (): string =>
        [...document.querySelectorAll(result as string)].map((link) => link.outerHTML).join('');
      const before = shown();
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      input.value = wanted as string;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (shown() === before && performance.now() - start < 3000) await frame();
      await frame();
      return performance.now() - start;
    },
    [how.typed, how.result, query],
  );
}
