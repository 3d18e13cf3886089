import { element } from '../../../browser/dom.ts';
import { lazy } from '../../../browser/lazy.ts';
import { siteHref } from '../../../browser/base.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { search } from '../understanding/find.ts';
import { hasOnlyWords } from '../understanding/only-words.ts';
import type { Answer, Hit } from '../understanding/answer.ts';
import type { Lexicon } from '../understanding/lexicon.ts';
import type { SearchState } from './search-address.ts';
import { lazySigns, load, loadSearch, type Search } from './engine.ts';
import { pageList, partialList, recentList, resultItem } from './results.ts';
import { forgetQueries, recentQueries, rememberQuery } from './remembered.ts';

/** A screen reader is told the count when the reader has stopped typing; that one has to wait is said after as long. */
const delay = 700;

const lazyFilters = lazy(() => import('./filters.ts'));

/** Puts lists to choose from beside results; which of all results fit what is chosen. */
type Lists = (hits: readonly Hit[]) => ((hit: Hit) => boolean) | undefined;

/** Results under a field, as the reader types. */
export class SearchView {
  private readonly notes = element('div', { className: 'search-notes' });
  private readonly list = element('ol', { className: 'search-results' });
  private readonly partial = element('div', { className: 'search-pages' });
  private readonly pages = element('div', { className: 'search-pages' });
  private readonly status = element('p', { className: 'search-count', role: 'status' });
  private readonly filters = element(
    'details',
    { className: 'search-filters', hidden: true },
    element('summary', { textContent: strings.filters }),
  );
  private chosen: SearchState['filters'] = new Map();
  private readonly input: HTMLInputElement;
  private readonly onState: (state: SearchState) => void;
  private run = 0;
  private timer = 0;

