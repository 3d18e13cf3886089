import { expect, test } from 'vitest';
import { commonOpening, findVerbs } from '../../src/language/verbs.ts';

test.each([
  ['verzoekt de gemeente te vegen;', ['verzoekt'], ['verzoekt']],
  [
    'dringt er bij de gemeente op aan te vegen en verzoekt om zand;',
    ['dringt er bij … op aan', 'verzoekt'],
    ['dringt er bij', 'op aan', 'verzoekt'],
  ],
  ['roept het opperhoofd op te vegen;', ['roept … op'], ['roept', 'op']],
  ['dringt aan op zout en dringt aan op zand;', ['dringt aan op', 'dringt aan op'], ['dringt aan op', 'dringt aan op']],
  ['roept op te vegen;', ['roept…op'], ['roept', 'op']],
  ['eist zand;', ['eist'], ['eist']],
  ['vraagt en eist zand;', ['betreurt', 'vraagt', 'eist'], ['vraagt', 'eist']],
  ['verwerpt en betreurt dit;', ['betreurt'], ['betreurt']],
])('%s', (text, verbs, expected) => {
  const spans = findVerbs(text, verbs).flatMap((parts) => parts ?? []);
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(expected);
  expect(spans.map(([start]) => start)).toEqual(spans.map(([start]) => start).toSorted((a, b) => a - b));
});

test('a verb that is not there, or only within a word, is not found', () => {
  expect(findVerbs('herbenoemt de her-eist;', ['eist', 'noemt'])).toEqual([undefined, undefined]);
});

test.each([
  [['overwegende dat het regent;', 'overwegende dat het sneeuwt;', 'overwegende dat er zon is;'], 'overwegende dat'],
  [['gezien dit,', 'gezien dat,'], 'gezien'],
  [['gezien dit,', 'gezienus,'], ''],
  [['gezien dit,'], ''],
  [[], ''],
])('%j begin with “%s”', (texts, opening) => {
  expect(commonOpening(texts)).toBe(opening);
});
