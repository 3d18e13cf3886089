/** Words shorter than this are not corrected: too many others are one letter away. */
const shortestCorrected = 5;
/** From this length on the first letter may be wrong too. */
const shortestOtherStart = 7;
/** From this length on two letters may be off. */
const shortestTwoOff = 7;

/** A word of the vocabulary and the number of letters it is off: 1 or 2. */
export interface Correction {
  word: string;
  distance: number;
}

/**
 * The words that a mistyped one may stand for, nearest first: one letter off, or two in a longer word. Only the nearest ones, since a farther one is less likely.
 *
 * @param word folded, not in the vocabulary
 * @param vocabulary folded words
 */
export function corrections(word: string, vocabulary: Iterable<string>): Correction[] {
  if (word.length < shortestCorrected || /\d/.test(word)) return [];
  const found: Correction[] = [];
  for (const candidate of vocabulary) {
    const limit = lettersOff(word, candidate);
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const off = distance(word, candidate, limit);
    if (off <= limit) found.push({ word: candidate, distance: off });
  }
  const nearest = Math.min(...found.map((each) => each.distance));
  return found.filter((each) => each.distance === nearest);
}

/** How many letters a word may be off from another to be taken for it mistyped: 2, 1, or -1 for never. */
export function lettersOff(word: string, candidate: string): number {
  const shorter = Math.min(word.length, candidate.length);
  if (shorter < shortestCorrected - 1) return -1;
  if (candidate.startsWith(word.charAt(0))) return shorter >= shortestTwoOff ? 2 : 1;
  return shorter >= shortestOtherStart ? 1 : -1;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment): letters put in, left out, changed or swapped with a
 * neighbour. Stops above `limit` and then returns `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const cells = new Uint8Array((a.length + 1) * width).fill(limit + 1);
  const at = (i: number, j: number): number => cells[i * width + j] as number;
  for (let j = 0; j <= Math.min(limit, b.length); j++) cells[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = (cells[i * width] = Math.min(i, limit + 1));
    // Farther from the diagonal, the difference in length alone is above the limit.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + change,
        isSwap ? at(i - 2, j - 2) + 1 : limit + 1,
      );
      cells[i * width + j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(at(a.length, b.length), limit + 1);
}

/**
 * Words of the vocabulary that look like one that is not in it, to suggest: at most `count`, those that share
 * most pairs of letters first.
 */
export function nearWords(word: string, vocabulary: Iterable<string>, count: number): string[] {
  const pairs = pairsOf(word);
  return [...vocabulary]
    .filter((candidate) => candidate.length > 3)
    .map((candidate) => ({ candidate, likeness: likeness(pairs, pairsOf(candidate)) }))
    .filter((each) => each.likeness >= 0.2)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map((each) => each.candidate);
}

function pairsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

/** Dice's coefficient, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
