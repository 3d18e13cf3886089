import type { Lexicon } from './lexicon.ts';

/** The Dutch name of a month that a word names, in any of the languages. */
export function monthOf(word: string, { data }: Lexicon): string | undefined {
  return data.months.find((names) => names.includes(word))?.[0];
}
