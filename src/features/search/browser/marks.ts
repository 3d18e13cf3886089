import { clauseId, footnoteId, provisionId } from '../../../addresses/anchors.ts';
import { button, element } from '../../../browser/dom.ts';
import { rangeIn } from '../../../browser/range.ts';
import { openPopover } from '../../../browser/popover.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import type { SearchProvision, Section } from '../understanding/data.ts';
import { search } from '../understanding/find.ts';
import type { Lexicon } from '../understanding/lexicon.ts';
import type { Mark } from '../understanding/match.ts';
// One file with the rest of search compresses better than two, and is there already when a result has been followed.
import './app.ts';
import { loadSearch } from './engine.ts';
import { sectionHref } from './results.ts';
import './styles.ts';

const all = 'search';
const current = 'search-current';

/**
 * Paints the matches of a query in the text of this page, and puts a bar below it that walks through all matches of
 * the resolution. A browser without the Custom Highlight API gets the bar only.
 */
export async function paintMatches(query: string): Promise<void> {
  const { lexicon, engine } = await loadSearch();
  const { hits, partial } = await search(query, lexicon, engine);
  const marks = [...hits, ...partial].flatMap((hit) => hit.marks);
  if (marks.length > 0) new MatchWalk(query, marks.sort(inReadingOrder), lexicon).start();
}

function inReadingOrder(a: Mark, b: Mark): number {
  return a.section.provision - b.section.provision || a.section.index - b.section.index || a.start - b.start;
}

/** The matches in reading order, and the one the reader is at. */
class MatchWalk {
  private readonly ranges: (Range | undefined)[];
  private readonly place = element('span', { role: 'status' });
  private readonly bar: HTMLElement;
  private readonly query: string;
  private readonly marks: readonly Mark[];
  private readonly lexicon: Lexicon;
  private at = 0;

  constructor(query: string, marks: readonly Mark[], lexicon: Lexicon) {
    this.query = query;
    this.marks = marks;
    this.lexicon = lexicon;
    this.ranges = marks.map((mark) => rangeOf(mark, lexicon));
    const forget = button(strings.forget, () => {
      this.clear();
    });
    this.bar = element(
      'nav',
      { className: 'search-bar', ariaLabel: strings.marks },
      this.place,
      button(strings.previous, () => {
        this.go(-1);
      }),
      button(strings.next, () => {
        this.go(1);
      }),
      Object.assign(forget, { ariaLabel: strings.clear, title: strings.clear }),
    );
    this.bar.dataset.annotation = '';
  }

  start(): void {
    const found = this.ranges.flatMap((range) => range ?? []);
    if (found.length > 0 && 'highlights' in CSS) CSS.highlights.set(all, new Highlight(...found));
    document.body.append(this.bar);
    document.addEventListener('keydown', this.onKey);
    this.show(this.firstHere());
  }

  /** The match that the address names; else the first in the clause of its fragment; else the first on this page. */
  private firstHere(): number {
    const asked = Number(new URLSearchParams(location.search).get('n')) - 1;
    if (this.ranges[asked]) return asked;
    const fragment = location.hash.slice(1);
    const inClause = this.marks.findIndex(
      ({ section }, index) => this.ranges[index] && idsOf(section, this.lexicon).includes(fragment),
    );
    const onPage = this.ranges.findIndex((range) => range);
    return Math.max(0, inClause >= 0 ? inClause : onPage);
  }

  private go(step: number): void {
    const next = (this.at + step + this.marks.length) % this.marks.length;
    if (this.ranges[next]) this.show(next, true);
    else location.assign(this.addressOf(next));
  }

  private show(index: number, isMove = false): void {
    this.at = index;
    this.place.textContent = strings.position(this.query, index + 1, this.marks.length);
    const range = this.ranges[index];
    if (!range) return;
    if ('highlights' in CSS) CSS.highlights.set(current, Object.assign(new Highlight(range), { priority: 1 }));
    if (isMove || location.search.includes('&n='))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  private addressOf(index: number): string {
    const { section } = this.marks[index] as Mark;
    return sectionHref(section, this.query, this.lexicon).replace('#', `&n=${String(index + 1)}#`);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(`dialog[open], ${openPopover}`))
      this.clear();
  };

  private clear(): void {
    if ('highlights' in CSS) for (const name of [all, current]) CSS.highlights.delete(name);
    document.removeEventListener('keydown', this.onKey);
    this.bar.remove();
    history.replaceState(null, '', location.pathname + location.hash);
  }
}

/** Where a match stands on this page, if its text is here. */
function rangeOf({ section, start, end }: Mark, lexicon: Lexicon): Range | undefined {
  const place = document.getElementById(idsOf(section, lexicon)[0]);
  return place ? rangeIn(place, start, end, section.text) : undefined;
}

/** The ids of what a section is in, itself first: a footnote, its clause, its provision. */
function idsOf({ provision, clause, note }: Section, { data }: Lexicon): [string, ...string[]] {
  const { kind, label } = data.provisions[provision] as SearchProvision;
  const id = provisionId(kind, label);
  const ids: [string, string] = [clauseId(id, clause), id];
  return note ? [footnoteId(note), ...ids] : ids;
}
