/**
 * Turns the links to search into a way to a dialog. Until the reader turns to search, this is all there is: the first
 * sign of it (focus, pointer, a shortcut) loads the rest, in parallel, and what is typed meanwhile is kept.
 */
import { onShortcut } from '../../../browser/keys.ts';
import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';
import { askAhead } from './ahead.ts';

const app = lazy(() => {
  askAhead();
  return import('./app.ts');
});
const marks = lazy(() => {
  askAhead();
  return import('./marks.ts');
});

const page = document.querySelector<HTMLElement>('search-page');
const openers = document.querySelectorAll<HTMLAnchorElement>('.search-opener');
/** The address of the search page, as the links to it have it. */
const searchPage = openers[0]?.href ?? location.href;

/**
 * Opens the dialog, with what was typed while search was coming; Escape takes the wish back. Where search cannot load,
 * the search page tells so.
 */
async function open(): Promise<void> {
  let typed = '';
  const waiting = new AbortController();
  const { signal } = waiting;
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') waiting.abort();
    else if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    else typed += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', keep, { capture: true, signal });
  const isThere = await app(({ openSearch }) => {
    if (!signal.aborted) openSearch(typed);
  });
  if (!isThere && !signal.aborted) location.assign(`${searchPage}?q=${encodeURIComponent(typed)}`);
  waiting.abort();
}

async function startPage(element: HTMLElement): Promise<void> {
  const isThere = await app(({ startSearchPage }) => {
    startSearchPage(element);
  });
  if (!isThere) element.querySelector('[data-failed]')?.removeAttribute('hidden');
}

if (page) void startPage(page);
else {
  // A step of a search in the dialog, whose result was followed: its address is that of the search page, and the browser
  // takes it for one of this page.
  addEventListener('popstate', () => {
    if (location.href.startsWith(searchPage)) location.reload();
  });
  for (const opener of openers) {
    for (const sign of ['pointerenter', 'focusin'])
      opener.addEventListener(
        sign,
        () =>
          void app(({ prepareSearch }) => {
            prepareSearch();
          }),
      );
    opener.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open();
    });
  }
}

onShortcut('search', () => {
  if (page) page.querySelector('input')?.focus();
  else void open();
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && document.querySelector('[data-provision]'))
  void tellIfLost(marks(({ paintMatches }) => paintMatches(asked)).catch(() => false));
