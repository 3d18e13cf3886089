import { footnoteName } from '../../../language/part-names.ts';
import { clauseId, footnoteId, provisionId } from '../../../addresses/anchors.ts';
import { provisionPath } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import { element } from '../../../browser/dom.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import type { SearchPage, SearchProvision, Section } from '../understanding/data.ts';
import type { Hit, PartialHit } from '../understanding/answer.ts';
import type { Lexicon } from '../understanding/lexicon.ts';
import type { Mark } from '../understanding/match.ts';
import { searchHref } from './search-address.ts';

/** A clause up to this many characters is shown whole, of a longer one the words around each match. */
const wholeClause = 360;
const aroundMatch = 90;

/** Where a section is read, with the words of the query marked. */
export function sectionHref({ provision, clause, note }: Section, query: string, { data }: Lexicon): string {
  const { kind, label } = data.provisions[provision] as SearchProvision;
  const place = `#${note === undefined ? clauseId(provisionId(kind, label), clause) : footnoteId(note)}`;
  return `${siteHref(provisionPath(kind, label))}?q=${encodeURIComponent(query)}${place}`;
}

/** A provision: its label and short title, what it lacks, why it matched, the words of its clauses with every match marked. */
export function resultItem(hit: Hit | PartialHit, query: string, lexicon: Lexicon): HTMLElement {
  const { kind, label, title } = lexicon.data.provisions[hit.provision] as SearchProvision;
  const [first] = hit.sections as [Section];
  const marksIn = (section: Section): Mark[] => hit.marks.filter((mark) => mark.section === section);
  const more = hit.marks.filter((mark) => !hit.sections.includes(mark.section)).length;
  return element(
    'li',
    {},
    element('a', {
      href: sectionHref(first, query, lexicon),
      textContent: `${lexicon.data.parts[kind]?.one ?? ''} ${label}`,
    }),
    ...(title ? [element('small', {}, ` ${title}`)] : []),
    ...(first.note ? [element('small', {}, ` ${footnoteName(first.note)}`)] : []),
    ...('lacks' in hit && hit.lacks.length > 0 ? [element('small', {}, ' ', strings.lacks(hit.lacks))] : []),
    ...hit.reasons.map(({ typed, found }) => element('small', {}, ' ', strings.why(typed, found))),
    ...hit.sections.map((section) => excerpt(section.text, marksIn(section))),
    ...(more > 0 ? [element('small', {}, strings.more(more))] : []),
  );
}

/** The text as printed with its matches marked; what is left out is shown by a sign that is not read out. */
function excerpt(text: string, marks: readonly Mark[]): HTMLElement {
  const parts = windowsOf(text, marks).flatMap(([from, to]) => [
    ...(from > 0 ? [gap()] : []),
    ...marked(text, from, to, marks),
    ...(to < text.length ? [gap()] : []),
  ]);
  return element('q', {}, ...parts);
}

function gap(): HTMLElement {
  return element('span', { ariaHidden: 'true', textContent: ' … ' });
}

function marked(text: string, from: number, to: number, marks: readonly Mark[]): (Node | string)[] {
  const inside = marks.filter(({ start, end }) => from <= start && end <= to);
  const pieces: (Node | string)[] = [];
  let at = from;
  for (const { start, end } of inside) {
    pieces.push(text.slice(at, start), element('mark', { textContent: text.slice(start, end) }));
    at = end;
  }
  return [...pieces, text.slice(at, to)];
}

/** The stretches of a text to show: whole words around each mark, joined where they meet. */
function windowsOf(text: string, marks: readonly Mark[]): [number, number][] {
  if (text.length <= wholeClause) return [[0, text.length]];
  if (marks.length === 0) return [[0, wordEnd(text, wholeClause)]];
  const windows: [number, number][] = [];
  for (const { start, end } of marks) {
    const from = start < aroundMatch ? 0 : text.lastIndexOf(' ', start - aroundMatch) + 1;
    const to = wordEnd(text, end + aroundMatch);
    const last = windows.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(to, last[1]);
    else windows.push([from, to]);
  }
  return windows;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

/** Provisions that lack a word of the query, or have only longer words that begin like one. */
export function partialList(partial: readonly PartialHit[], query: string, lexicon: Lexicon): HTMLElement[] {
  if (partial.length === 0) return [];
  const isStart = partial.every(({ isStart }) => isStart);
  return [
    element('h2', { textContent: isStart ? strings.started : strings.partial }),
    element('ol', { className: 'search-results' }, ...partial.map((hit) => resultItem(hit, query, lexicon))),
  ];
}

/** The pages that are most about what was asked, each with what it is. */
export function pageList(pages: readonly SearchPage[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.map(({ group, name, path }) =>
    element(
      'li',
      {},
      element('a', { href: siteHref(path), textContent: name }),
      element('small', { textContent: ` ${strings.groups[group] ?? ''}` }),
    ),
  );
  return [element('h2', { textContent: strings.pages }), element('ol', {}, ...items)];
}

/** What was searched before, and a button to forget it. */
export function recentList(queries: readonly string[], forget: () => void): HTMLElement[] {
  if (queries.length === 0) return [];
  const button = element('button', { type: 'button', textContent: strings.forget });
  button.addEventListener('click', forget);
  return [
    element('p', {}, strings.recent, ' ', button),
    element('ol', {}, ...queries.map((query) => element('li', {}, queryLink(query, query)))),
  ];
}

/** A way to search for something else. */
export function queryLink(query: string, text: string): HTMLElement {
  return element('a', { href: searchHref(query), textContent: text });
}
