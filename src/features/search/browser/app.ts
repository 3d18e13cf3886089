/** Everything of search that waits for the reader: the dialog, the search page, the marks in the text. */
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { element } from './dom.ts';
import { loadEngine } from './engine.ts';
import { searchHref } from './results.ts';
import { allowShortcut, rememberQuery, shortcutAllowed, type Shortcut } from './remembered.ts';
import './styles.ts';
import { SearchView } from './view.ts';

let dialog: HTMLDialogElement | undefined;
/** Of the page below the dialog. While that is open, the address is that of the search. */
let address: string;

/** Opens the dialog with a query in its field. */
export function openSearch(query: string): void {
  void loadEngine().catch(() => undefined); // a failure is told when there is something to search for
  dialog ??= createDialog();
  const input = dialog.querySelector('input') as HTMLInputElement;
  if (dialog.open) return;
  address = location.href;
  dialog.showModal();
  if (query) input.value = query;
  input.select();
  input.dispatchEvent(new Event('input'));
  if (query) input.setSelectionRange(query.length, query.length);
}

function createDialog(): HTMLDialogElement {
  const input = element('input', {
    type: 'search',
    name: 'q',
    ariaLabel: strings.label,
    placeholder: strings.placeholder,
    autocomplete: 'off',
  });
  const form = element('form', { action: searchHref('') }, [input]);
  const close = element('button', { type: 'button', textContent: strings.close });
  const results = element('div');
  const made = element('dialog', { className: 'search', ariaLabel: strings.label }, [
    element('div', { className: 'search-head' }, [form, close]),
    results,
    element('details', {}, [
      element('summary', { textContent: strings.shortcuts }),
      shortcutSwitch('slash', strings.slashKey),
      shortcutSwitch('command', strings.commandKey),
    ]),
  ]);
  made.dataset.annotation = '';
  made.addEventListener('click', ({ target }) => {
    if (target !== made && target !== close && !(target as Element).closest('a')) return;
    showAddress(); // before a link is followed; the event of closing comes later
    made.close();
  });
  made.addEventListener('close', () => {
    showAddress();
  });
  form.addEventListener('submit', () => {
    showAddress();
    rememberQuery(input.value.trim());
  });
  document.body.append(made);
  new SearchView(results, input, (query) => {
    showAddress(query ? searchHref(query) : address);
  });
  return made;
}

/** Shows the address of a search, or again that of the page. */
function showAddress(href = address): void {
  history.replaceState(history.state, '', href);
}

/** WCAG 2.1.4: a shortcut of one key can be turned off. */
function shortcutSwitch(shortcut: Shortcut, text: string): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: shortcutAllowed(shortcut) });
  box.addEventListener('change', () => {
    allowShortcut(shortcut, box.checked);
  });
  return element('label', {}, [box, ' ', text]);
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
