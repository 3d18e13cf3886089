/**
 * `npm run eval:search [-- DIST]`: asks the built site every case of tests/fixtures/search/cases.json in a browser, and
 * prints recall and precision by category beside those of plain Pagefind over the same records, what typos and absent
 * words lead to, and what a search costs. Ends with 1 when a goal is missed. Times are of this machine as it now is; their ratios say something.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readResolution } from '../../src/resolution/index.ts';
import { launchBrowser, quietArguments } from '../browser/browser.ts';
import type { Engine } from '../../src/features/search/understanding/candidates.ts';
import { createLexicon, type Lexicon } from '../../src/features/search/understanding/lexicon.ts';
import { memoryEngine, readSearchIndex } from '../features/search/content.ts';
import { loadedBy, ownCode } from './search-code.ts';
import { measure, ours, plain, type Cost, type Servers } from './search-cost.ts';
import { makePlainPagefind } from './plain-pagefind.ts';
import { makeCertificate, serve } from './serve.ts';
import { printTrials } from './search-trials.ts';
import { printTypos } from './typo-table.ts';
import { median, printTable, verdict, type Goal } from './table.ts';

interface Case {
  query: string;
  category: string;
  relevant: string[];
  /** Provisions that may come up or not. */
  optional?: string[];
}

interface Score {
  recall: number;
  precision: number;
}

const dist = process.argv[2] ?? 'dist';
const rounds = 3;
const missed: string[] = [];

const folder = await mkdtemp(join(tmpdir(), 'eval-search-'));
const certificate = makeCertificate();
const browser = await launchBrowser({
  args: [...quietArguments, `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`],
});
try {
  const { resolution } = await readResolution({
    dir: process.env.CONTENT_DIR ?? 'content',
    url: () => '',
    withBase: (path) => path,
  });
  if (!resolution) throw new Error('The content has errors.');
  await makePlainPagefind(resolution, folder);
  const index = await readSearchIndex();
  printTypos(index);
  if (await printTrials(index)) missed.push('trials');
  await printOwnCode(dist);
  await printByKind(dist, createLexicon(index.data), memoryEngine(index));
  await evaluate(JSON.parse(await readFile('tests/fixtures/search/cases.json', 'utf8')) as Case[]);
  await measureCosts();
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
if (missed.length > 0) process.exitCode = 1;

async function printOwnCode(folder: string): Promise<void> {
  const { always, sometimes, styles } = await ownCode(folder);
  const sum = (some: typeof always): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const goal = { value: sum(always), limit: 16_000 };
  if (goal.value > goal.limit) missed.push('own code');
  printTable(
    'Own code of search, Brotli 11',
    ['', 'bytes', 'goal'],
    [
      ...always.map(({ name, bytes }) => [name, String(bytes), '']),
      ['what every search loads', String(goal.value), verdict(goal)],
      ['… of which styles', String(styles), ''],
      ...sometimes.map(({ name, bytes }) => [name, String(bytes), '']),
      ['what only some load', String(sum(sometimes)), ''],
    ],
  );
}

/** What queries of some kinds load; a word that is typed is asked at every letter. */
async function printByKind(folder: string, lexicon: Lexicon, engine: Engine): Promise<void> {
  const { always, sometimes } = await ownCode(folder);
  const word = 'vrede';
  const kinds: Record<string, string[]> = {
    'a word that comes whole': [word],
    'the same, typed letter by letter': Array.from(word, (_, at) => word.slice(0, at + 1)),
    'a date': ['19 september 2023'],
    'an address': ['§ 14'],
    'a mistyped word': ['blokade'],
  };
  const filesOf = {
    signs: /^(?:signed-queries|copied|address|letters-off)\./,
    corrector: /^(?:corrections|letters-off)\./,
  };
  const rows = [];
  for (const [name, queries] of Object.entries(kinds)) {
    const loaded = [...(await loadedBy(queries, lexicon, engine))];
    const more = sometimes.filter((script) => loaded.some((each) => filesOf[each].test(script.name)));
    const bytes = [...always, ...more].reduce((sum, script) => sum + script.bytes, 0);
    rows.push([name, String(bytes), more.map((script) => script.name).join(', ')]);
  }
  printTable('Own code by kind of query, Brotli 11', ['', 'bytes', 'with'], rows);
}

async function evaluate(cases: readonly Case[]): Promise<void> {
  const [our, their] = [await serve(dist, certificate), await serve(folder, certificate)];
  const [ourPage, theirPage] = [await browser.newPage(), await browser.newPage()];
  await Promise.all([ourPage.goto(`${our.url}zoeken/`), theirPage.goto(their.url)]);
  const scores = [];
  for (const each of cases) {
    const found = await askOurs(ourPage, each.query);
    const score = scoreOf(found, each);
    if (score.recall < 1 || score.precision < 1) console.log(`${each.query}: found ${found.join(' ')}`);
    scores.push({ ...each, our: score, their: scoreOf(await askPagefind(theirPage, each.query), each) });
  }
  await Promise.all([our.close(), their.close(), ourPage.close(), theirPage.close()]);
  const row = (name: string, list: { our: Score; their: Score }[]): string[] => [
    name,
    String(list.length),
    ...(['our', 'their'] as const).flatMap((who) =>
      (['recall', 'precision'] as const).map((what) => mean(list.map((each) => each[who][what])).toFixed(3)),
    ),
    String(list.filter(isExact).length),
  ];
  const kinds = [...Map.groupBy(scores, ({ category }) => category)];
  printTable(
    'Search, every case in a browser',
    ['', 'cases', 'recall', 'precision', 'Pagefind recall', 'precision', 'exact'],
    [...kinds.map(([name, list]) => row(name, list)), row('all', scores)],
  );
  const atMost = (value: number, limit: number): Goal => ({ value, limit });
  for (const { value, limit } of [
    atMost(1 - mean(scores.map(({ our: { recall } }) => recall)), 0.01),
    ...kinds
      .filter(([, list]) => list.length >= 10)
      .map(([, list]) => atMost(1 - list.filter(isExact).length / list.length, 0.05)),
    atMost(1 - mean(scores.map(({ our: { precision } }) => precision)), 0.02),
  ])
    if (value > limit) missed.push('cases');
}

function isExact({ our }: { our: Score }): boolean {
  return our.recall === 1 && our.precision === 1;
}

/** The provisions on the search page, in its order; one page is asked all, as by who types one query after another. */
async function askOurs(page: Page, query: string): Promise<string[]> {
  // What is pasted into a field of one line has a space for the end of each.
  const pasted = query.replaceAll(/[\r\n]+/g, ' ');
  await page.locator('search-page input').fill(pasted);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-search-results]')?.dataset.query === wanted,
    pasted.trim(),
  );
  const links = await page
    .locator('[data-search-results] a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return provisionsIn(links);
}

