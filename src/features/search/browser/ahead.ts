import { siteHref } from '../../../browser/base.ts';

/** Pagefind's entry, with what the build adds: our words, and files that every search is going to need. */
interface Entry {
  words: string;
  ahead: Parameters<typeof preload>[];
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
  preload('pagefind.js', 'modulepreload', '');
  preload('wasm.unknown.pagefind');
  preload(`pagefind-entry.json?ts=${tag}`); // for Pagefind: what was preloaded is given out once
  const entry = fetch(`${searchFolder}pagefind-entry.json?${tag}`).then((answer) => answer.json() as Promise<Entry>);
  entry.then((found) => {
    for (const file of found.ahead) preload(...file);
  }, forgetAhead);
  return (ahead = { tag, entry });
}

/** After a failure all is asked for anew, as after a new version of the site. */
export function forgetAhead(): void {
  ahead = undefined;
}

function preload(file: string, rel = 'preload', as = 'fetch'): void {
  const link = { rel, as, crossOrigin: '', href: searchFolder + file };
  document.head.append(Object.assign(document.createElement('link'), link));
}
