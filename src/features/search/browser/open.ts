/**
 * Turns the search form in the header into a way to a dialog. Until the reader turns to search, this is all there is:
 * the first sign of it (focus, pointer, a shortcut) loads the rest, in parallel, while the reader types.
 */
import { shortcutAllowed } from './remembered.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
/** What Pagefind asks for, one after the other, as ../build/file-names.ts names it. */
const files = [
  'search.json',
  'pagefind-entry.json?ts=1',
  'pagefind.text.pf_meta',
  'index/all-words.json?.pf_index',
  'wasm.unknown.wasm?.pagefind',
];
let app: Promise<typeof import('./app.ts')> | undefined;

/** Loads search; a failure is forgotten, so that the next try can succeed. */
function load(): Promise<typeof import('./app.ts')> {
  if (!app) {
    app = import('./app.ts');
    preload('modulepreload', 'pagefind.js');
    for (const file of files) preload('preload', file);
    app.catch(() => (app = undefined));
  }
  return app;
}

/** Asks for a file that Pagefind is going to ask for; its own chain of requests then finds it here. */
function preload(rel: string, file: string): void {
  const link = Object.assign(document.createElement('link'), { rel, href: folder + file });
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
  document.head.append(link);
}

/** Opens the dialog; where search cannot load, the search page tells so. */
function open(): void {
  load().then(
    ({ openSearch }) => {
      openSearch(field?.value ?? '');
    },
    () => {
      form?.submit();
    },
  );
}

const page = document.querySelector<HTMLElement>('search-page');
const form = document.querySelector<HTMLFormElement>('header form[role="search"]');
const field = form?.querySelector('input');
if (page) {
  load().then(
    ({ startSearchPage }) => {
      startSearchPage(page);
    },
    () => {
      page.querySelector('[data-failed]')?.removeAttribute('hidden');
    },
  );
}

if (field && !page) {
  for (const sign of ['pointerenter', 'focusin', 'touchstart'])
    form?.addEventListener(sign, () => void load(), { passive: true });
  for (const act of ['click', 'input']) field.addEventListener(act, open);
}

document.addEventListener('keydown', (event) => {
  const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const target = event.target as Element;
  if (!isCommand && (!isSlash || target.matches('input, textarea, select, [contenteditable]'))) return;
  if (!shortcutAllowed(isCommand ? 'command' : 'slash')) return;
  event.preventDefault();
  if (page) page.querySelector('input')?.focus();
  else open();
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && document.querySelector('[data-provision]'))
  void import('./marks.ts').then(({ paintMatches }) => paintMatches(asked));
