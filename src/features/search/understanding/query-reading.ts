import type { PageFacts } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import type { Corrected, Option } from './terms.ts';

/** What reading a query needs, and may need. */
export interface Reading {
  lexicon: Lexicon;
  /** For a query that has more than words of the text (`only-words.ts`). */
  signs?: Signs | undefined;
  /** Without it, a word that may be mistyped makes the query doubtful. */
  correct?: WordCorrector;
}

export type Signs = typeof import('./signs.ts') & { about: readonly PageFacts[] };

/** Reads words that the text does not have, folded, as mistyped ones; without likely ones for all, nothing. */
export type WordCorrector = (
  words: readonly string[],
  typed: string,
  reading: Reading,
) => { options: Option[]; corrected: Corrected[] } | undefined;