  /**
   * @param host where the results go
   * @param onState told of every search that is answered
   */
  constructor(host: HTMLElement, input: HTMLInputElement, onState: (state: SearchState) => void) {
    this.input = input;
    this.onState = onState;
    this.list.dataset.searchResults = '';
    this.partial.dataset.partialResults = '';
    host.append(this.status, this.notes, this.filters, this.list, this.partial, this.pages);
    input.addEventListener('input', () => {
      this.choose(new Map());
    });
    this.filters.addEventListener('toggle', () => {
      if (this.filters.open && this.filters.childElementCount === 1) void this.show(this.chosen);
    });
    host.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href]')) rememberQuery(this.query);
    });
    const keyboardArea = host.parentElement ?? host;
    keyboardArea.addEventListener('keydown', (event) => {
      this.moveFocus(event);
    });
  }

  get query(): string {
    return this.input.value.trim();
  }

  /** Answers the query in the field, narrowed to what is chosen. */
  async show(chosen: SearchState['filters'] = new Map()): Promise<void> {
    const run = ++this.run;
    const { query } = this;
    this.chosen = chosen;
    try {
      if (!/[\p{L}\d]/u.test(query)) {
        this.showRecent();
        return;
      }
      this.list.setAttribute('aria-busy', 'true');
      this.say(strings.loading);
      const used = await loadSearch();
      const answer = await search(query, used.lexicon, used.engine);
      const lists = await this.listsFor(answer, used);
      const notes = await notesOn(query, answer, used.lexicon);
      if (run === this.run) this.showAnswer(query, answer, used.lexicon, lists, notes);
    } catch {
      if (run === this.run) this.showFailure();
    } finally {
      if (run === this.run) this.list.setAttribute('aria-busy', 'false');
    }
  }

  private choose(chosen: SearchState['filters']): void {
    this.onState({ query: this.query, filters: chosen });
    void this.show(chosen);
  }

  /**
   * The lists beside an answer, where they are open. Results of two kinds are something to choose from; whether those of
   * one kind are, only the lists can tell.
   */
  private async listsFor({ hits }: Answer, used: Search): Promise<Lists | undefined> {
    if (this.chosen.size > 0 || this.filters.open) return this.loadLists(used);
    const kinds = new Set(hits.map(({ provision }) => used.lexicon.data.provisions[provision]?.kind));
    return kinds.size === 1 && hits.length > 1 ? this.loadLists(used).catch(() => undefined) : undefined;
  }

  /** What puts lists to choose from beside results, and tells which results fit what is chosen. */
  private async loadLists({ lexicon, about }: Search): Promise<Lists> {
    const [known, { narrow, choicesFor }] = await Promise.all([about(), load(lazyFilters)]);
    const choices = choicesFor(lexicon.data, known);
    return (hits) => narrow(this.filters, hits, this.chosen, choices, this.choose.bind(this));
  }

  private showAnswer(
    query: string,
    answer: Answer,
    lexicon: Lexicon,
    lists: Lists | undefined,
    notes: readonly HTMLElement[],
  ): void {
    if (!lists) {
      // Lists of an earlier query go; they are made when they are opened.
      this.filters.replaceChildren(this.filters.firstElementChild ?? '');
      this.filters.hidden = answer.hits.length < 2;
    }
    const fits = lists?.(answer.hits.length > 0 ? answer.hits : answer.partial);
    const narrowed = <One extends Hit>(some: One[]): One[] => (fits ? some.filter(fits) : some);
    const hits = narrowed(answer.hits);
    // What is chosen is of provisions.
    const pages = fits ? [] : answer.pages;
    this.notes.replaceChildren(...notes);
    this.list.replaceChildren(...hits.map((hit) => resultItem(hit, query, lexicon)));
    this.partial.replaceChildren(...partialList(narrowed(answer.partial), query, lexicon));
    this.pages.replaceChildren(...pageList(pages));
    this.list.dataset.query = query;
    if (answer.hits.length + answer.pages.length === 0)
      this.announce(answer.isAddress ? strings.noneAddress(query) : strings.none(query));
    else
      this.announce(pages.length > 0 ? strings.countAndPages(hits.length, pages.length) : strings.count(hits.length));
  }

  /** The count is seen at once and heard when typing stops. */
  private announce(text: string): void {
    this.status.setAttribute('aria-live', 'off');
    this.status.textContent = text;
    this.say(`${text}\u00a0`); // a change, so that it is read out
  }

  private say(text: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.status.setAttribute('aria-live', 'polite');
      this.status.textContent = text;
    }, delay);
  }

  private showRecent(): void {
    const forget = (): void => {
      forgetQueries();
      this.showRecent();
      this.input.focus();
    };
    this.clear(this.query);
    this.notes.replaceChildren(
      element('p', { className: 'search-count' }, strings.hint),
      ...recentList(recentQueries(), forget),
    );
  }

  private showFailure(): void {
    const retry = element('button', { type: 'button', textContent: strings.retry });
    retry.addEventListener('click', () => void this.show(this.chosen));
    this.clear();
    this.notes.replaceChildren(
      element('p', { role: 'alert' }, strings.failed),
      element('p', {}, element('a', { href: siteHref('/register/'), textContent: strings.register }), ' ', retry),
    );
  }

  /** @param query whose results are complete, if any */
  private clear(query?: string): void {
    clearTimeout(this.timer);
    this.status.textContent = '';
    this.filters.hidden = true;
    for (const part of [this.list, this.partial, this.pages]) part.replaceChildren();
    if (query === undefined) delete this.list.dataset.query;
    else this.list.dataset.query = query;
  }

  /** Arrow keys walk from the field through the results and back. */
  private moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const lists = [this.list, this.partial, this.pages];
    const stops: HTMLElement[] = [this.input, ...lists.flatMap((list) => [...list.querySelectorAll('a')])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const stop = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  }
}

/** What has to be said of an answer; of words of the text that are simply there, nothing, and nothing is loaded for it. */
async function notesOn(query: string, answer: Answer, lexicon: Lexicon): Promise<HTMLElement[]> {
  const { missing, see } = answer;
  if (hasOnlyWords(query, lexicon) && missing.length + see.length === 0) return [];
  return (await load(lazySigns)).notesOn(query, answer, lexicon);
}
