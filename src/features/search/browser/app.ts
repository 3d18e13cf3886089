/** Everything of search that waits for the reader: the dialog, the search page, the marks in the text. */
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { readAddress, searchHref } from './search-address.ts';
import { SearchDialog } from './dialog.ts';
import { loadSearch } from './engine.ts';
import { loadBelow, placeOf, restorePlace } from './place.ts';
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
 * changes the address of one step in the browser's history; after one that was sent, or came with the address, another
 * is a step of its own.
 */
export function startSearchPage(page: HTMLElement): void {
  const input = page.querySelector('input');
  const results = page.querySelector<HTMLElement>('[data-results]');
  if (!input || !results) return;
  const path = location.pathname;
  const ending = document.title.replace(/^[^·|–]*/, '');
  /** The last query that was sent, while it is in the field. */
  let sent = '';
  const fromAddress = (): void => {
    const { query, filters } = readAddress();
    sent = query;
    input.value = query;
    showTitle();
    void view.show(filters).then(() => {
      restorePlace(results);
    });
  };
  const showTitle = (): void => {
    const query = input.value.trim();
    document.title = (query ? `${strings.titleOf(query)} ` : `${strings.title} `) + ending;
  };
  const view = new SearchView(results, input, ({ query, filters }) => {
    const href = query ? searchHref(query, filters) : location.pathname;
    if (sent !== '' && query !== sent) {
      history.pushState(null, '', href);
      sent = '';
    } else history.replaceState(history.state, '', href);
    showTitle();
  });
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(view.query);
    sent = view.query;
    void view.show(readAddress().filters);
  });
  // Who comes back finds the place in the results, which are there only after the browser has looked for it.
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link) history.replaceState(placeOf(link), '');
  });
  addEventListener('popstate', () => {
    // A step of the page below the dialog, whose result was followed: it is no longer in memory, the browser thinks it is.
    if (location.pathname === path) fromAddress();
    else loadBelow();
  });
  // What was typed while search was loading goes before what the address says; a browser puts back what it says itself.
  if (input.value && input.value !== readAddress().query) input.dispatchEvent(new Event('input'));
  else fromAddress();
  if (!input.value) input.focus();
}
