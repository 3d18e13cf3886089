import { readDutchWords } from '../../src/integrations/search-index/dutch-words.ts';
import { otherWords } from '../../src/integrations/search-index/other-words.ts';
import { buildSearchData } from '../../src/integrations/search-index/search-data.ts';
import { readSearchSource } from '../../src/integrations/search-index/search-source.ts';
import { readResolution } from '../../src/resolution/index.ts';
import { createLexicon, indexedStems, type Lexicon } from '../../src/search/lexicon.ts';
import type { Engine } from '../../src/search/search.ts';

/** The lexicon of the resolution, as the browser makes it. */
export async function readLexicon(): Promise<Lexicon> {
  const { resolution } = await readResolution({ dir: 'content', url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error('The content has errors.');
  const dutch = readDutchWords();
  return createLexicon(buildSearchData(await readSearchSource('content', resolution), dutch, otherWords(dutch)));
}

/** Does what Pagefind does in the browser: sections that have all stems. */
export function memoryEngine(lexicon: Lexicon): Engine {
  const stems = lexicon.sections.map(({ text }) => new Set(indexedStems(text, lexicon.data)));
  return (wanted) =>
    Promise.resolve(
      stems.flatMap((has, section) => (wanted.split(' ').every((each) => has.has(each)) ? [section] : [])),
    );
}
