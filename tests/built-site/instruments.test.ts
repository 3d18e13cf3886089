import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import gold from '../fixtures/gold/mentions.json' with { type: 'json' };
import { findAll, pageAt, sites } from './pages.ts';

interface Data {
  provisions: { id: string; instruments: string[] }[];
  instruments: {
    id: string;
    url: string;
    mentions: { clause: string; quote: string }[];
    inFootnotes: { footnote: number; quote: string }[];
  }[];
}

const [{ dist, pages }] = sites as [(typeof sites)[number]];
const htmlOf = (path: string) => pageAt(pages, path).html;
const data = JSON.parse(readFileSync(join(dist, 'resolutie.json'), 'utf8')) as Data;

const elements = (path: string, matches: (element: Element) => boolean): Element[] =>
  findAll(pageAt(pages, path).tree, matches).map(({ element }) => element);

const hrefs = (path: string) =>
  elements(path, ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href);

test('the data names every reviewed mention, in clauses and in footnotes, and no other', () => {
  const published = data.instruments.flatMap(({ id, mentions, inFootnotes }) => [
    ...mentions.map(({ clause, quote }) => `${clause} ${id} ${quote}`),
    ...inFootnotes.map(({ footnote, quote }) => `voetnoot-${String(footnote)} ${id} ${quote}`),
  ]);
  const reviewed = gold.map(({ clause, instrument, quote }) => `${clause} ${instrument} ${quote}`);
  expect(published.sort()).toEqual(reviewed.sort());
});

test('every instrument has a page with all its mentions, each linked to its clause or footnote', () => {
  for (const { url, mentions: inClauses, inFootnotes } of data.instruments) {
    const notes = inFootnotes.map(({ footnote }) => ({ clause: `voetnoot-${String(footnote)}` }));
    const mentions = [...inClauses, ...notes];
    const marks = elements(url, ({ tagName }) => tagName === 'mark');
    const links = hrefs(url);
    expect(marks, url).toHaveLength(mentions.length);
    for (const { clause } of mentions)
      expect(
        links.some((href) => String(href).endsWith(`#${clause}`)),
        clause,
      ).toBe(true);
  }
});

test('the overview lists every instrument and every place where it is cited', () => {
  const links = new Set(hrefs('/instrumenten/'));
  for (const { url } of data.instruments) expect(links).toContain(url);
});

test('a provision lists the instruments that it cites', () => {
  for (const { id, instruments } of data.provisions) {
    const links = hrefs(`/${id.replace('-', '/')}/`);
    for (const instrument of instruments) expect(links, id).toContain(`/instrument/${instrument}/`);
  }
});

test('every mention in the text leads to a page that exists', () => {
  const mentions = elements('/', ({ properties }) => 'dataMention' in properties);
  expect(mentions.length).toBeGreaterThan(60);
  for (const { properties } of mentions) {
    const [path = '', fragment] = String(properties.href).split('#');
    expect(existsSync(join(dist, path, 'index.html')), path).toBe(true);
    if (fragment) expect(htmlOf(path)).toContain(`id="${fragment}"`);
  }
});

test('a footnote and its instrument show the same place in the Publicatieblad and lead to each other', () => {
  const reference = 'PB C 347 van 9.9.2022, blz. 198';
  const instrument = '/instrument/resolutie-europees-parlement-10-maart-2022/';
  expect(htmlOf('/aanhaling/1/').replaceAll(/<\/?(?:span|data)[^>]*>/g, '')).toContain(
    `<a href="https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52022IP0080">${reference}</a>`,
  );
  expect(hrefs('/aanhaling/1/')).toContain(instrument);
  expect(htmlOf(instrument)).toContain(reference);
  expect(hrefs(instrument).some((href) => String(href).includes('/aanhaling/1/#'))).toBe(true);
});

test('unconfirmed addresses are marked where they are listed, never in the official text', () => {
  expect(htmlOf('/aanhaling/1/')).not.toContain('link niet nagezien');
  expect(htmlOf('/instrument/genocideverdrag/')).toContain('link niet nagezien');
});

test('cards are not in the pages but in a file of their own', () => {
  const file = JSON.parse(readFileSync(join(dist, 'instrumenten/kaarten.json'), 'utf8')) as {
    cards: Record<string, unknown>;
  };
  const instruments = data.instruments.map(({ url }) => url);
  expect(Object.keys(file.cards)).toEqual(expect.arrayContaining(instruments));
});

test('every mention has the cards of all records that it points to', () => {
  const { cards } = JSON.parse(readFileSync(join(dist, 'instrumenten/kaarten.json'), 'utf8')) as {
    cards: Record<string, unknown>;
  };
  const mentions = elements('/', (element) => 'dataMention' in element.properties);
  const several = mentions.filter(({ properties }) => 'dataAlso' in properties);
  expect(several).not.toEqual([]);
  for (const { properties } of mentions) {
    const also = properties.dataAlso === undefined ? [] : String(properties.dataAlso).split(' ');
    expect(Object.keys(cards)).toEqual(expect.arrayContaining([String(properties.href), ...also]));
  }
});

test('a document that a footnote names has its place there, in the list and on its own page', () => {
  const html = htmlOf('/instrument/verdrag-uitbanning-rassendiscriminatie/');
  expect(html).toMatch(/<a class="where" href="\/overweging\/m\/#voetnoot-4">\s*Overweging M, voetnoot 4/);
  expect(html.replace(/<[^>]+>/g, '')).toMatch(
    /Plaatsen in de tekst\s*3 vermeldingen bij naam, en 1 keer alleen verwant/,
  );
  expect(
    htmlOf('/instrumenten/')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
  ).toContain('Overweging M (in een voetnoot)');
});
