import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recitalLabel } from '../../src/resolution/labels.ts';
import { provisionPath } from '../../src/addresses/paths.ts';
import { writeBareProject, type BareKind } from './bare-project.ts';
import { generateContent } from './generate.ts';
import { benchFolder, measureBuild, type BuildCost } from './measure.ts';
import { median, printTable, verdict } from './table.ts';

/** How many copies of our resolution to build, and how often: small builds vary more. */
const sizes = [
  { copies: 1, rounds: 3 },
  { copies: 10, rounds: 3 },
  { copies: 100, rounds: 1 },
];

const bareKinds: readonly BareKind[] = ['markdown', 'text'];

interface SizeResult {
  provisions: number;
  pages: number;
  /** The first build, which draws every social picture; later ones draw those of changed texts. */
  first: BuildCost;
  ours: BuildCost;
  bare: Record<BareKind, BuildCost>;
  /** Bytes of the page of the first recital, whose words are the same in every size. */
  pageBytes: number;
}

/** Builds ever longer resolutions, each beside bare Astro projects of as many pages with the text of the provisions. */
export async function benchBuild(content: string): Promise<void> {
  const results: SizeResult[] = [];
  for (const { copies, rounds } of sizes) results.push(await measureSize(content, copies, rounds));
  const seconds = (cost: BuildCost) => `${cost.seconds.toFixed(1)} s`;
  printTable(
    'Build, from nothing but the social pictures of before',
    [
      'provisions',
      'pages',
      'ours',
      'bare, from Markdown',
      'ours/bare',
      'goal',
      'bare, from strings',
      'ours/bare',
      'with every picture to draw',
    ],
    results.map(({ provisions, pages, first, ours, bare: { markdown, text } }) => [
      String(provisions),
      String(pages),
      seconds(ours),
      seconds(markdown),
      `${(ours.seconds / markdown.seconds).toFixed(2)}×`,
      verdict({ value: ours.seconds / markdown.seconds, limit: 2.5 }),
      seconds(text),
      `${(ours.seconds / text.seconds).toFixed(2)}×`,
      seconds(first),
    ]),
  );
  printTable(
    'What grows with the number of provisions',
    ['provisions', 'time per provision', 'peak memory', 'goal', 'bare, from Markdown', 'a provision page'],
    results.map(({ provisions, ours: { seconds: time, peakMegabytes }, bare, pageBytes }) => [
      String(provisions),
      `${((time * 1000) / provisions).toFixed(1)} ms`,
      megabytes(peakMegabytes),
      peakMegabytes === undefined ? '–' : verdict({ value: peakMegabytes, limit: 2000 }),
      megabytes(bare.markdown.peakMegabytes),
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

function megabytes(value: number | undefined): string {
  return value === undefined ? '–' : `${value.toFixed(0)} MB`;
}

async function measureSize(content: string, copies: number, rounds: number): Promise<SizeResult> {
  const at = (name: string) => join(benchFolder, `${name}-${copies}`);
  const provisions = await generateContent(content, at('content'), copies);
  const buildOurs = () => measureBuild(process.cwd(), at('ours'), { CONTENT_DIR: at('content') });
  await rm(`${at('ours')}-cache`, { recursive: true, force: true });
  const first = await buildOurs();
  const { size } = await stat(join(at('ours'), provisionPath('recital', recitalLabel(1)), 'index.html'));
  let pages = 0;
  for (const kind of bareKinds) pages = await writeBareProject(kind, at(kind), at('ours'));
  const ours: BuildCost[] = [];
  const bare: Record<BareKind, BuildCost[]> = { markdown: [], text: [] };
  for (let round = 0; round < rounds; round++) {
    ours.push(await buildOurs());
    for (const kind of bareKinds) bare[kind].push(await measureBuild(at(kind), join(at(kind), 'dist')));
    // The largest takes minutes; whoever waits, or ends it early, has the numbers so far.
    const times = [ours, bare.markdown, bare.text].map((costs) => `${costs.at(-1)?.seconds.toFixed(1) ?? '–'} s`);
    console.log(`${provisions} provisions, round ${round + 1} of ${rounds}: ours and bare ${times.join(', ')}`);
  }
  for (const name of ['content', 'ours', ...bareKinds]) await rm(at(name), { recursive: true });
  await rm(`${at('ours')}-cache`, { recursive: true });
  return {
    provisions,
    pages,
    first,
    ours: middleOf(ours),
    bare: { markdown: middleOf(bare.markdown), text: middleOf(bare.text) },
    pageBytes: size,
  };
}

function middleOf(costs: BuildCost[]): BuildCost {
  const peaks = costs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    peakMegabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
