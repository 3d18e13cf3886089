import type { Corrector } from './correct.ts';
import type { Lexicon } from './lexicon.ts';

/** What reading a query needs, and may need. */
export interface Reading {
  lexicon: Lexicon;
  /** For a query that is not plain (`plain.ts`). */
  signs?: Signs | undefined;
  /** Without it, a word that may be mistyped makes the query doubtful. */
  correct?: Corrector;
}

export type Signs = typeof import('./signs.ts');
