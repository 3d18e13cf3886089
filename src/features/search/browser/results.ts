import type { SearchFacet, SearchProvision, Section } from '../understanding/data.ts';
import type { Lexicon } from '../understanding/lexicon.ts';
import type { Answer, Hit, Mark } from '../understanding/search.ts';
import { kindNames } from '../../../strings/nl/common.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import { siteHref } from '../../../browser/base.ts';
import { element } from '../../../browser/dom.ts';

const base = siteHref('');
/** A clause up to this many characters is shown whole, of a longer one the words around each match. */
const wholeClause = 360;
const aroundMatch = 90;

/** The address of a search: `/zoeken/?q=hof`. */
export function searchHref(query: string): string {
  return `${base}/zoeken/?q=${encodeURIComponent(query)}`;
}

/** A provision: its label, why it matched, its clause's own words with every match marked. */
export function resultItem(hit: Hit, query: string, { data, sections }: Lexicon): HTMLElement {
  const { kind, label, path } = data.provisions[hit.provision] as SearchProvision;
  const section = sections[hit.section] as Section;
  const shown = hit.marks.filter((mark) => mark.section === hit.section);
  const more = hit.marks.length - shown.length;
  const address = `${base}${path}?q=${encodeURIComponent(query)}#${section.clause}`;
  return element(
    'li',
    {},
    element('a', { href: address, textContent: `${kindNames[kind]} ${label}` }),
    ...(section.note ? [element('small', {}, ` ${strings.note(section.note)}`)] : []),
    ...hit.reasons.map(({ typed, found }) => element('small', {}, ' ', strings.why(typed, found))),
    excerpt(section.text, shown),
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

/** What has to be said of an answer: a corrected word, words like one that is missing, another search. */
export function answerNotes({ corrected, missing, see }: Answer): HTMLElement[] {
  const near = missing.flatMap((word) => word.near);
  return [
    ...corrected.map(({ from, to, others }) =>
      element(
        'p',
        {},
        strings.corrected(from, to),
        ' ',
        link(`"${from}"`, strings.exactly(from)),
        ...(others.length > 0 ? [strings.others, ...others.flatMap((word) => [' ', link(word, word)])] : []),
      ),
    ),
    ...(near.length > 0 ? [element('p', {}, strings.near, ...near.flatMap((word) => [' ', link(word, word)]))] : []),
    ...(see.length > 0
      ? [element('p', {}, strings.see, ...see.flatMap((words) => [' ', link(`"${words}"`, words)]))]
      : []),
  ];
}

/** The pages that are most about what was asked, each with what it is. */
export function pageList(pages: readonly SearchFacet[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.map(({ group, name, path }) =>
    element(
      'li',
      {},
      element('a', { href: base + path, textContent: name }),
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
    element('ol', {}, ...queries.map((query) => element('li', {}, link(query, query)))),
  ];
}

function link(query: string, text: string): HTMLElement {
  return element('a', { href: searchHref(query), textContent: text });
}
