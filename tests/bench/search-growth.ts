import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatReport, readResolution } from '../../src/resolution/index.ts';
import { makeSearchFiles } from '../../src/features/search/build/make-index.ts';
import { buildSearchIndex } from '../../src/features/search/build/search-data.ts';
import { otherWords } from '../../src/language/other-words.ts';
import { readDutchWords } from '../../src/language/word-list.ts';
import { launchBrowser, quietArguments } from '../browser/browser.ts';
import { generateContent } from './generate.ts';
import { benchFolder } from './measure.ts';
import { measureOn, ours } from './search-cost.ts';
import { brotli, makeCertificate, serve } from './serve.ts';
import { printTable, verdict } from './table.ts';

const copies = 10;

/**
 * What a first query costs at the size of the content and at ten times as much, in bytes over the wire; beside it what
 * it would if the whole text came with it, as when an index in the browser decides.
 *
 * @param dist a built site; its index is put in the place of others
 */
export async function benchSearchGrowth(content: string, dist: string): Promise<void> {
  const many = join(benchFolder, 'search-content');
  const provisions = await generateContent(content, many, copies);
  const [own, large] = [await coldBytes(content, dist), await coldBytes(many, dist)];
  const row = (name: string, few: number, more: number, limit?: number): string[] => [
    name,
    kilobytes(few),
    kilobytes(more),
    `${(more / few).toFixed(2)}×`,
    limit ? verdict({ value: more / few, limit }) : '',
  ];
  printTable(
    'Bytes of a first query (brotli 11, kB = 1000 bytes)',
    ['', `${String(provisions / copies)} provisions`, `${String(provisions)} provisions`, '', 'goal'],
    [row('as it is', own.asked, large.asked, 2.5), row('with the whole text', own.withAll, large.withAll)],
  );
}

async function coldBytes(content: string, dist: string): Promise<{ asked: number; withAll: number }> {
  const site = join(benchFolder, 'search-site');
  await rm(site, { recursive: true, force: true });
  await cp(dist, site, { recursive: true });
  await rm(join(site, 'pagefind'), { recursive: true });
  const { resolution, files: read } = await readResolution({ dir: content, url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error([`${content} has errors:`, ...formatReport(read)].slice(0, 20).join('\n'));
  const files = await makeSearchFiles(buildSearchIndex(resolution, readDutchWords(), otherWords()));
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
    const { bytes } = await measureOn(browser, server, ours, 1);
    const asked = new Set(server.log.map(({ path }) => path));
    const rest = files.filter(({ path }) => /^(?:text-|index\/)/.test(path) && !asked.has(`/pagefind/${path}`));
    return { asked: bytes, withAll: bytes + rest.reduce((sum, file) => sum + sizeOf(file), 0) };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function sizeOf({ path, content }: { path: string; content: Uint8Array }): number {
  return path.endsWith('.json') ? brotli(Buffer.from(content)).length : content.length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
