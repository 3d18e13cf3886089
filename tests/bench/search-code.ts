import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Engine } from '../../src/features/search/understanding/candidates.ts';
import { search } from '../../src/features/search/understanding/find.ts';
import type { Lexicon } from '../../src/features/search/understanding/lexicon.ts';

interface Script {
  name: string;
  /** After Brotli at its best. */
  bytes: number;
}

export interface OwnCode {
  /** What every search loads beside the script of every page, whichever tools use it too. */
  always: Script[];
  /** What comes with a query, a choice or a page that needs it. */
  sometimes: Script[];
  /** What the style sheet within them takes. */
  styles: number;
}

/**
 * The scripts of search on a built site, from those that its opener and a result load. Vite's helper for importing is left
 * out, and so is Pagefind.
 */
export async function ownCode(folder: string): Promise<OwnCode> {
  const all = await readdir(join(folder, '_astro'));
  const read = (name: string): Promise<string> => readFile(join(folder, '_astro', name), 'utf8');
  const [app] = all.filter((name) => /^app\..*\.js$/.test(name));
  const [marks] = all.filter((name) => /^marks\..*\.js$/.test(name));
  if (!app || !marks) throw new Error(`${folder} has no search.`);
  const known = new Set<string>();
  /** The scripts that one imports at once, itself first; `later` gets those that it imports when they are needed. */
  const withImports = async (name: string, later: string[]): Promise<string[]> => {
    if (known.has(name) || /^(?:preload-helper|Page)\./.test(name)) return [];
    known.add(name);
    const code = await read(name);
    for (const [, found = ''] of code.matchAll(/import\([`"']\.\/([\w.-]+\.js)/g)) later.push(found);
    const imported = [...code.matchAll(/(?:from|import)\s*[`"']\.\/([\w.-]+\.js)/g)].map(([, found = '']) => found);
    const names = [name];
    for (const each of imported) names.push(...(await withImports(each, later)));
    return names;
  };
  const sized = (names: readonly string[]): Promise<Script[]> =>
    Promise.all(names.map(async (name) => ({ name, bytes: size(await read(name)) })));
  const later = [marks];
  const always = await withImports(app, later);
  const sometimes: string[] = [];
  for (const name of later) sometimes.push(...(await withImports(name, later)));
  const code = await read(app);
  const styles = size(code) - size(code.replace(/(["'`])dialog\.search\{.*?\1/s, '""'));
  return { always: await sized(always), sometimes: await sized(sometimes), styles };
}

/** What search loads for queries that are asked one after another, beside what every search does. */
export async function loadedBy(
  queries: readonly string[],
  lexicon: Lexicon,
  engine: Engine,
): Promise<Set<'signs' | 'corrector'>> {
  const loaded = new Set<'signs' | 'corrector'>();
  const watched: Engine = {
    ...engine,
    signs: () => {
      loaded.add('signs');
      return engine.signs();
    },
    corrector: (given) => {
      loaded.add('corrector');
      return engine.corrector(given);
    },
  };
  for (const query of queries) await search(query, lexicon, watched);
  return loaded;
}

function size(code: string): number {
  return brotliCompressSync(code).length;
}
