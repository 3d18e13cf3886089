/**
 * Turns the search form in the header into a way to a dialog. Until the reader turns to search, this is all there is:
 * the first sign of it (focus, pointer, a shortcut) loads the rest, in parallel, while the reader types.
 */
import { siteHref } from '../../../browser/base.ts';
import { onShortcut } from '../../../browser/keys.ts';
import { lazy } from '../../../browser/lazy.ts';

const folder = siteHref('/pagefind/');
/** What Pagefind asks for, one after the other, as ../build/file-names.ts names it. */
const files = [
  'search.json',
  'pagefind-entry.json?ts=1',
  'pagefind.text.pf_meta',
  'index/all-words.json?.pf_index',
  'wasm.unknown.wasm?.pagefind',
];
const app = lazy(() => {
  preload('modulepreload', 'pagefind.js');
  for (const file of files) preload('preload', file);
  return import('./app.ts');
});
const marks = lazy(() => import('./marks.ts'));

/** Asks for a file that Pagefind is going to ask for; its own chain of requests then finds it here. */
function preload(rel: string, file: string): void {
  const link = Object.assign(document.createElement('link'), { rel, href: folder + file });
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
  document.head.append(link);
}

const page = document.querySelector<HTMLElement>('search-page');
const form = document.querySelector<HTMLFormElement>('header form[role="search"]');
const field = form?.querySelector('input');

/** Opens the dialog; where search cannot load, the search page tells so. */
async function open(): Promise<void> {
  const isThere = await app(({ openSearch }) => {
    openSearch(field?.value ?? '');
  });
  if (!isThere) form?.submit();
}

async function startPage(element: HTMLElement): Promise<void> {
  const isThere = await app(({ startSearchPage }) => {
    startSearchPage(element);
  });
  if (!isThere) element.querySelector('[data-failed]')?.removeAttribute('hidden');
}

if (page) void startPage(page);
else if (field) {
  for (const sign of ['pointerenter', 'focusin', 'touchstart'])
    form?.addEventListener(sign, () => void app(() => undefined), { passive: true });
  for (const act of ['click', 'input']) field.addEventListener(act, () => void open());
}

onShortcut('search', () => {
  if (page) page.querySelector('input')?.focus();
  else void open();
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && document.querySelector('[data-provision]')) void marks(({ paintMatches }) => paintMatches(asked));
