import { provisionPath } from '../lib/paths.ts';
import { indexWords, type WordPlace } from '../search/word-index.ts';
import { strings } from '../strings/nl.ts';
import { once } from './collections.ts';
import { getParts, href } from './resolution.ts';
import type { LinkView } from './views.ts';

/** The words of the text that start with one letter. */
export interface WordGroupView {
  letter: string;
  words: WordView[];
}

/** A word with its inflected forms and the places where it stands. */
interface WordView {
  /** As printed, the most frequent first. */
  forms: string[];
  places: { link: LinkView; before: string; word: string; after: string }[];
}

/** The words of the resolution by first letter: what the register lists. */
export const getWordGroups = once(async (): Promise<WordGroupView[]> => {
  const provisions = (await getParts()).flatMap((part) => part.provisions);
  const texts = provisions.flatMap(({ kind, label, clauses }) =>
    clauses.map(({ id, text }) => ({ kind, label, clause: id, text })),
  );
  const words = indexWords(texts).map(({ forms, places }) => ({ forms, places: places.map(toPlaceView) }));
  return [...Map.groupBy(words, ({ forms }) => initialOf(forms[0] ?? ''))].map(([letter, found]) => ({
    letter,
    words: found,
  }));
});

function toPlaceView({ kind, label, clause, before, word, after }: WordPlace): WordView['places'][number] {
  const link = { href: `${href(provisionPath(kind, label))}#${clause}`, text: `${strings.kinds[kind]} ${label}` };
  return { link, before, word, after };
}

/** The letter without marks: É stands under E. */
function initialOf(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}
