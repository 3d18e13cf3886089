/**
 * A set of words in about six bits each: an xor filter (Graf and Lemire, 2020). It may take a stranger for a member, one
 * time in 32, and never the reverse.
 */
export interface WordSet {
  has: (word: string) => boolean;
}

/** What a word is looked up by: three cells, each in its own third, whose sum without carry is its mark. */
interface Probe {
  mark: number;
  cells: number[];
}

/** Packs words into a string that `unpackWords` reads: a digit for the seed, then one of 5 bits for each cell. */
export function packWords(words: readonly string[]): string {
  const third = Math.ceil((1.23 * words.length) / 3) + 11;
  for (let seed = 0; seed < 32; seed++) {
    const order = peel(
      [...new Set(words)].map((word) => probe(word, third, seed)),
      3 * third,
    );
    if (order) return seed.toString(32) + fill(order, 3 * third);
  }
  throw new Error('No seed puts every word in a cell of its own.');
}

export function unpackWords(packed: string): WordSet {
  const seed = parseInt(packed.charAt(0), 32);
  const third = (packed.length - 1) / 3;
  const digit = (cell: number): number => parseInt(packed.charAt(cell + 1), 32);
  return {
    has: (word) => {
      const { mark, cells } = probe(word, third, seed);
      return cells.reduce((sum, cell) => sum ^ digit(cell), mark) === 0;
    },
  };
}

/** Takes words out, one by one, that have a cell to themselves; nothing when some never do. */
function peel(probes: readonly Probe[], size: number): [Probe, number][] | undefined {
  const inCell = Array.from({ length: size }, () => new Set<Probe>());
  for (const each of probes) for (const cell of each.cells) inCell[cell]?.add(each);
  const order: [Probe, number][] = [];
  const alone = [...inCell.keys()];
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    const [only, other] = inCell[cell] ?? [];
    if (!only || other) continue;
    order.push([only, cell]);
    for (const each of only.cells) {
      inCell[each]?.delete(only);
      alone.push(each);
    }
  }
  return order.length === probes.length ? order : undefined;
}

/** Gives each word, the last one taken out first, its mark by way of the cell that it had to itself. */
function fill(order: readonly [Probe, number][], size: number): string {
  const values = new Uint8Array(size);
  for (const [{ mark, cells }, own] of order.toReversed())
    values[own] = cells.reduce((sum, cell) => (cell === own ? sum : sum ^ (values[cell] as number)), mark);
  return Array.from(values, (value) => value.toString(32)).join('');
}

function probe(word: string, third: number, seed: number): Probe {
  const cells = [0, 1, 2].map((part) => part * third + (hash(word, seed * 4 + part) % third));
  return { mark: hash(word, seed * 4 + 3) & 31, cells };
}

/** FNV-1a, stirred as MurmurHash3 ends. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
