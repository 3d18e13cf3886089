import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatReport, readResolution } from '../../src/resolution/index.ts';
import { makeSearchFiles } from '../../src/features/search/build/make-index.ts';
import { buildSearchIndex } from '../../src/features/search/build/search-data.ts';
import { otherWords } from '../../src/language/other-words.ts';
import { dutchWords } from '../../src/language/word-list.ts';
import { launchBrowser, quietArguments } from '../browser/browser.ts';
import { generateContent } from './generate.ts';
import { benchFolder } from './measure.ts';
import { askFirst, coldQuery, ours } from './search-cost.ts';
import { makeCertificate, serve } from './serve.ts';
import { printTable, verdict } from './table.ts';

const copies = 10;
/** One that every file of the text answers, the dearest there is, and one that a single file does. */
const queries = [coldQuery, '§ 14'];

/**
 * What first queries cost at the size of the content and at ten times as much, in bytes over the wire, beside a search that loads
 * the whole text.
 *
 * @param dist a built site; its index is put in the place of others
 */
export async function benchSearchGrowth(content: string, dist: string): Promise<void> {
  const many = join(benchFolder, 'search-content');
  const provisions = await generateContent(content, many, copies);
  const [own, large] = [await coldBytes(content, dist), await coldBytes(many, dist)];
  const row = (name: string, few: number, more: number): string[] => [
    name,
    kilobytes(few),
    kilobytes(more),
    `${(more / few).toFixed(2)}×`,
  ];
  printTable(
    'Bytes of a first query (brotli 11, kB = 1000 bytes)',
    ['', `${String(provisions / copies)} provisions`, `${String(provisions)} provisions`, '', 'goal'],
    [
      ...queries.map((query, at) => {
        const [few = NaN, more = NaN] = [own.queries[at], large.queries[at]];
        return [...row(query, few, more), verdict({ value: more / few, limit: 2.5 })];
      }),
      [...row('beside: words and whole text at once, data alone', own.whole, large.whole), ''],
    ],
  );
}

/** What each query costs, asked of a page that has just come, and what the words and the whole text do without an index. */
async function coldBytes(content: string, dist: string): Promise<{ queries: number[]; whole: number }> {
  const site = join(benchFolder, 'search-site');
  await rm(site, { recursive: true, force: true });
  await cp(dist, site, { recursive: true });
  await rm(join(site, 'pagefind'), { recursive: true });
  const { resolution, files: read } = await readResolution({ dir: content, url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error([`${content} has errors:`, ...formatReport(read)].slice(0, 20).join('\n'));
  const index = buildSearchIndex(resolution, dutchWords(), otherWords());
  const files = await makeSearchFiles(index);
  const whole = [index.data, index.texts, index.about].map((part) => brotliCompressSync(JSON.stringify(part)).length);
  for (const { path, content: bytes } of files) {
    const file = join(site, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const certificate = makeCertificate();
  const server = await serve(site, certificate);
  const trust = `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`;
  const browser = await launchBrowser({ args: [...quietArguments, trust] });
  try {
    const bytes = [];
    for (const query of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.url, { waitUntil: 'networkidle' });
      const { answers } = await askFirst(page, server, ours, query);
      bytes.push(answers.reduce((sum, answer) => sum + answer.bytes, 0));
      await context.close();
    }
    return { queries: bytes, whole: whole.reduce((sum, each) => sum + each, 0) };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
