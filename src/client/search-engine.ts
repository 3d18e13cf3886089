import type { SearchData } from '../search/data.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import type { Engine } from '../search/search.ts';

/** What search uses of Pagefind's module. */
interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => {
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: { id: string }[] }>;
  };
}

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
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
  engine ??= startPagefind().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function fetchData(): Promise<SearchData> {
  const response = await fetch(`${folder}search.json`);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  const data = (await response.json()) as SearchData;
  for (const file of data.files) preload(file);
  return data;
}

/** The index is small and known by now: ask for it before Pagefind has found out that it needs it. */
function preload(file: string): void {
  const options = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + file };
  document.head.append(Object.assign(document.createElement('link'), options));
}

async function startPagefind(): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const { data } = await loadLexicon();
  const sections = new Map(data.sections.map((id, section) => [id, section]));
  // Without a worker the requests of Pagefind are those preloaded above; a search takes a millisecond or two.
  const pagefind = module.createInstance({ basePath: folder, metaCacheTag: '1', noWorker: true });
  await pagefind.init();
  const known = new Map<string, Promise<number[]>>();
  const ask = async (stems: string): Promise<number[]> => {
    const { results } = await pagefind.search(stems);
    return results.flatMap(({ id }) => sections.get(id) ?? []);
  };
  return (stems) => {
    const answer = known.get(stems) ?? ask(stems);
    known.set(stems, answer);
    return answer;
  };
}