/** The provisions in Pagefind's whole list of results. */
async function askPagefind(page: Page, query: string): Promise<string[]> {
  const links = await page.evaluate(async (wanted) => {
    const path = '/pagefind/pagefind.js';
    const module = (await import(path)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await module.search(wanted);
    return Promise.all(results.map(async (result) => (await result.data()).url));
  }, query);
  return provisionsIn(links);
}

function provisionsIn(links: readonly string[]): string[] {
  const parts = links.map((link) => /\/(aanhaling|overweging|paragraaf)\/([^/]+)\//.exec(link));
  return [...new Set(parts.flatMap((part) => (part ? [`${part[1]}-${part[2]}`] : [])))];
}

/** Nothing to find counts as all found, and nothing shown as nothing wrong. */
function scoreOf(all: readonly string[], { relevant, optional = [] }: Case): Score {
  const found = all.filter((id) => !optional.includes(id));
  const right = found.filter((id) => relevant.includes(id)).length;
  const precision = found.length > 0 ? right / found.length : relevant.length > 0 ? 0 : 1;
  return { recall: relevant.length > 0 ? right / relevant.length : 1, precision };
}

async function measureCosts(): Promise<void> {
  const [our, their] = [await serveBoth(dist), await serveBoth(folder)];
  const costs = { our: [] as Cost[], their: [] as Cost[] };
  // The first round fills the servers' stores of compressed files and does not count.
  for (let round = 0; round <= rounds; round++) {
    const both = { our: await measure(browser, our, ours), their: await measure(browser, their, plain) };
    if (round === 0) continue;
    costs.our.push(both.our);
    costs.their.push(both.their);
  }
  await Promise.all([our, their].flatMap(({ fast, slow }) => [fast.close(), slow.close()]));
  const of = (list: Cost[], key: keyof Cost): number => median(list.map((cost) => cost[key]));
  const [cold, theirCold] = [of(costs.our, 'cold'), of(costs.their, 'cold')];
  const [warm, theirWarm] = [of(costs.our, 'warm'), of(costs.their, 'warm')];
  const [bytes, theirBytes] = [of(costs.our, 'bytes'), of(costs.their, 'bytes')];
  const goals = [
    { value: bytes, limit: 120_000 },
    { value: cold / theirCold, limit: 0.5 },
    { value: warm, limit: 50 },
  ] as const;
  if (goals.some(({ value, limit }) => value > limit)) missed.push('costs');
  printTable(
    `What a search costs, ${String(rounds)} rounds`,
    ['', 'ours', 'Pagefind UI', 'goal'],
    [
      ['Bytes from first sign to first result', kilobytes(bytes), kilobytes(theirBytes), verdict(goals[0])],
      [
        '… time on slow 4G, processor 4× slower',
        `${cold.toFixed(0)} ms`,
        `${theirCold.toFixed(0)} ms`,
        `half: ${verdict(goals[1])}`,
      ],
      ['Warm: keystroke to painted results', `${warm.toFixed(0)} ms`, `${theirWarm.toFixed(0)} ms`, verdict(goals[2])],
    ],
  );
}

async function serveBoth(dir: string): Promise<Servers> {
  return { fast: await serve(dir, certificate), slow: await serve(dir, certificate, true) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
