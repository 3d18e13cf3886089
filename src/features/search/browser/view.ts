import { search, type Answer, type Hit } from '../understanding/search.ts';
import type { Lexicon } from '../understanding/lexicon.ts';
import { partNames } from '../../../strings/nl/common.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { siteHref } from '../../../browser/base.ts';
import { element } from '../../../browser/dom.ts';
import { loadEngine, loadLexicon } from './engine.ts';
import { answerNotes, pageList, recentList, resultItem } from './results.ts';
import { forgetQueries, recentQueries, rememberQuery } from './remembered.ts';

const base = siteHref('');
const shortest = 2;
/** A screen reader is told the count when the reader has stopped typing. */
const announceDelay = 700;

/** Results under a field, as the reader types. */
export class SearchView {
  private readonly notes = element('div', { className: 'search-notes' });
  private readonly filters = element('details', { className: 'search-filters', hidden: true });
  private readonly list = element('ol', { className: 'search-results' });
  private readonly pages = element('div', { className: 'search-pages' });
  private readonly status = element('p', { className: 'search-count', role: 'status' });
  private readonly chosen = new Map<string, string>();
  private readonly input: HTMLInputElement;
  private run = 0;
  private timer = 0;

  /**
   * @param host where the results go
   * @param onQuery told of every query that is answered
   */
  constructor(host: HTMLElement, input: HTMLInputElement, onQuery: (query: string) => void) {
    this.input = input;
    this.list.dataset.searchResults = '';
    host.append(this.status, this.notes, this.filters, this.list, this.pages);
    input.addEventListener('input', () => {
      this.chosen.clear();
      onQuery(this.query);
      void this.show(true);
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

  /** Answers the query in the field. */
  async show(live = false): Promise<void> {
    const run = ++this.run;
    const { query } = this;
    try {
      if (query.length < shortest) {
        this.showRecent(query);
        return;
      }
      if (this.list.dataset.query === undefined) this.status.textContent = strings.loading;
      const [lexicon, engine] = await Promise.all([loadLexicon(), loadEngine()]);
      const answer = await search(query, lexicon, engine, { live });
      if (run === this.run) this.showAnswer(query, answer, lexicon);
    } catch {
      if (run === this.run) this.showFailure();
    }
  }

  private showAnswer(query: string, answer: Answer, lexicon: Lexicon): void {
    const hits = answer.hits.filter((hit) => this.isChosen(hit, answer, lexicon));
    this.notes.replaceChildren(...answerNotes(answer));
    this.showFilters(query, answer, lexicon);
    this.list.replaceChildren(...hits.map((hit) => resultItem(hit, query, lexicon)));
    this.list.dataset.query = query;
    this.pages.replaceChildren(...pageList(answer.pages));
    const pages = answer.pages.length;
    if (hits.length === 0 && pages === 0)
      this.announce(answer.isAddress ? strings.noneAddress(query) : strings.none(query));
    else this.announce(pages > 0 ? strings.countAndPages(hits.length, pages) : strings.count(hits.length));
  }

  /** The count is seen at once and heard when typing stops. */
  private announce(text: string): void {
    clearTimeout(this.timer);
    this.status.ariaLive = 'off';
    this.status.textContent = text;
    this.timer = window.setTimeout(() => {
      this.status.ariaLive = 'polite';
      this.status.textContent = `${text}\u00a0`; // a change, so that it is read out
    }, announceDelay);
  }

  private showRecent(query: string): void {
    const forget = (): void => {
      forgetQueries();
      this.showRecent(query);
      this.input.focus();
    };
    this.clear(query);
    this.notes.replaceChildren(
      element('p', { className: 'search-count' }, strings.hint),
      ...recentList(recentQueries(), forget),
    );
  }

  private showFailure(): void {
    const retry = element('button', { type: 'button', textContent: strings.retry });
    retry.addEventListener('click', () => void this.show());
    this.clear();
    this.notes.replaceChildren(
      element('p', { role: 'alert' }, strings.failed),
      element('p', {}, element('a', { href: `${base}/register/`, textContent: strings.register }), ' ', retry),
    );
  }

  /** @param query that needs no results, if any */
  private clear(query = ''): void {
    clearTimeout(this.timer);
    this.status.textContent = '';
    this.filters.hidden = true;
    for (const part of [this.list, this.pages]) part.replaceChildren();
    this.list.dataset.query = query;
  }

  private showFilters(query: string, answer: Answer, lexicon: Lexicon): void {
    const groups = Map.groupBy(facetsOf(answer, lexicon), ({ group }) => group);
    const selects = [...groups].flatMap(([group, facets]) => {
      if (facets.length < 2 && !this.chosen.has(group)) return [];
      const select = element(
        'select',
        {},
        element('option', { value: '', textContent: strings.all }),
        ...facets.map(({ name, count }) =>
          element('option', { value: name, textContent: `${name} (${String(count)})` }),
        ),
      );
      select.value = this.chosen.get(group) ?? '';
      select.addEventListener('change', () => {
        if (select.value) this.chosen.set(group, select.value);
        else this.chosen.delete(group);
        this.showAnswer(query, answer, lexicon);
        [...this.filters.querySelectorAll('select')].find((each) => each.name === group)?.focus();
      });
      select.name = group;
      return element('label', {}, strings.groups[group] ?? group, ' ', select);
    });
    this.filters.hidden = answer.hits.length < 2 || selects.length === 0;
    this.filters.replaceChildren(element('summary', { textContent: strings.filters }), ...selects);
  }

  private isChosen(hit: Hit, answer: Answer, lexicon: Lexicon): boolean {
    const facets = facetsOf(answer, lexicon);
    return [...this.chosen].every(([group, name]) =>
      facets.some((facet) => facet.group === group && facet.name === name && facet.provisions.includes(hit.provision)),
    );
  }

  /** Arrow keys walk from the field through the results and back. */
  private moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll('a'), ...this.pages.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const stop = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  }
}

/** Kinds of provision are facets too. */
function facetsOf({ hits, facets }: Answer, { data }: Lexicon): Omit<Answer['facets'][number], 'path'>[] {
  const kinds = Map.groupBy(hits, ({ provision }) => data.provisions[provision]?.kind ?? 'paragraph');
  return [
    ...(['citation', 'recital', 'paragraph'] as const).flatMap((kind) => {
      const found = kinds.get(kind);
      const provisions = (found ?? []).map(({ provision }) => provision);
      return found ? [{ group: 'kind', name: partNames[kind], provisions, count: found.length }] : [];
    }),
    ...facets,
  ];
}
