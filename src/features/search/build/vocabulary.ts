import { fold } from '../../../language/fold.ts';
import { tokenize } from '../../../language/tokens.ts';
import type { Section } from '../understanding/data.ts';

/** The words of a text. */
export interface Vocabulary {
  /** Folded word → as first printed; a date in figures has its words. */
  printed: Map<string, string>;
  counts: Map<string, number>;
  /** Runs of words that hyphens tie. */
  tied: Set<string>;
}

/** Reads the words of the sections of a text. */
export function readVocabulary(sections: readonly Section[]): Vocabulary {
  const [printed, counts, tied] = [new Map<string, string>(), new Map<string, number>(), new Set<string>()];
  for (const { text } of sections) {
    const tokens = tokenize(text);
    for (const [at, { word, start, end }] of tokens.entries()) {
      const given = text.slice(start, end).replace(/\u00ad/g, '');
      if (!printed.has(word)) printed.set(word, fold(given) === word && !given.includes(' ') ? given : word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      for (let last = at + 1; tokens[last]?.tied; last++)
        tied.add(
          tokens
            .slice(at, last + 1)
            .map((token) => token.word)
            .join('-'),
        );
    }
  }
  return { printed, counts, tied };
}
