import { expect, test } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';

const lines = ['Besluit over speelstraten', 'De gemeenteraad,', 'Gelet op het decreet;', 'BESLUIT:'];
const read = (...articles: string[]) => {
  const all = [...lines, ...articles];
  return [
    structure(readBlocks(all.map((line) => `<p>${line}</p>`).join(''))),
    structure(linesToSource(readTextLines(all.join('\n\n')))),
  ].map((text) => ({
    parts: text.parts.map(({ kind, label, words }) => `${kind} ${label}: ${textOfWords(words)}`),
    leftOut: text.leftOut.map(textOfWords),
    name: factsOf(text).parts?.paragraph?.one,
  }));
};

test('articles are paragraphs, on a page as in a text, with their number in a block of its own or before their words', () => {
  for (const { parts, leftOut, name } of read(
    'Artikel 1',
    'De raad keurt het reglement goed.',
    'Art. 2. Het college licht in.',
    'Artikel 3 – De raad maakt dit bekend.',
  )) {
    expect(parts).toEqual([
      'citation : Gelet op het decreet;',
      'heading : BESLUIT:',
      'paragraph 1: De raad keurt het reglement goed.',
      'paragraph 2: Het college licht in.',
      'paragraph 3: De raad maakt dit bekend.',
    ]);
    expect(leftOut.sort()).toEqual(['Art.', 'Artikel', 'Artikel']);
    expect(name).toBe('Artikel');
  }
});

test('a heading of a page may be the number of an article', () => {
  const html = `${lines.map((line) => `<p>${line}</p>`).join('')}<h3>Artikel 1</h3><p>De raad keurt goed.</p><h3>Artikel 2</h3><p>De raad maakt bekend.</p>`;
  const { parts } = structure(readBlocks(html));
  expect(parts.slice(2).map(({ kind, label, words }) => `${kind} ${label}: ${textOfWords(words)}`)).toEqual([
    'paragraph 1: De raad keurt goed.',
    'paragraph 2: De raad maakt bekend.',
  ]);
});

test.each([
  'Enig artikel. De raad keurt goed.',
  'Enig artikel: De raad keurt goed.',
  'Enig artikel – De raad keurt goed.',
])('“%s” is the first paragraph', (article) => {
  for (const { parts, leftOut, name } of read(article)) {
    expect(parts.slice(2)).toEqual(['paragraph 1: De raad keurt goed.']);
    expect(leftOut).toEqual(['Enig artikel']);
    expect(name).toBe('Artikel');
  }
});

test('an only article may stand above its words', () => {
  for (const { parts } of read('Enig artikel', 'De raad keurt goed.'))
    expect(parts.slice(2)).toEqual(['paragraph 1: De raad keurt goed.']);
});

test.each(['\u00A0', '\u202F'])('a space that does not break, %j, may stand before and behind the number', (space) => {
  for (const { parts, leftOut } of read(
    `Artikel${space}1`,
    'De raad keurt goed.',
    `Art.${space}2. De raad licht in.`,
    `Artikel 3.${space}De raad maakt bekend.`,
  )) {
    expect(parts.slice(2)).toEqual([
      'paragraph 1: De raad keurt goed.',
      'paragraph 2: De raad licht in.',
      'paragraph 3: De raad maakt bekend.',
    ]);
    expect(leftOut.sort()).toEqual(['Art.', 'Artikel', 'Artikel']);
  }
  for (const { parts } of read(`Enig${space}artikel. De raad keurt goed.`))
    expect(parts.slice(2)).toEqual(['paragraph 1: De raad keurt goed.']);
});

test('what is printed as an article but is not the next one is no paragraph', () => {
  for (const { parts, leftOut } of read('Artikel 1. De raad keurt goed.', 'Artikel 3. De raad licht in.')) {
    expect(parts.filter((part) => part.startsWith('paragraph'))).toEqual(['paragraph 1: De raad keurt goed.']);
    expect(parts.at(-1)).toContain('Artikel 3. De raad licht in.');
    expect(leftOut).toEqual(['Artikel']);
  }
});

const link = (label: string) => `<a id="n${label}" href="#r${label}">${label}</a>`;
test.each([
  `<p>${link('1')} Artikel 2. De wet.</p><p>${link('2')} Art. 2</p>`,
  `<p>${link('1')} Artikel 2. De wet.<br>${link('2')} Art. 2</p>`,
  `<dl><dt>${link('1')}</dt><dd>Artikel 2. De wet.</dd><dt>${link('2')}</dt><dd>Art. 2</dd></dl>`,
  `<table><tr><td>${link('1')}</td><td>Artikel 2. De wet.</td></tr><tr><td>${link('2')}</td><td>Art. 2</td></tr></table>`,
])('a note that begins with the number of the article that is due keeps all of its words: %s', (below) => {
  const marks = '<a id="r1" href="#n1">1</a> en bekend<a id="r2" href="#n2">2</a>';
  const above = [...lines, `Artikel 1. De raad keurt goed${marks}.`].map((line) => `<p>${line}</p>`).join('');
  const { notes, parts, leftOut } = structure(readBlocks(`${above}${below}<p>Artikel 2. De raad licht in.</p>`));
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(['Artikel 2. De wet.', 'Art. 2']);
  expect(parts.slice(2).map(({ label }) => label)).toEqual(['1', '2']);
  expect(leftOut.map(textOfWords)).toEqual(['Artikel', 'Artikel']);
});

test('a note in a table that does not lead back keeps all of its words too', () => {
  const text = [...lines, 'Artikel 1. De raad keurt goed<sup>1</sup>.'].map((line) => `<p>${line}</p>`).join('');
  const table = '<table><tr><td>(1)</td><td>Artikel 2. De wet.</td></tr></table>';
  const { notes, leftOut } = structure(readBlocks(`${text}${table}`));
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(['Artikel 2. De wet.']);
  expect(leftOut.map(textOfWords)).toEqual(['Artikel']);
});
