/**
 * Damerau–Levenshtein distance (optimal string alignment): letters put in, left out, changed or swapped with a
 * neighbour. Above `limit`, a small number, it is `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  for (let off = 0; off <= limit; off++) if (isWithin(off, a, b)) return off;
  return limit + 1;
}

/** Whether two words, or their rests from `i` and `j`, are at most so many letters off. */
export function isWithin(limit: number, a: string, b: string, i = 0, j = 0): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const [left, right] = [a.length - i, b.length - j];
  if (left === 0 || right === 0) return left + right <= limit;
  if (Math.abs(left - right) > limit || limit === 0) return false;
  return (
    isWithin(limit - 1, a, b, i + 1, j + 1) ||
    isWithin(limit - 1, a, b, i + 1, j) ||
    isWithin(limit - 1, a, b, i, j + 1) ||
    (a[i] === b[j + 1] && a[i + 1] === b[j] && isWithin(limit - 1, a, b, i + 2, j + 2))
  );
}
