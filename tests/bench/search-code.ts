import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The scripts of search on a built site with their size in bytes after Brotli at its best: the one that the search page
 * starts, and all that it imports, now or later. Their styles are in them. Vite's helper for importing is left out.
 */
export async function ownCode(folder: string): Promise<{ name: string; bytes: number }[]> {
  const page = await readFile(join(folder, 'zoeken/index.html'), 'utf8');
  const start = /[^"]*\/(Search\.astro[^"]*\.js)"/.exec(page)?.[1];
  if (!start) throw new Error(`${folder} has no search page with a script.`);
  const names = [start];
  const sizes = [];
  for (const name of names) {
    const code = await readFile(join(folder, '_astro', name), 'utf8');
    sizes.push({ name, bytes: brotliCompressSync(code).length });
    for (const [, path = ''] of code.matchAll(/["'`](?:\.\/|_astro\/)?([\w.-]+\.js)["'`]/g)) {
      const file = basename(path);
      if (!names.includes(file) && !/^(?:preload-helper|pagefind)\./.test(file)) names.push(file);
    }
  }
  return sizes;
}
