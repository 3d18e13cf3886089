import { expect, test } from 'vitest';
import { accidentalStarts } from '../../src/language/accidental-starts.ts';
import { dutchWords } from '../../src/language/word-list.ts';

test('what words of a text happen to begin with is told from what they are made of', { timeout: 60_000 }, () => {
  const words = [
    'honderden',
    'armeniers',
    'armenie',
    'onafhankelijkheid',
    'gezondheidsproblemen',
    'veroordeelt',
    'manier',
  ];
  const found = accidentalStarts(words, dutchWords());
  expect(found).toEqual(expect.arrayContaining(['arm', 'hond', 'man']));
  for (const made of ['onafhankelijk', 'gezond', 'veroordeel']) expect(found).not.toContain(made);
});
