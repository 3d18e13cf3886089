/**
 * A set of words in a few bits each (a Bloom filter): it may take a stranger for a member, about once in forty
 * times, and never the reverse.
 */
export interface WordSet {
  has: (word: string) => boolean;
}

const bitsPerWord = 8;
const probes = 4;

/** Packs words into a string that `unpackWords` reads. */
export function packWords(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.length * bitsPerWord) / 8)));
  for (const word of words)
    for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
  return btoa(String.fromCharCode(...bytes));
}

export function unpackWords(packed: string): WordSet {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return {
    has: (word) =>
      bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] as number) & (1 << (bit & 7))) !== 0),
  };
}

/** Double hashing over FNV-1a. */
function bitsOf(word: string, size: number): number[] {
  const first = hash(word, 0x811c9dc5);
  const step = hash(word, 0x01000193) | 1;
  return Array.from({ length: probes }, (_, probe) => ((first + Math.imul(probe, step)) >>> 0) % size);
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
