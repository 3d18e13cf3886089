import { beforeAll, describe, expect, it, test } from 'vitest';
import { correction } from '../../../src/features/search/understanding/correct.ts';
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { parseQuery } from '../../../src/features/search/understanding/query.ts';
import { readLexicon } from './content.ts';
import { measureAbsent, measureTypos } from './typos.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await readLexicon();
}, 60_000);

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

test('one letter off in a word of five or more finds the word, and two nearly always do', { timeout: 60_000 }, () => {
  for (const { off, from, of, found, offered, real } of measureTypos(lexicon)) {
    // What is a word of its own is not mistyped for certain.
    expect((found + offered) / (of - real), `${String(off)} off, from ${String(from)} letters`).toBeGreaterThan(0.95);
    expect(found / of).toBeGreaterThan(from > 6 ? 0.85 : 0.75);
  }
});

test('words and names that the text does not have are not taken for mistyped ones', { timeout: 60_000 }, () => {
  for (const { kind, of, found, wrong } of measureAbsent(lexicon))
    expect(found / of, `${kind}: ${wrong.join(', ')}`).toBeLessThan(kind === 'Engelse woorden' ? 0.1 : 0.03);
});

it.each(
  'Kosovo Israël Syrië Gaza Moskou Parijs Berlijn Londen NAVO euro Jerevan Sjoesja Alijev Borrell Brussel joden oliën kerst'.split(
    ' ',
  ),
)('%s is not taken for another word', (word) => {
  expect(parseQuery(word, lexicon)).toMatchObject({ corrected: [], missing: [{ text: expect.any(String) as string }] });
});
