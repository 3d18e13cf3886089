import type { Token } from '../../../language/tokens.ts';
import type { Section } from './data.ts';
import { tokensOf, type Mark } from './match.ts';

/** How many words in a row count as a place that was copied. */
const shortestRun = 3;

/** How much of a row of words stands in sections, and where. */
export interface QuotedMatch {
  /** How much stands there just so, in runs of three words and more: 0 to 1. */
  share: number;
  /** The words that stand neither in these runs nor between or beside them. */
  lacks: string[];
  marks: Mark[];
}

export function matchQuoted(words: readonly string[], sections: readonly Section[]): QuotedMatch {
  const covered = new Set<number>();
  const marks: Mark[] = [];
  for (const section of sections) {
    const tokens = tokensOf(section);
    for (let at = 0; at < tokens.length;) {
      const run = longestRun(words, tokens, at);
      if (run.length >= Math.min(shortestRun, words.length)) {
        for (let offset = 0; offset < run.length; offset++) covered.add(run.start + offset);
        marks.push({ section, start: (tokens[at] as Token).start, end: (tokens[at + run.length - 1] as Token).end });
        at += run.length;
      } else at++;
    }
  }
  const others = words.filter((_, at) => !covered.has(at));
  const around = new Set(sections.flatMap((section) => wordsAround(section, marks, others.length)));
  return { share: covered.size / words.length, lacks: others.filter((word) => !around.has(word)), marks };
}

/** The words of a section between its runs, and so many before the first and after the last. */
function wordsAround(section: Section, marks: readonly Mark[], margin: number): string[] {
  const own = marks.filter((mark) => mark.section === section);
  const tokens = tokensOf(section);
  const isIn = ({ start }: Token): boolean => own.some((mark) => mark.start <= start && start < mark.end);
  const [first, last] = [tokens.findIndex(isIn), tokens.findLastIndex(isIn)];
  return tokens
    .filter((token, at) => first - margin <= at && at <= last + margin && first >= 0 && !isIn(token))
    .map(({ word }) => word);
}

function longestRun(words: readonly string[], tokens: readonly Token[], at: number): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < words.length; start++) {
    let length = 0;
    while (start + length < words.length && words[start + length] === tokens[at + length]?.word) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}
