import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { clauseWords, newId, targetIn } from '../../../../src/features/own-notes/records/own-note.ts';
import { clauseText, target } from './notes.ts';

test('the words of a target are those that were chosen, without white space at their edges', () => {
  const start = clauseText.indexOf(' is gesloten');
  expect(targetIn('a-1', clauseText, start, start + ' is gesloten'.length)?.exact).toBe('is gesloten');
  expect(target('is gesloten').prefix).toBe('overwegende dat de brug over de Eem in 2019 ');
});

test('no words, no target', () => {
  expect(targetIn('a-1', clauseText, 11, 12)).toBeUndefined();
  expect(targetIn('a-1', clauseText, 500, 600)).toBeUndefined();
});

test('whatever is chosen, the target holds all words of the clause', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(30), (words, start, length) => {
      const found = targetIn('a-1', words, start, start + length);
      if (found) expect(clauseWords(found)).toBe(words);
    }),
  );
});

test('ids are random UUIDs, without what browsers have over https alone', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 500 }, newId);
  vi.unstubAllGlobals();
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(500);
});
