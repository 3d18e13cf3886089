import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readDutchWords } from '../../src/integrations/search-index/dutch-words.ts';
import { buildSearchData } from '../../src/integrations/search-index/search-data.ts';
import { readResolution } from '../../src/resolution/index.ts';
import { aliasesSchema, compoundsSchema } from '../../src/schemas/alias.ts';
import { organisationsSchema, personsSchema, placesSchema } from '../../src/schemas/name.ts';
import { createLexicon, indexedStems, type Lexicon } from '../../src/search/lexicon.ts';
import type { Engine } from '../../src/search/search.ts';

const read = async (file: string): Promise<unknown> => parse(await readFile(`content/${file}`, 'utf8'));

/** The lexicon of the resolution, as the browser makes it. */
export async function readLexicon(): Promise<Lexicon> {
  const { resolution } = await readResolution({ dir: 'content', url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error('The content has errors.');
  const names = [
    ...personsSchema.parse(await read('persons.yaml')),
    ...organisationsSchema.parse(await read('organisations.yaml')),
    ...placesSchema.parse(await read('places.yaml')),
  ];
  const aliases = aliasesSchema.parse(await read('aliases.yaml'));
  const compounds = compoundsSchema.parse(await read('compounds.yaml'));
  return createLexicon(buildSearchData({ ...resolution, names, aliases, compounds }, readDutchWords()));
}

/** Does what Pagefind does in the browser: sections that have all stems. */
export function memoryEngine(lexicon: Lexicon): Engine {
  const stems = lexicon.sections.map(({ text }) => new Set(indexedStems(text, lexicon.data)));
  return (wanted) =>
    Promise.resolve(
      stems.flatMap((has, section) => (wanted.split(' ').every((each) => has.has(each)) ? [section] : [])),
    );
}
