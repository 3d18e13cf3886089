import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface OwnCode {
  /** Each with its size in bytes after Brotli at its best; shared with other tools of the page, or of search alone. */
  scripts: { name: string; bytes: number; isShared: boolean }[];
  /** What the style sheet within them takes. */
  styles: number;
}

/**
 * The scripts of search on a built site: the one of every page, which starts it, and all that it imports, now or later.
 * Vite's helper for importing is left out.
 */
export async function ownCode(folder: string): Promise<OwnCode> {
  const page = await readFile(join(folder, 'zoeken/index.html'), 'utf8');
  const read = (name: string): Promise<string> => readFile(join(folder, '_astro', name), 'utf8');
  const names: string[] = [];
  for (const [, name = ''] of page.matchAll(/ src="[^"]*\/_astro\/([^"]+\.js)"/g))
    if (name.startsWith('Page.')) names.push(name);
  if (names.length === 0) throw new Error(`${folder} has no search page with the script of every page.`);
  const scripts = [];
  let styles = 0;
  for (const name of names) {
    const code = await read(name);
    const bytes = size(code);
    scripts.push({ name, bytes, isShared: false });
    styles += bytes - size(code.replace(/(["'`])dialog\.search\{.*?\1/s, '""'));
    for (const [, file = ''] of code.matchAll(/["'`](?:\.\/|_astro\/)?([\w.-]+\.js)["'`]/g))
      if (!names.includes(file) && !/^(?:preload-helper|pagefind)\./.test(file)) names.push(file);
  }
  const others = (await readdir(join(folder, '_astro'))).filter(
    (name) => name.endsWith('.js') && !names.includes(name),
  );
  const rest = (await Promise.all(others.map(read))).join('');
  for (const script of scripts) script.isShared = rest.includes(script.name);
  return { scripts, styles };
}

function size(code: string): number {
  return brotliCompressSync(code).length;
}
