import {
  sectionsOf,
  type PageFacts,
  type ProvisionText,
  type SearchData,
  type Section,
} from '../understanding/data.ts';
import type { Engine } from '../understanding/candidates.ts';
import { createLexicon, type Lexicon } from '../understanding/lexicon.ts';
import { lazy, type Lazy } from '../../../browser/lazy.ts';
import type { Corrector } from '../understanding/correct.ts';
import type { Signs } from '../understanding/query-reading.ts';
import { askAhead, forgetAhead, searchFolder } from './ahead.ts';

/** What search uses of Pagefind's module. */
interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  /** Without a query: every record, in the order in which the build added them. */
  search: (query: string | null) => Promise<{ results: { id: string }[] }>;
}

/** All that a search needs. */
export interface Search {
  lexicon: Lexicon;
  engine: Engine;
  about: () => Promise<PageFacts[]>;
}

let search: Promise<Search> | undefined;

/** Starts search. After a failure the next call starts it anew, as after a new version of the site. */
export function loadSearch(): Promise<Search> {
  search ??= start().catch(forget);
  return search;
}

function forget(error: unknown): never {
  search = undefined;
  forgetAhead();
  takeAhead();
  throw error;
}

/** A file that was preloaded and lost is given out to who asks next, so that the next try would fail as well. */
function takeAhead(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as=fetch]')) {
    link.remove();
    fetch(link.href).catch(() => undefined);
  }
}

/** A file that the host no longer has, as after a new version of the site. */
class FileGone extends Error {}

/**
 * What comes only when it is needed. When the network fails, it is asked for again at the next need, and what has come
 * stays; when its file is gone, search starts anew.
 */
function later<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      if (error instanceof FileGone) forget(error);
      throw error;
    }));
}

/** How often search was started: a browser does not ask again for a module that did not come. */
let starts = 0;

async function start(): Promise<Search> {
  const { tag, entry } = askAhead();
  const [pagefind, lexicon] = await Promise.all([
    startPagefind(tag),
    entry.then(({ words }) => fetchJson<SearchData>(words)).then(createLexicon),
  ]);
  const { results } = await pagefind.search(null);
  const records = new Map(results.map(({ id }, record) => [id, record]));
  const about = later(() => fetchJson<PageFacts[]>(lexicon.data.about));
  return { lexicon, engine: engineOf(pagefind, records, lexicon, about), about };
}

async function fetchJson<Value>(file: string): Promise<Value> {
  const response = await fetch(searchFolder + file);
  if (!response.ok) throw new FileGone(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as Value;
}

/** Without a worker its requests are those preloaded here; a search takes it a millisecond or two. */
async function startPagefind(tag: string): Promise<PagefindInstance> {
  const address = `${searchFolder}pagefind.js${starts++ ? `?${String(starts)}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ basePath: searchFolder, metaCacheTag: tag, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Pagefind finds the records, and the files of the text have their words. */
function engineOf(
  pagefind: PagefindInstance,
  records: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  about: Search['about'],
): Engine {
  const { data, sections: first } = lexicon;
  const found = new Map<string, Promise<number[]>>();
  const files = new Map<number, Promise<Section[][]>>();
  const find = async (term: string): Promise<number[]> => {
    const { results } = await pagefind.search(`"${term}"`); // quotes: this term, and none that begins like it
    return results.flatMap(({ id }) => records.get(id) ?? []);
  };
  const readFile = async (file: number): Promise<Section[][]> => {
    const start = data.provisions.findIndex((provision) => provision.file === file);
    const texts = await fetchJson<ProvisionText[]>(data.texts[file - 1] as string);
    return texts.map((text, index) => sectionsOf(text, start + index));
  };
  return {
    records: [...records.values()],
    find: (term) => once(found, term, () => find(term).catch(forget)),
    read: async (provision) => {
      const file = data.provisions[provision]?.file;
      if (!file) return first[provision] ?? [];
      const sections = await once(files, file, () => readFile(file).catch(forget));
      return sections.find(([section]) => section?.provision === provision) ?? [];
    },
    signs: later<Signs>(async () => {
      const [signs, facts] = await Promise.all([load(lazySigns), about()]);
      return { ...signs, about: facts };
    }),
    corrector: later(() => loadCorrector(lexicon)),
  };
}

/** What is needed for queries with more than words of the text, or of which something has to be said. */
export const lazySigns = lazy(() => import('./signed-queries.ts'));
const lazyCorrector = lazy(() => import('./corrections.ts'));

/** A module that comes when it is needed; that it does not come is an error. */
export async function load<Module>(module: Lazy<Module>): Promise<Module> {
  let loaded: Module | undefined;
  await module((found) => {
    loaded = found;
  });
  if (loaded === undefined) throw new Error('A part of search did not come.');
  return loaded;
}

async function loadCorrector(lexicon: Lexicon): Promise<Corrector> {
  const [words, { corrector }] = await Promise.all([fetchJson<string>(lexicon.data.realWords), load(lazyCorrector)]);
  return corrector(lexicon, new Set(words.split(' ')));
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
