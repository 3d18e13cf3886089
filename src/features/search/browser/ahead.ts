import { siteHref } from '../../../browser/base.ts';

/** Pagefind's entry, with what the build adds: our words, and files that every search is going to need. */
export interface Entry {
  words: string;
  ahead: string[];
}

/** What was asked for at the first sign of a search. */
export interface Ahead {
  /** Pagefind asks for its entry under this tag, and nothing that a browser keeps has it. */
  tag: string;
  entry: Promise<Entry>;
}

export const searchFolder = siteHref('/pagefind/');

let ahead: Ahead | undefined;

/** Asks for all that a search loads while its program still comes, so that both come at once. */
export function askAhead(): Ahead {
  if (ahead) return ahead;
  const tag = String(Date.now());
  preload('pagefind.js', 'modulepreload');
  preload('wasm.unknown.pagefind');
  preload(`pagefind-entry.json?ts=${tag}`); // for Pagefind: what was preloaded is given out once
  const entry = fetchJson<Entry>(`pagefind-entry.json?${tag}`);
  entry.then((found) => {
    for (const file of found.ahead) preload(file);
  }, forgetAhead);
  return (ahead = { tag, entry });
}

/** After a failure all is asked for anew, as after a new version of the site. */
export function forgetAhead(): void {
  ahead = undefined;
}

function preload(file: string, rel = 'preload'): void {
  const link = Object.assign(document.createElement('link'), { rel, href: searchFolder + file });
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
  document.head.append(link);
}

export async function fetchJson<Value>(file: string): Promise<Value> {
  const response = await fetch(searchFolder + file);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return (await response.json()) as Value;
}
