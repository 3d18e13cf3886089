import { siteHref } from '../../../browser/base.ts';
import type { SearchData } from '../understanding/data.ts';
import { createLexicon, type Lexicon } from '../understanding/lexicon.ts';
import type { Engine } from '../understanding/search.ts';

/** What search uses of Pagefind's module. */
interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  preload: (query: string) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string }[] }>;
}

const folder = siteHref('/pagefind/');
let lexicon: Promise<Lexicon> | undefined;
let engine: Promise<Engine> | undefined;

/** The words of the resolution: enough to mark matches in a page. */
export function loadLexicon(): Promise<Lexicon> {
  lexicon ??= fetchData()
    .then(createLexicon)
    .catch((error: unknown) => {
      lexicon = undefined;
      throw error;
    });
  return lexicon;
}

/** Pagefind over the index of this site. */
export function loadEngine(): Promise<Engine> {
  engine ??= startPagefind().catch(forgetEngine);
  return engine;
}

/** After a failure the next search starts Pagefind anew. */
function forgetEngine(error: unknown): never {
  engine = undefined;
  throw error;
}

async function fetchData(): Promise<SearchData> {
  const response = await fetch(`${folder}search.json`);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  const data = (await response.json()) as SearchData;
  for (const file of data.files) preload(file);
  return data;
}

/** A long text has an index of several chunks, known by now: ask before Pagefind has found out which it needs. */
function preload(file: string): void {
  const options = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + file };
  document.head.append(Object.assign(document.createElement('link'), options));
}

async function startPagefind(): Promise<Engine> {
  const [pagefind, { data, byStem, byPart, byInfinitive }] = await Promise.all([initPagefind(), loadLexicon()]);
  const sections = new Map(data.sections.map((id, section) => [id, section]));
  const known = new Map<string, Promise<number[]>>();
  const ask = async (stems: string): Promise<number[]> => {
    const { results } = await pagefind.search(stems);
    // Pagefind only logs that a part of its index did not come.
    if (results.length === 0 && [byStem, byPart, byInfinitive].some((words) => words.has(stems)))
      throw new Error(stems);
    return results.flatMap(({ id }) => sections.get(id) ?? []);
  };
  return (stems) => {
    const answer = known.get(stems) ?? ask(stems).catch(forgetEngine);
    known.set(stems, answer);
    return answer;
  };
}

/** How often Pagefind was started: a browser does not ask again for a module that did not come. */
let starts = 0;

/** Without a worker its requests are those preloaded here; a search takes it a millisecond or two. */
async function initPagefind(): Promise<PagefindInstance> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${starts++ ? `?${String(starts)}` : ''}`
  )) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, metaCacheTag: '1', noWorker: true });
  await pagefind.init();
  pagefind.preload('a').catch(() => undefined); // the first search tells
  return pagefind;
}
