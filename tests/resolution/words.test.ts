import { expect, test } from 'vitest';
import { readFolder } from './read.ts';
import { readSource } from './source.ts';
import { htmlText } from './html-text.ts';

const source = readSource();
const { resolution, messages } = await readFolder('content');
if (!resolution) throw new Error(messages.join('\n'));

test('the source is read whole: no character of the file is left out or used twice', () => {
  const { title, procedure, opening, provisions, footnotes, raw } = source;
  const labels = {
    citation: () => '–',
    recital: (label: string) => `${label}.`,
    paragraph: (label: string) => `${label}.`,
  };
  const parts = [
    title,
    procedure,
    opening,
    ...provisions.flatMap(({ kind, label, text, footnotes: digits }) => [labels[kind](label), text, ...digits]),
    ...footnotes.flatMap(({ number, text }) => [number, text]),
  ];
  expect(characters(parts.join(''))).toBe(characters(raw));
  expect(source.provisions.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    ...range(15, (index) => `citation ${index + 1}`),
    ...range(16, (index) => `recital ${'ABCDEFGHIJKLMNOP'.charAt(index)}`),
    ...range(22, (index) => `paragraph ${index + 1}`),
  ]);
});

test('title, procedure and opening are those of the source', () => {
  expect(resolution.title).toBe(source.title);
  expect(resolution.procedureLine).toBe(source.procedure);
  expect(resolution.opening).toBe(source.opening);
});

test('the records hold every provision of the source word for word, under its label', () => {
  expect(resolution.provisions.map(({ kind, label, text, footnotes }) => ({ kind, label, text, footnotes }))).toEqual(
    source.provisions,
  );
});

test('the records hold every footnote of the source word for word', () => {
  expect(resolution.footnotes.map(({ number, text }) => ({ number, text }))).toEqual(source.footnotes);
});

test.each(resolution.provisions)('$id: clauses joined are the text, and so is its HTML', ({ text, clauses, html }) => {
  expect(clauses.map((clause) => clause.text).join(' ')).toBe(text);
  expect(htmlText(html)).toBe(text);
});

test.each(resolution.footnotes)('footnote $number: its HTML is its text', ({ text, html }) => {
  expect(htmlText(html)).toBe(text);
});

test.each([
  'corridot',
  'Erdoğan',
  'Laçın-corridor',
  'corridor van Lachin',
  '“Zangezur-corridor”',
  'Pasjinian',
  'Pasjinjan',
])("keeps the source's own spelling: %s", (words) => {
  expect(resolution.provisions.some(({ text }) => text.includes(words))).toBe(true);
});

/** Sorted characters without white space. */
const characters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
const range = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
