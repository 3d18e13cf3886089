import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindSlugs, provisionId } from '../../src/addresses/anchors.ts';
import { readSource } from '../resolution/source.ts';
import { attribute, findAll, pageAt, sites, sourceTexts, textOf } from './pages.ts';

const source = readSource();
const expected = source.provisions.map(({ kind, label, text }) => ({
  id: provisionId(kind, label),
  kind,
  label,
  text,
}));
const [{ pages, dist }] = sites as [(typeof sites)[number]];
const home = pageAt(pages, '/');

interface Data {
  title: string;
  procedureLine: string;
  opening: string;
  provisions: { id: string; kind: string; label: string; text: string; clauses: { id: string; text: string }[] }[];
  footnotes: { number: number; text: string }[];
}
const data = JSON.parse(readFileSync(join(dist, 'resolutie.json'), 'utf8')) as Data;

describe('every word of the source, in order, nothing added', () => {
  test('on the reading page', () => {
    expect([...sourceTexts(home)]).toEqual(expected.map(({ id, text }) => [id, text]));
    const all = findAll(home.tree, ({ properties }) => 'dataSourceText' in properties);
    expect(all.map(({ element }) => textOf(element)).join('\n')).toBe(expected.map(({ text }) => text).join('\n'));
  });

  test.each(expected)('on the page of $id', ({ id, kind, label, text }) => {
    const page = pageAt(pages, `/${kindSlugs[kind]}/${label.toLowerCase()}/`);
    expect([...sourceTexts(page)]).toEqual([[id, text]]);
  });

  test('in resolutie.json', () => {
    expect(data.provisions.map(({ id, kind, label, text }) => ({ id, kind, label, text }))).toEqual(expected);
    for (const { text, clauses } of data.provisions) expect(clauses.map((clause) => clause.text).join(' ')).toBe(text);
    expect(data).toMatchObject({
      title: source.title,
      procedureLine: source.procedure,
      opening: source.opening,
      footnotes: source.footnotes,
    });
  });

  test('in the front of the reading page', () => {
    const main = findAll(home.tree, ({ tagName }) => tagName === 'main')[0]?.element;
    const texts = findAll(main ?? home.tree, ({ tagName }) => tagName === 'h1' || tagName === 'p').map(({ element }) =>
      textOf(element).trim(),
    );
    const front = [source.title, source.procedure, source.opening].map((text) => texts.indexOf(text));
    expect(texts.indexOf(source.title)).toBeLessThan(2); // only the line that says what it is comes before
    expect([...front].sort((a, b) => a - b)).toEqual(front);
    expect(front).not.toContain(-1);
  });

  test('in the footnotes of the reading page', () => {
    const notes = findAll(home.tree, ({ properties }) => properties.role === 'doc-footnote');
    const texts = notes.map(({ element }) => {
      const [text] = findAll(element, ({ properties }) => 'dataFootnoteText' in properties);
      return [attribute(element, 'id'), text && textOf(text.element)];
    });
    expect(texts).toEqual(source.footnotes.map(({ number, text }) => [`voetnoot-${number}`, text]));
  });
});

test('each label is real text beside the official text, not in it', () => {
  const provisions = findAll(home.tree, (element) => 'dataProvision' in element.properties);
  provisions.forEach(({ element }, index) => {
    const labels = findAll(element, ({ properties }) => attribute({ properties } as never, 'className') === 'label');
    expect(labels).toHaveLength(1);
    const { kind, label } = expected[index] ?? {};
    const names = { citation: 'Aanhaling', recital: 'Overweging', paragraph: 'Paragraaf' };
    expect(labels[0] && textOf(labels[0].element).replace(/\.$/, '')).toBe(`${kind ? names[kind] : ''} ${label}`);
    expect(labels[0]?.ancestors.some(({ properties }) => 'dataSourceText' in properties)).toBe(false);
  });
});

test('every clause has its id, around its own words, on both pages', () => {
  for (const provision of data.provisions) {
    const path = `/${provision.id.replace('-', '/')}/`;
    for (const page of [home, pageAt(pages, path)]) {
      const found = provision.clauses.map(({ id }) => findAll(page.tree, (element) => attribute(element, 'id') === id));
      expect(found.map((clause) => clause.map(({ element }) => textOf(element)))).toEqual(
        provision.clauses.map(({ text }) => [text]),
      );
    }
  }
});
