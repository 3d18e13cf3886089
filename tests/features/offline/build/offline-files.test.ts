import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeOfflineFiles } from '../../../../src/features/offline/build/integration.ts';
import type { CopyManifest } from '../../../../src/features/offline/copy/manifest.ts';

/** A built site of a few files, and what a copy of it needs. */
async function siteWith(files: Record<string, string>) {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(site, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(site, dirname(name)), { recursive: true });
    await writeFile(join(site, name), content);
  }
  await writeOfflineFiles(site, ['chrome109']);
  const read = (name: string) => readFile(join(site, name), 'utf8');
  return {
    manifest: JSON.parse(await read('offline/bestanden.json')) as CopyManifest,
    worker: await read('sw.js'),
    read,
  };
}

const files = {
  'index.html': '<main>De tekst</main>',
  'over/index.html': '<p>Ongeveer <span data-copy-size></span> MB</p>',
  '_astro/a.1b2c.js': 'x'.repeat(1_440_000),
  '_astro/_slug_.3d4e.js': '',
  'beeld.png': 'for others',
  'overweging/a/beeld.png': 'for others',
  _headers: '/*',
  '.nojekyll': '',
  'robots.txt': '',
  'sitemap.xml': '',
  '404.html': '',
};

test('a copy holds each page by its address, with its hash, and nothing that only hosts and robots ask for', async () => {
  const { manifest, read } = await siteWith(files);
  expect(manifest.files.map(({ path }) => path)).toEqual(['_astro/_slug_.3d4e.js', '_astro/a.1b2c.js', '', 'over/']);
  const page = await read('over/index.html');
  expect(page).toBe('<p>Ongeveer <span data-copy-size>1,4</span> MB</p>');
  const hash = createHash('sha256').update(page).digest('base64');
  expect(manifest.files.at(-1)).toEqual({ path: 'over/', integrity: `sha256-${hash}`, size: page.length });
  expect(manifest.size).toBe(manifest.files.reduce((sum, { size }) => sum + size, 0));
});

test('two builds give the same bytes, and a byte that changes gives another worker', async () => {
  const [first, second] = [await siteWith(files), await siteWith(Object.fromEntries(Object.entries(files).reverse()))];
  expect(second.manifest).toEqual(first.manifest);
  expect(second.worker).toBe(first.worker);
  const other = await siteWith({ ...files, 'index.html': '<main>De tekst.</main>' });
  expect(other.manifest.version).not.toBe(first.manifest.version);
  expect(other.worker).not.toBe(first.worker);
});

test('the worker names no folder of the machine that built it', async () => {
  const { worker } = await siteWith(files);
  expect(worker).not.toContain(process.cwd());
  expect(worker).not.toMatch(/^\s*(?:import|export)\b/m);
});
