import { createLexicon } from '../../src/features/search/understanding/lexicon.ts';
import type { SearchIndex } from '../../src/features/search/build/search-data.ts';
import { measureAbsent, measureTypos } from '../features/search/typos.ts';
import { printTable } from './table.ts';

/** Prints how many mistyped words of the text are found, and how many absent words are taken for mistyped ones. */
export function printTypos(index: SearchIndex): void {
  const lexicon = createLexicon(index.data);
  const realWords = new Set(index.realWords);
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  printTable(
    'Words of the text mistyped at random',
    ['letters off', 'of', 'typed', 'found', 'or offered', 'taken for a real word'],
    measureTypos(lexicon, realWords, 3).map(({ off, from, to, of, found, offered, real }) => [
      String(off),
      `${String(from)}–${to < 40 ? String(to) : ''}`,
      String(of),
      share(found, of),
      share(found + offered, of),
      share(real, of),
    ]),
  );
  printTable(
    'Words and names that the text does not have',
    ['', 'asked', 'found wrongly', ''],
    measureAbsent(lexicon, realWords).map(({ kind, of, found, wrong }) => [
      kind,
      String(of),
      share(found, of),
      wrong.join(', '),
    ]),
  );
}
