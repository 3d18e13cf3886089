/** Everything of search that waits for the reader: the dialog, the search page, the marks in the text. */
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { readAddress, searchHref } from './address.ts';
import { SearchDialog } from './dialog.ts';
import { loadSearch } from './engine.ts';
import { rememberQuery } from './remembered.ts';
import './styles.ts';
import { SearchView } from './view.ts';

let dialog: SearchDialog | undefined;

/** Loads what a search needs while the reader turns to it; a failure is told when there is something to search for. */
export function prepareSearch(): void {
  loadSearch().catch(() => undefined);
}

/** Opens the dialog with a query in its field. */
export function openSearch(query: string): void {
  prepareSearch();
  dialog ??= new SearchDialog();
  dialog.open(query);
}

/**
 * Brings the search page to life: the field, the search in the address, the results. A query that is being typed
 * changes the address of one step in the browser's history; one that is sent, or followed from, is a step of its own.
 */
export function startSearchPage(page: HTMLElement): void {
  const input = page.querySelector('input');
  const results = page.querySelector<HTMLElement>('[data-results]');
  if (!input || !results) return;
  const ending = document.title.replace(/^[^·|–]*/, '');
  const fromAddress = (): void => {
    const { query, filters } = readAddress();
    input.value = query;
    showTitle();
    const { scroll = 0 } = (history.state ?? {}) as { scroll?: number };
    void view.show(filters).then(() => {
      if (scroll > 0) scrollTo(0, scroll);
    });
  };
  const showTitle = (): void => {
    const query = input.value.trim();
    document.title = (query ? `${strings.titleOf(query)} ` : `${strings.title} `) + ending;
  };
  const view = new SearchView(results, input, ({ query, filters }) => {
    history.replaceState(history.state, '', query ? searchHref(query, filters) : location.pathname);
    showTitle();
  });
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(view.query);
    if (view.query) history.pushState(null, '', searchHref(view.query, readAddress().filters));
    void view.show(readAddress().filters);
  });
  // Who comes back finds the place in the results, which are there only after the browser has looked for it.
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) history.replaceState({ scroll: scrollY }, '');
  });
  addEventListener('popstate', fromAddress);
  // What was typed while search was loading goes before what the address says; a browser puts back what it says itself.
  if (input.value && input.value !== readAddress().query) input.dispatchEvent(new Event('input'));
  else fromAddress();
  if (!input.value) input.focus();
}
