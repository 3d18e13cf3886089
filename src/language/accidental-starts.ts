import type { DutchWords } from './word-list.ts';

/** What makes another form of a word, or a word of another kind that says the same: "waarnemers", "onafhankelijkheid". */
const ending =
  /^(?:[bdfgklmnprst]?(?:en|ers?|end.*|ing.*|ig.*|isch.*|atie.*|baar.*|abele?)|[ds]?heid.*|[es]?lijk.*|erse?|s?te?|de?|ere?|e|s|ng|ie[sv]e?|e?urs?|(?:ie)?us|euze|e?el)$/;
/** Shorter words are found at the end of too many others: "log" in "oorlog". */
const shortestPart = 4;
const shortest = 3;

/**
 * Words of Dutch that a text has in no form, and that its own words, or most of them, only happen to begin with: "hond" when it has
 * "honderden". What is made of a word does not count: "onafhankelijkheid", "gezondheidsproblemen".
 *
 * @param words of the text, folded
 */
export function accidentalStarts(
  words: readonly string[],
  { forms, isEntry }: Pick<DutchWords, 'forms' | 'isEntry'>,
): string[] {
  const known = new Set(words);
  const longer = new Map<string, string[]>();
  for (const word of words)
    for (let length = shortest; length < word.length; length++) {
      const start = word.slice(0, length);
      longer.set(start, [...(longer.get(start) ?? []), word]);
    }
  const isMade = (start: string, word: string): boolean => {
    const rest = word.slice(start.length);
    const part = rest.replace(/^s/, '');
    return ending.test(rest) || [rest, part].some((each) => each.length >= shortestPart && forms.has(each));
  };
  return [...longer]
    .filter(([start]) => isEntry(start) && !known.has(start))
    .filter(([start, all]) => 2 * all.filter((word) => isMade(start, word)).length < all.length)
    .map(([start]) => start)
    .sort();
}
