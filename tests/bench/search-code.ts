import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface OwnCode {
  /** Each with its size in bytes after Brotli at its best. */
  scripts: { name: string; bytes: number }[];
  /** What the style sheet within them takes. */
  styles: number;
}

/**
 * The scripts of search on a built site: the one that the search page starts, and all that it imports, now or later.
 * Vite's helper for importing is left out.
 */
export async function ownCode(folder: string): Promise<OwnCode> {
  const page = await readFile(join(folder, 'zoeken/index.html'), 'utf8');
  const start = /[^"]*\/(Search\.astro[^"]*\.js)"/.exec(page)?.[1];
  if (!start) throw new Error(`${folder} has no search page with a script.`);
  const names = [start];
  const scripts = [];
  let styles = 0;
  for (const name of names) {
    const code = await readFile(join(folder, '_astro', name), 'utf8');
    const bytes = size(code);
    scripts.push({ name, bytes });
    styles += bytes - size(code.replace(/(["'`])dialog\.search\{.*?\1/s, '""'));
    for (const [, file = ''] of code.matchAll(/["'`](?:\.\/|_astro\/)?([\w.-]+\.js)["'`]/g))
      if (!names.includes(file) && !/^(?:preload-helper|pagefind)\./.test(file)) names.push(file);
  }
  return { scripts, styles };
}

function size(code: string): number {
  return brotliCompressSync(code).length;
}
