import { indexWords, type IndexedWord } from './word-index.ts';
import { getClauses, getPartNames } from '../../site/text.ts';
import { once } from '../../site/collections.ts';
import type { LinkView } from '../../site/views.ts';
import { shortPlace } from './places.ts';

/** The words of the text that start with one letter, each with its inflected forms and the clauses where it stands. */
export interface WordGroupView {
  letter: string;
  words: IndexedWord<{ link: LinkView }>[];
}

/** The words of the resolution by first letter: what the register lists. */
export const getWordGroups = once(async (): Promise<WordGroupView[]> => {
  const names = await getPartNames();
  const texts = [...(await getClauses()).values()].map((clause) => ({
    text: clause.words,
    link: { href: clause.href, text: shortPlace(clause, names) },
  }));
  return [...Map.groupBy(indexWords(texts), ({ forms }) => initialOf(forms[0] ?? ''))].map(([letter, words]) => ({
    letter,
    words,
  }));
});

/** The letter without marks: É stands under E. */
function initialOf(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}
