import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../../../addresses/paths.ts';
import { megabytesOf } from '../../../strings/nl/offline.ts';
import { manifestPath, workerPath } from '../copy/manifest.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes the worker of offline copies and the list of what a copy holds. It comes after whatever else writes into the site.
 *
 * @param target the oldest browsers, as Vite is told them
 */
export function offlineCopies(target: string[]): AstroIntegration {
  return {
    name: 'offline-copies',
    hooks: {
      'astro:build:done': ({ dir }) => writeOfflineFiles(fileURLToPath(dir), target),
    },
  };
}

/** The same for a folder of a built site. */
export async function writeOfflineFiles(site: string, target: string[]): Promise<void> {
  const { size } = await listFiles(site);
  await fillIn(join(site, paths.about, 'index.html'), megabytesOf(size));
  const manifest = await listFiles(site);
  await mkdir(join(site, dirname(manifestPath)), { recursive: true });
  await writeFile(join(site, manifestPath), JSON.stringify(manifest));
  await writeFile(join(site, workerPath), await bundleWorker(manifest.version, target));
}

/** Says the size of a copy on the page that offers it, which not every content has. */
async function fillIn(page: string, size: string): Promise<void> {
  const html = await readFile(page, 'utf8').catch(() => undefined);
  if (html)
    await writeFile(
      page,
      html.replace(/(<span data-copy-size[^>]*>)[^<]*/, (_, tag: string) => tag + size),
    );
}
