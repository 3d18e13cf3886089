import { fold } from '../../../language/fold.ts';
import type { Section } from './data.ts';
import { tokensOf } from './match.ts';

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
  for (const section of sections) {
    let runs: string[] = [];
    for (const { word, start, end, tied: isTied } of tokensOf(section)) {
      const given = section.text.slice(start, end).replace(/\u00ad/g, '');
      if (!printed.has(word)) printed.set(word, fold(given) === word && !given.includes(' ') ? given : word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      runs = isTied ? runs.map((run) => `${run}-${word}`) : [];
      for (const run of runs) tied.add(run);
      runs.push(word);
    }
  }
  return { printed, counts, tied };
}
