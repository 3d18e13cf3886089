import { stem } from '../../../language/stem.ts';
import { fold } from '../../../language/fold.ts';
import { isNumber, tokenize } from '../../../language/tokens.ts';
import { correction, type Correctable, type Correction } from './asked-typo.ts';
import { answersTo } from './asked-word.ts';
import type { FoldedAlias, Lexicon } from './lexicon.ts';
import { readQuery, type Query } from './read-query.ts';
import type { Reading, WordCorrector } from './query-reading.ts';
import { readTerm } from './read-term.ts';
import { isPossible } from './terms.ts';

/** Reads a query anew with what was likely meant by its mistyped words, as if that had been typed. */
export type Corrector = (query: string, reading: Reading) => Query;

/** @param realWords words that are not to be corrected */
export function corrector(lexicon: Lexicon, realWords: ReadonlySet<string>): Corrector {
  const correct = wordCorrector(lexicon, realWords);
  return (query, reading) => {
    const read = readQuery(query, { ...reading, correct });
    if (read.corrected.length === 0) return read;
    const meant = new Map(read.corrected.map(({ from, to }) => [fold(from), to]));
    const mistyped = tokenize(query).filter(({ word }) => meant.has(word));
    const parts = mistyped.map(
      ({ word, start }, at) => query.slice(mistyped[at - 1]?.end ?? 0, start) + String(meant.get(word)),
    );
    const again = readQuery(parts.join('') + query.slice(mistyped.at(-1)?.end ?? 0), reading);
    return { ...again, corrected: read.corrected, missing: read.missing };
  };
}

export function wordCorrector(lexicon: Lexicon, realWords: ReadonlySet<string>): WordCorrector {
  const { aliases } = lexicon;
  const correctable = correctableWords(lexicon);
  return (words, typed, reading) => {
    const isKnown = (word: string): boolean =>
      answersTo(word, lexicon).size > 0 ||
      (words.length > 1 && aliases.some(({ termWords }) => termWords.some((term) => term.includes(word))));
    const likely = words.map((word): Correction | undefined => {
      if (isKnown(word)) return { word, others: [] };
      return isNumber(word) || realWords.has(word) ? undefined : correction(word, correctable);
    });
    if (!likely.every((each) => each !== undefined)) return undefined;
    const tokens = likely.map(({ word }, at) => ({ word, start: 0, end: 0, tied: at > 0 }));
    const draft = readTerm(tokens, 0, false, reading);
    const options = draft.options.filter(isPossible);
    if (draft.length < tokens.length || options.length === 0) return undefined;
    const corrected = likely.map(({ word, others }, at) => ({
      from: words.length === 1 ? typed : (words[at] as string),
      to: asPrinted(word, lexicon),
      others: others.map((each) => asPrinted(each, lexicon)),
    }));
    return { options, corrected: corrected.filter((_, at) => likely[at]?.word !== words[at]) };
  };
}

function asPrinted(word: string, { printed, byStem, aliases }: Lexicon): string {
  const form = printed.get(word) ?? printed.get(byStem.get(word)?.[0] ?? '');
  return form ?? aliases.find(({ terms }) => terms.includes(word))?.finds[0] ?? word;
}

/** From this length on the text's plurals answer for mistyped singulars: vluchtling → vluchtelingen. */
const shortestSingular = 7;

/** What a mistyped word may stand for: words of the text, also tied ones, their stems, and aliases of one word. */
export function correctableWords({
  counts,
  tied,
  aliases,
  grammar,
}: Pick<Lexicon, 'counts' | 'grammar'> & {
  tied: { keys: () => Iterable<string> };
  aliases: readonly Pick<FoldedAlias, 'termWords'>[];
}): Correctable {
  const names = aliases.flatMap(({ termWords }) => termWords.filter(({ length }) => length === 1).flat());
  const stems = [...counts.keys()].map(stem).filter(({ length }) => length >= shortestSingular);
  const words = new Map([...stems, ...names].map((word) => [word, 0]));
  for (const word of tied.keys()) words.set(word, 1);
  for (const [word, count] of counts) words.set(word, grammar.has(word) ? 0 : count);
  return words;
}
