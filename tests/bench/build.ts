import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recitalLabel } from '../../src/lib/labels.ts';
import { provisionPath } from '../../src/lib/paths.ts';
import { writeBareProject } from './bare-project.ts';
import { generateContent } from './generate.ts';
import { benchFolder, measureBuild, type BuildCost } from './measure.ts';
import { median, printTable, verdict } from './table.ts';

/** How many copies of our resolution to build, and how often: small builds vary more. */
const sizes = [
  { copies: 1, rounds: 3 },
  { copies: 10, rounds: 3 },
  { copies: 100, rounds: 1 },
];

interface SizeResult {
  provisions: number;
  pages: number;
  ours: BuildCost;
  bare: BuildCost;
  /** Bytes of the page of the first recital, whose words are the same in every size. */
  pageBytes: number;
}

/** Builds ever longer resolutions, each beside a bare Astro project of as many pages with the same text. */
export async function benchBuild(content: string): Promise<void> {
  const results: SizeResult[] = [];
  for (const { copies, rounds } of sizes) results.push(await measureSize(content, copies, rounds));
  printTable(
    'Build, from nothing (time, peak memory of all its processes)',
    [
      'provisions',
      'pages',
      'ours',
      'bare Astro',
      'ours/bare',
      'goal',
      'per provision',
      'memory',
      'goal',
      'a provision page',
    ],
    results.map(({ provisions, pages, ours, bare, pageBytes }) => [
      String(provisions),
      String(pages),
      `${ours.seconds.toFixed(1)} s`,
      `${bare.seconds.toFixed(1)} s`,
      (ours.seconds / bare.seconds).toFixed(2),
      verdict({ value: ours.seconds / bare.seconds, limit: 2.5 }),
      `${((ours.seconds * 1000) / provisions).toFixed(1)} ms`,
      ours.peakMegabytes === undefined ? '–' : `${ours.peakMegabytes.toFixed(0)} MB`,
      ours.peakMegabytes === undefined ? '–' : verdict({ value: ours.peakMegabytes, limit: 2000 }),
      `${pageBytes} B`,
    ]),
  );
  const [, middle, large] = results.map(({ ours, provisions }) => ours.seconds / provisions);
  if (middle === undefined || large === undefined) return;
  const growth = large / middle;
  console.log(
    `Time per provision, longest beside middle: ${growth.toFixed(2)}× (${verdict({ value: growth, limit: 1.3 })})`,
  );
}

async function measureSize(content: string, copies: number, rounds: number): Promise<SizeResult> {
  const at = (name: string) => join(benchFolder, `${name}-${copies}`);
  const provisions = await generateContent(content, at('content'), copies);
  const ours: BuildCost[] = [];
  const bare: BuildCost[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    ours.push(await measureBuild(process.cwd(), at('ours'), { CONTENT_DIR: at('content') }));
    if (round === 0) pages = await writeBareProject(at('bare-project'), at('ours'));
    bare.push(await measureBuild(at('bare-project'), join(at('bare-project'), 'dist')));
    // The largest takes minutes; whoever waits, or ends it early, has the numbers so far.
    const seconds = [ours, bare].map((costs) => `${costs.at(-1)?.seconds.toFixed(1) ?? '–'} s`);
    console.log(`${provisions} provisions, round ${round + 1} of ${rounds}: ours ${seconds.join(', bare Astro ')}`);
  }
  const { size } = await stat(join(at('ours'), provisionPath('recital', recitalLabel(1)), 'index.html'));
  for (const name of ['content', 'ours', 'bare-project']) await rm(at(name), { recursive: true });
  return { provisions, pages, ours: middleOf(ours), bare: middleOf(bare), pageBytes: size };
}

function middleOf(costs: BuildCost[]): BuildCost {
  const peaks = costs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    peakMegabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
