import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/features/own-notes/records/markdown.ts';
import { note, sourceOf } from './notes.ts';

const names = {
  title: 'Aantekeningen bij De brug',
  nameOf: () => 'Overweging G, deel 2',
  colourOf: () => 'groen',
  looseOf: () => undefined,
};

test('a note is its clause as a link, its words as a quotation, its colour, and its text', () => {
  expect(toMarkdown([note()], sourceOf, names)).toBe(`# Aantekeningen bij De brug

## [Overweging G, deel 2](<https://sluis.example/sub/overweging/g/#overweging-g-2>)

> overwegende dat de brug over de Eem in 2019 <mark>is gesloten</mark>, en dat de brug dicht bleef;

*groen* <!-- 0b7f8d6e-1f7a-4c1d-9a55-2f8f4f1b7a10 2026-01-03T03:04:05.000Z -->

Door wie?\\
Nazoeken.
`);
});

test('a mark alone has no text, and a loose one says so', () => {
  const written = toMarkdown([note({ text: '' })], sourceOf, { ...names, looseOf: () => 'los' });
  expect(written).toMatch(/\*groen; los\* <!-- \S+ \S+ -->\n$/);
});

test('no text of a note means anything in Markdown', () => {
  const piece = fc.constantFrom(
    '1.',
    '2)',
    '-',
    '+',
    '#',
    '>',
    '<b>',
    '*a*',
    '_',
    '`',
    '[x](y)',
    '&amp;',
    '=',
    '~~',
    '\\',
    'woord',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = pieces.join(' ');
      const tree = remark().parse(toMarkdown([note({ text })], sourceOf, names));
      const last = tree.children.at(-1) as Nodes;
      expect(tree.children).toHaveLength(5);
      expect(last.type).toBe('paragraph');
      expect(toString(last)).toBe(text);
    }),
  );
});
