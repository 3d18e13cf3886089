import { button, element } from '../../../browser/dom.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { searchHref } from './search-address.ts';
import { placeOf, type Place, type PlaceBelow } from './place.ts';
import { rememberQuery } from './remembered.ts';
import { SearchView } from './view.ts';

/**
 * The dialog of search. While it is open, the address is that of the search, so that it can be shared; then again that
 * of the page below. Within the dialog a frame has the padding, so that only what is outside it is the backdrop.
 */
export class SearchDialog {
  private readonly input = element('input', {
    type: 'search',
    name: 'q',
    ariaLabel: strings.label,
    placeholder: strings.placeholder,
    autocomplete: 'off',
  });
  private readonly dialog = element('dialog', { className: 'search', ariaLabel: strings.label });
  /** Of the page below. */
  private address = location.href;
  /** Of the search. */
  private searched = this.address;
  /** Where the pointer went down last: a drag may end elsewhere. */
  private pressed: EventTarget | null = null;

  constructor() {
    const results = element('div');
    const form = element('form', { action: searchHref('') }, this.input);
    const close = button(strings.close, () => {
      this.close();
    });
    const head = element('div', { className: 'search-head' }, form, close);
    this.dialog.append(element('div', { className: 'search-frame' }, head, results));
    this.dialog.dataset.annotation = '';
    document.body.append(this.dialog);
    this.listen(form);
    new SearchView(results, this.input, ({ query, filters }) => {
      this.searched = query ? searchHref(query, filters) : this.address;
      this.showAddress(this.searched);
    });
  }

  /** Opens with a query in the field; when it is open already, it stays as it is. */
  open(query: string): void {
    if (this.dialog.open) return;
    this.address = location.href;
    this.dialog.showModal();
    if (query) this.input.value = query;
    this.input.select();
    this.input.dispatchEvent(new Event('input'));
    if (query) this.input.setSelectionRange(query.length, query.length);
  }

  private listen(form: HTMLFormElement): void {
    this.dialog.addEventListener('pointerdown', ({ target }) => {
      this.pressed = target;
    });
    this.dialog.addEventListener('click', (event) => {
      const isOnBackdrop = event.target === this.dialog && this.pressed === this.dialog;
      const link = (event.target as Element).closest('a');
      if (isOnBackdrop) this.close();
      // In another tab or window, as with the middle button, whose press is no click: the results stay for the next one.
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.leave(link);
    });
    // Back over the step of a search whose result was followed.
    addEventListener('popstate', () => {
      if (this.dialog.open && location.href === this.address) this.dialog.close();
    });
    // One Escape closes; left to itself it empties the field first in Firefox, and does nothing more in WebKit.
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
    });
    // However it was closed, by a gesture of the system too.
    this.dialog.addEventListener('close', () => {
      this.showAddress(this.address);
    });
    form.addEventListener('submit', () => {
      this.showAddress(this.address);
      rememberQuery(this.input.value.trim());
    });
  }

  private close(): void {
    this.showAddress(this.address);
    this.dialog.close();
  }

  /** Before a link is followed: Back leads to its place in the results, and one step further to the page below. */
  private leave(link: HTMLAnchorElement): void {
    if (this.searched === this.address) return;
    const place: Place = placeOf(link);
    const below: PlaceBelow = { below: scrollY };
    history.replaceState(below, '', this.address);
    history.pushState(place, '', this.searched);
    // The browser would go to where the page below stood.
    history.scrollRestoration = 'manual';
  }

  /** Not where it is shown already: the dialog tells late that it has closed, when the next page may be on its way. */
  private showAddress(href: string): void {
    if (href !== location.href) history.replaceState(history.state, '', href);
  }
}
