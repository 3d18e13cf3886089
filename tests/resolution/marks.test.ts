import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/language/locale.ts';
import type { MatchableName } from '../../src/resolution/match-names.ts';
import { frontmatter, read, readFolder } from './read.ts';

const { resolution } = await readFolder('content');
const provisions = resolution?.provisions ?? [];
const footnotes = resolution?.footnotes ?? [];

const parser = rehype().data('settings', { fragment: true });
const wordsOf = (node: ElementContent): string =>
  'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';

/** The elements of a piece of HTML, each with its words, its clause and the links it stands in. */
function elements(html: string, tagName: string) {
  const found: { element: Element; words: string; clause: string; links: Element[] }[] = [];
  visitParents(parser.parse(html), 'element', (element, ancestors) => {
    if (element.tagName !== tagName) return;
    const outer = ancestors.filter((node) => node.type === 'element');
    const clause = String(outer.find(({ tagName: tag }) => tag === 'span')?.properties.id);
    const links = outer.filter(({ tagName: tag }) => tag === 'a');
    found.push({ element, words: wordsOf(element), clause, links });
  });
  return found;
}

const links = provisions.flatMap(({ html }) => elements(html, 'a'));
const isInstrument = ({ element }: (typeof links)[number]) =>
  String(element.properties.href).startsWith('/instrument/');

describe('names', () => {
  const marked = (resolution?.nameMentions ?? []).map(
    ({ clause, scheme, target, quote }) => `${clause} /${scheme}/${target}/ ${quote}`,
  );

  test('are links where the content says that a reader may need them explained, once a provision', () => {
    const { persons = [], organisations = [], places = [] } = resolution ?? {};
    const explained = new Set(
      [...persons, ...organisations, ...places].flatMap((name) => (name.explained ? name.id : [])),
    );
    const seen = new Set<string>();
    const expected = (resolution?.nameMentions ?? []).filter(({ clause, target }) => {
      const key = `${clause.replace(/-\d+$/, '')} ${target}`;
      return explained.has(target) && seen.size < seen.add(key).size;
    });
    const printed = links.filter((link) => 'dataMention' in link.element.properties && !isInstrument(link));
    expect(
      printed.map(({ element, words, clause }) => `${clause} ${String(element.properties.href)} ${words}`),
    ).toEqual(expected.map(({ clause, scheme, target, quote }) => `${clause} /${scheme}/${target}/ ${quote}`));
    expect(printed.length).toBeGreaterThan(10);
  });

  test('are those that were reviewed by hand, without those within the name of an instrument', () => {
    const gold = JSON.parse(readFileSync('tests/fixtures/gold/names.json', 'utf8')) as Record<string, string>[];
    const broad = new Set(
      (resolution?.organisations ?? []).flatMap(({ id, broadForms }) => broadForms.map((form) => `${id} ${form}`)),
    );
    const reviewed = gold
      .filter(({ id, quote, footnote }) => footnote === undefined && !broad.has(`${id} ${quote}`))
      .map(({ clause, kind, id, quote }) => `${clause} /${kind}/${id}/ ${quote}`);
    const instruments = links.filter(isInstrument);
    const missing = reviewed.filter((line) => !marked.includes(line));
    expect(marked.filter((line) => !reviewed.includes(line))).toEqual([]);
    for (const line of missing) {
      const [clause, , ...quote] = line.split(' ');
      const holders = instruments.filter((link) => link.clause === clause && link.words.includes(quote.join(' ')));
      expect(holders.length, line).toBeGreaterThan(0);
    }
    expect(marked.length).toBeGreaterThan(300);
  });

  test.each([
    ['paragraaf-22-1', 'organisation/raad-van-europa', 'Raad van Europa'],
    ['paragraaf-22-1', 'organisation/raad-van-de-europese-unie', 'Raad'],
    ['overweging-c-1', 'place/azerbeidzjan', 'Azerbeidzjaanse'],
    ['overweging-c-3', 'organisation/overheid-van-azerbeidzjan', 'Azerbeidzjaanse regering'],
    ['paragraaf-6-1', 'place/lacin-corridor', 'corridor van Lachin'],
    ['overweging-b-2', 'person/nikol-pasjinian', 'Nikol Pasjinjan'],
  ])('%s: %s is “%s”', (clause, target, words) => {
    expect(marked).toContain(`${clause} /${target}/ ${words}`);
  });

  test('never stand in a link, nor hold one', () => {
    expect(links.filter((link) => link.links.length > 0)).toEqual([]);
  });
});

describe('the day and month of a date', () => {
  const marks = [...provisions, ...footnotes].flatMap(({ html }) => elements(html, 'data'));

  test('have the whole date as their value', () => {
    expect(marks.length).toBeGreaterThan(30);
    for (const { element, words } of marks) {
      const value = String(element.properties.value);
      expect(`${words} ${value.slice(0, 4)}`).toBe(formatDate(value));
    }
  });

  test('are marked within a mention too', () => {
    const inside = marks.filter((mark) => mark.links.length > 0).map(({ words }) => words);
    expect(inside).toEqual(expect.arrayContaining(['9 november']));
  });

  test('are marked wherever the text has them', () => {
    const days =
      /\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?=\s\d{4})/g;
    const inText = [...provisions, ...footnotes].flatMap(({ text }) => text.match(days) ?? []);
    expect(marks.map(({ words }) => words)).toEqual(inText);
  });
});

const names: MatchableName[] = [
  { kind: 'place', id: 'brugge', forms: ['Brugge'], adjectives: ['Brugse'], exclude: [], explained: true },
  { kind: 'organisation', id: 'raad', forms: ['Raad van Brugge'], adjectives: [], exclude: [], explained: true },
];
const htmlOf = (text: string) =>
  read(`${frontmatter}\n# T\n\nDe Raad,\n\n1. ${text}\n\n[^1]: Brugge.\n`, names).provisions[0]?.html;

test.each([
  ['the longest name, and its adjective', 'de Raad van Brugge en de Brugse brug[^1].', 2],
  ['once a provision', 'in Brugge, te Brugge[^1].', 1],
  ['outside the mark of an instrument', 'het [verdrag van Brugge](instrument:verdrag) en Brugge[^1].', 2],
  ['not over an edge of a mark', 'de [Raad](instrument:raad) van Brugge[^1].', 2],
  ['within emphasis', 'in *Brugge* en[^1] elders.', 1],
  ['not where a footnote parts the words', 'de Raad[^1] van Brugge.', 0],
  ['in each part of a clause that runs on', 'verzoekt in Brugge[^1]:\n\n   (a) de Raad van Brugge te meten;', 2],
])('marks names %s', (_, text, count) => {
  expect(htmlOf(text)?.match(/data-mention/g) ?? []).toHaveLength(count);
});
