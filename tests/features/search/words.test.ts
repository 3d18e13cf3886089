import { expect, test } from 'vitest';
import fc from 'fast-check';
import { distance } from '../../../src/language/letters-off.ts';

test('a distance is that of optimal string alignment, and stops at its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 2)).toBe(Math.min(alignment(a, b), 3));
    }),
    { numRuns: 2000 },
  );
});

/** The textbook's recursion. */
function alignment(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${String(i)},${String(j)}`;
    const found =
      known.get(key) ??
      Math.min(
        of(i - 1, j) + 1,
        of(i, j - 1) + 1,
        of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? of(i - 2, j - 2) + 1 : Infinity,
      );
    known.set(key, found);
    return found;
  };
  return of(a.length, b.length);
}
