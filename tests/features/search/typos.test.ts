import { describe, expect, it, test } from 'vitest';
import { correction } from '../../../src/features/search/understanding/asked-typo.ts';
import { wordCorrector } from '../../../src/features/search/understanding/correct.ts';
import { readQuery } from '../../../src/features/search/understanding/read-query.ts';
import { lexicon, realWords, signs } from './own-search.ts';
import { measureTypos } from './typos.ts';

describe('correction', () => {
  const words = new Map(
    Object.entries({ blokkade: 6, corridor: 6, genocide: 1, hof: 2, regio: 4, regie: 1, azeri: 0, zijn: 9 }),
  );

  it.each([
    ['blokade', 'blokkade'],
    ['korridor', 'corridor'],
    ['corrdior', 'corridor'],
    ['genosida', 'genocide'],
    ['rgeio', 'regio'],
    ['rego', 'regio'],
    ['azery', 'azeri'],
    ['azyr', undefined],
    ['hofje', undefined],
    ['kosovo', undefined],
    ['blokk4de', undefined],
  ])('%s', (word, expected) => {
    expect(correction(word, words)?.word).toBe(expected);
  });

  test('of equals it takes the more frequent and offers the other', () => {
    expect(correction('regia', words)).toEqual({ word: 'regio', others: ['regie'] });
  });
});

test(
  'one letter off in a word of five or more finds the word, and two in a word of seven or more',
  { timeout: 60_000 },
  () => {
    for (const { off, from, of, found, offered, real } of measureTypos(lexicon, realWords, 1)) {
      // What is a word of its own is not mistyped for certain.
      if (off === 1 || from > 6)
        expect((found + offered) / (of - real), `${String(off)} off, from ${String(from)} letters`).toBeGreaterThan(
          0.9,
        );
      if (off === 1 || from > 6) expect(found / of).toBeGreaterThan(0.85);
    }
  },
);

it.each(
  'Kosovo Israël Syrië Gaza Moskou Parijs Berlijn Londen NAVO Jerevan Sjoesja Alijev Borrell Brussel joden oliën kerst emissies permissie retouren hongeren religies'.split(
    ' ',
  ),
)('%s is not taken for another word', (word) => {
  expect(readQuery(word, { lexicon, signs, correct: wordCorrector(lexicon, realWords) })).toMatchObject({
    corrected: [],
    missing: [{ text: expect.any(String) as string }],
  });
});
