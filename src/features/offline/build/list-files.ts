import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { manifestPath, workerPath, type CopiedFile, type CopyManifest } from '../copy/manifest.ts';

/** What only servers and robots ask for, pictures for links shared elsewhere, and what belongs to the copy itself. */
const leftOut = /^(?:[._][^/]*|404\.html|robots\.txt|sitemap\.xml)$|(?:^|\/)(?:beeld\.png|packages\.json)$/;

/** Every file of a built site that a copy of it needs, in order of its name. */
export async function listFiles(site: string): Promise<CopyManifest> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, sep).length).replaceAll(sep, '/'))
    .filter((name) => !leftOut.test(name) && name !== manifestPath && name !== workerPath)
    .sort();
  const files = await Promise.all(names.map((name) => describe(site, name)));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, size: files.reduce((sum, { size }) => sum + size, 0), files };
}

async function describe(site: string, name: string): Promise<CopiedFile> {
  const content = await readFile(join(site, name));
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  return { path: name.replace(/(^|\/)index\.html$/, '$1'), integrity, size: content.length };
}
