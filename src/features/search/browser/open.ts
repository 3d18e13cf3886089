/**
 * Turns the search form in the header into a way to a dialog. Until the reader turns to search, this is all there is:
 * the first sign of it (focus, pointer, a shortcut) loads the rest, in parallel, while the reader types.
 */
import { onShortcut } from '../../../browser/keys.ts';
import { lazy } from '../../../browser/lazy.ts';

const app = lazy(() => import('./app.ts'));
const marks = lazy(() => import('./marks.ts'));

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
    form?.addEventListener(
      sign,
      () =>
        void app(({ prepareSearch }) => {
          prepareSearch();
        }),
      { passive: true },
    );
  for (const act of ['click', 'input']) field.addEventListener(act, () => void open());
}

onShortcut('search', () => {
  if (page) page.querySelector('input')?.focus();
  else void open();
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && document.querySelector('[data-provision]')) void marks(({ paintMatches }) => paintMatches(asked));
