import { readDutchWords } from '../../../src/language/word-list.ts';
import { otherWords } from '../../../src/language/other-words.ts';
import { buildSearchData } from '../../../src/features/search/build/search-data.ts';
import { readResolution } from '../../../src/resolution/index.ts';
import { createLexicon, indexedStems, type Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import type { Engine } from '../../../src/features/search/understanding/search.ts';

/** The lexicon of the resolution, as the browser makes it. */
export async function readLexicon(): Promise<Lexicon> {
  const { resolution } = await readResolution({ dir: 'content', url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error('The content has errors.');
  const dutch = readDutchWords();
  return createLexicon(buildSearchData(resolution, dutch, otherWords(dutch)));
}

/** Does what Pagefind does in the browser: sections that have all stems. */
export function memoryEngine(lexicon: Lexicon): Engine {
  const stems = lexicon.sections.map(({ text }) => new Set(indexedStems(text, lexicon.data)));
  return (wanted) =>
    Promise.resolve(
      stems.flatMap((has, section) => (wanted.split(' ').every((each) => has.has(each)) ? [section] : [])),
    );
}
