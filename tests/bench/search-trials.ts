import ranking from '../fixtures/search/ranking.json' with { type: 'json' };
import { answersTo } from '../../src/features/search/understanding/asked-word.ts';
import { correction } from '../../src/features/search/understanding/asked-typo.ts';
import { correctableWords } from '../../src/features/search/understanding/correct.ts';
import { search } from '../../src/features/search/understanding/find.ts';
import { createLexicon, type Lexicon } from '../../src/features/search/understanding/lexicon.ts';
import type { SearchIndex } from '../../src/features/search/build/search-data.ts';
import { stem } from '../../src/language/stem.ts';
import { dutchWords } from '../../src/language/word-list.ts';
import { idsOf, memoryEngine } from '../features/search/content.ts';
import {
  randomQueries,
  typedNotations,
  typedPhrases,
  typingLosses,
  vanishedResults,
} from '../features/search/trials.ts';
import { printTable, verdict } from './table.ts';

const queries = 2000;
const phrases = 100;
/** Milliseconds that a query may hold a page up. */
const patience = 1000;
/** Of each kind: dates, addresses, words in a row, and half as many with operators. */
const notations = 200;

/**
 * Asks what nobody means and what is half typed, looks at first results, and tries to correct every word of Dutch; all
 * with an engine in memory, which knows the same terms as Pagefind's index.
 *
 * @returns whether a goal was missed
 */
export async function printTrials(index: SearchIndex): Promise<boolean> {
  const lexicon = createLexicon(index.data);
  const engine = memoryEngine(index);
  const errors: string[] = [];
  for (const query of randomQueries(queries)) {
    const start = performance.now();
    await search(query, lexicon, engine).catch((error: unknown) => errors.push(`${query}: ${String(error)}`));
    if (performance.now() - start > patience) errors.push(`${query}: more than ${String(patience)} ms`);
  }
  const losses: string[] = [];
  for (const phrase of typedPhrases(lexicon, phrases)) losses.push(...(await typingLosses(phrase, lexicon, engine)));
  const written = typedNotations(index, lexicon, notations);
  const vanished: string[] = [];
  for (const phrase of written) vanished.push(...(await vanishedResults(phrase, lexicon, engine)));
  const wrong: string[] = [];
  const firsts: string[][] = [];
  for (const { query, first } of ranking) {
    const [found = 'nothing'] = idsOf((await search(query, lexicon, engine)).hits, lexicon);
    firsts.push([query, found, first.includes(found) ? 'right' : `WRONG: ${first.join(', ')}`]);
    if (!first.includes(found)) wrong.push(query);
  }
  const { words, replaced } = correctEveryWord(lexicon, new Set(index.realWords));
  printTable('First results', ['query', 'first', ''], firsts);
  const rows = [
    { name: 'random queries with an error, or that hold the page up', of: queries, bad: errors },
    { name: 'beginnings that lose a result, over all of these phrases', of: phrases, bad: losses },
    { name: 'results that vanish between two keystrokes', of: written.length, bad: vanished },
    { name: 'first results that are not the right ones', of: ranking.length, bad: wrong },
    { name: 'words of the Dutch list replaced', of: words, bad: replaced },
  ];
  printTable(
    'Trials',
    ['', 'of', '', 'goal', ''],
    rows.map(({ name, of, bad }) => [
      name,
      String(of),
      String(bad.length),
      verdict({ value: bad.length, limit: 0 }),
      bad.slice(0, 8).join(', '),
    ]),
  );
  return rows.some(({ bad }) => bad.length > 0);
}

/**
 * Every form of every word of the list that search knows in no form: which would be taken for another word, and not for
 * a form of the same.
 */
function correctEveryWord(lexicon: Lexicon, real: ReadonlySet<string>): { words: number; replaced: string[] } {
  const forms = [...dutchWords().forms].filter((word) => answersTo(word, lexicon).size === 0);
  const correctable = correctableWords(lexicon);
  const isReplaced = (word: string): boolean => {
    const meant = correction(word, correctable)?.word;
    return meant !== undefined && stem(meant) !== stem(word);
  };
  return { words: forms.length, replaced: forms.filter((word) => !real.has(word) && isReplaced(word)) };
}
