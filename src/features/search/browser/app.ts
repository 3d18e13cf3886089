/** Everything of search that waits for the reader: the dialog, the search page, the marks in the text. */
import { SearchDialog } from './dialog.ts';
import { loadEngine } from './engine.ts';
import { searchHref } from './results.ts';
import { rememberQuery } from './remembered.ts';
import './styles.ts';
import { SearchView } from './view.ts';

let dialog: SearchDialog | undefined;

/** Opens the dialog with a query in its field. */
export function openSearch(query: string): void {
  void loadEngine().catch(() => undefined); // a failure is told when there is something to search for
  dialog ??= new SearchDialog();
  dialog.open(query);
}

/** Brings the search page to life: the field, the query in the address, the results. */
export function startSearchPage(page: HTMLElement): void {
  const input = page.querySelector('input');
  const results = page.querySelector<HTMLElement>('[data-results]');
  if (!input || !results) return;
  const fromAddress = (): void => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void view.show();
  };
  const view = new SearchView(results, input, (query) => {
    history.replaceState(null, '', query ? searchHref(query) : location.pathname);
  });
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(view.query);
    void view.show();
  });
  addEventListener('popstate', fromAddress);
  // What was typed while search was loading goes before what the address says.
  if (input.value) input.dispatchEvent(new Event('input'));
  else fromAddress();
  if (!input.value) input.focus();
}
