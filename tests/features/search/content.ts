import { dutchWords } from '../../../src/language/word-list.ts';
import { otherWords } from '../../../src/language/other-words.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/features/search/build/search-data.ts';
import { readResolution, type Resolution } from '../../../src/resolution/index.ts';
import { provisionId } from '../../../src/addresses/anchors.ts';
import { sectionsOf, type SearchProvision } from '../../../src/features/search/understanding/data.ts';
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import type { Hit } from '../../../src/features/search/understanding/answer.ts';
import { corrector, type Corrector } from '../../../src/features/search/understanding/correct.ts';
import * as signModule from '../../../src/features/search/understanding/signs.ts';
import type { Engine } from '../../../src/features/search/understanding/candidates.ts';

let index: Promise<SearchIndex> | undefined;
let content: Promise<Resolution> | undefined;

/** All that search is made of, from the content; made once for all files of tests that a worker runs. */
export function readSearchIndex(): Promise<SearchIndex> {
  return (index ??= readContent().then((resolution) => buildSearchIndex(resolution, dutchWords(), otherWords())));
}

/**
 * The same with the text in more files, each about so many characters long, and without the words that are no mistyped
 * words of the text: whether a word is one has nothing to do with files.
 */
export async function readIndexInFiles(fileLength: number): Promise<SearchIndex> {
  return buildSearchIndex(await readContent(), { ...dutchWords(), forms: new Set() }, new Set(), fileLength);
}

const readContent = () => (content ??= readOnce());

async function readOnce(): Promise<Resolution> {
  const { resolution } = await readResolution({ dir: 'content', url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error('The content has errors.');
  return resolution;
}

/** Does what Pagefind and the files of the text do in the browser. */
export function memoryEngine({ data, texts, records, realWords, about }: SearchIndex): Engine {
  const sections = [data.text, ...texts].flat().map((text, provision) => sectionsOf(text, provision));
  const byTerm = new Map<string, number[]>();
  for (const [record, terms] of records.entries())
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), record]);
  let made: Corrector | undefined;
  return {
    records: [...records.keys()],
    signs: () => Promise.resolve({ ...signModule, about }),
    corrector: (lexicon) => Promise.resolve((made ??= corrector(lexicon, new Set(realWords)))),
    find: (term) => Promise.resolve(byTerm.get(term) ?? []),
    read: (provision) => Promise.resolve(sections[provision] ?? []),
  };
}

/** The ids of the provisions of results, in their order. */
export function idsOf(hits: readonly Pick<Hit, 'provision'>[], { data }: Lexicon): string[] {
  return hits.map(({ provision }) => {
    const { kind, label } = data.provisions[provision] as SearchProvision;
    return provisionId(kind, label);
  });
}
