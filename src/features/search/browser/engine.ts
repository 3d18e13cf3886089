import { siteHref } from '../../../browser/base.ts';
import { sectionsOf, type ProvisionText, type SearchData, type Section } from '../understanding/data.ts';
import type { Engine } from '../understanding/candidates.ts';
import { stopWords } from '../../../language/stop-words.ts';
import { createLexicon, type Lexicon } from '../understanding/lexicon.ts';

/** What search uses of Pagefind's module. */
interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

/** Pagefind's entry, with what the build adds: our words, and files that every search is going to need. */
interface Entry {
  words: string;
  ahead: string[];
}

/** All that a search needs. */
export interface Search {
  lexicon: Lexicon;
  engine: Engine;
}

const folder = siteHref('/pagefind/');
/** Pagefind's own, whose names are always the same. */
const program = ['pagefind.js', 'wasm.unknown.pagefind'];
let search: Promise<Search> | undefined;

/** Starts search. After a failure the next call starts it anew, as after a new version of the site. */
export function loadSearch(): Promise<Search> {
  search ??= start().catch(forget);
  return search;
}

function forget(error: unknown): never {
  search = undefined;
  throw error;
}

/** How often search was started: a browser does not ask again for a module that did not come. */
let starts = 0;

async function start(): Promise<Search> {
  // Pagefind asks for its entry under this tag, and nothing that a browser keeps has it.
  const tag = String(Date.now());
  preload('modulepreload', program[0] as string);
  preload('preload', program[1] as string);
  const entry = await fetchJson<Entry>(`pagefind-entry.json?ts=${tag}`);
  for (const file of entry.ahead) preload('preload', file);
  const [pagefind, lexicon] = await Promise.all([
    startPagefind(tag),
    fetchJson<SearchData>(entry.words).then((data) => createLexicon(data)),
  ]);
  return { lexicon, engine: engineOf(pagefind, lexicon) };
}

/** Asks for a file that is soon going to be asked for. */
function preload(rel: string, file: string): void {
  const link = Object.assign(document.createElement('link'), { rel, href: folder + file });
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
  document.head.append(link);
}

async function fetchJson<Value>(file: string): Promise<Value> {
  const response = await fetch(folder + file);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as Value;
}

/** Without a worker its requests are those preloaded here; a search takes it a millisecond or two. */
async function startPagefind(tag: string): Promise<PagefindInstance> {
  const address = `${folder}pagefind.js${starts++ ? `?${String(starts)}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, metaCacheTag: tag, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Pagefind finds the records, and the files of the text have their words. */
function engineOf(pagefind: PagefindInstance, { data, byStem, byPart }: Lexicon): Engine {
  const records = new Map(data.records.map((id, record) => [id, record]));
  const found = new Map<string, Promise<number[]>>();
  const files = new Map<number, Promise<Section[][]>>();
  // The stem of a word of grammar need not be such a word itself: voor → vor.
  const isIndexed = (term: string): boolean =>
    [...(byStem.get(term) ?? []), ...(byPart.get(term) ?? [])].some((word) => !stopWords.has(word));
  const find = async (term: string): Promise<number[]> => {
    const { results } = await pagefind.search(`"${term}"`); // quotes: this term, and none that begins like it
    // Pagefind only logs that a part of its index did not come.
    if (results.length === 0 && isIndexed(term)) throw new Error(term);
    return results.flatMap(({ id }) => records.get(id) ?? []);
  };
  const readFile = async (file: number): Promise<Section[][]> => {
    const first = data.provisions.findIndex((provision) => provision.file === file);
    const texts = await fetchJson<ProvisionText[]>(data.texts[file] as string);
    return texts.map((text, index) => sectionsOf(text, first + index));
  };
  let realWords: Promise<ReadonlySet<string>> | undefined;
  return {
    find: (term) => once(found, term, () => find(term).catch(forget)),
    read: async (provision) => {
      const file = data.provisions[provision]?.file ?? 0;
      const sections = await once(files, file, () => readFile(file).catch(forget));
      return sections.find(([section]) => section?.provision === provision) ?? [];
    },
    realWords: () =>
      (realWords ??= fetchJson<string>(data.realWords).then((words) => new Set(words.split(' ')), forget)),
  };
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
