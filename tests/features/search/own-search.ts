/** The search of our own text, made once for all files of tests that a worker runs. */
import type { Answer } from '../../../src/features/search/understanding/answer.ts';
import { search } from '../../../src/features/search/understanding/find.ts';
import { createLexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { idsOf, memoryEngine, readSearchIndex } from './content.ts';

export const index = await readSearchIndex();
export const lexicon = createLexicon(index.data);
export const engine = memoryEngine(index);
export const signs = await engine.signs();
/** Words that are not to be corrected. */
export const realWords: ReadonlySet<string> = new Set(index.realWords);

export const ask = (query: string): Promise<Answer> => search(query, lexicon, engine);

/** The ids of the provisions that answer, the best first. */
export const found = async (query: string): Promise<string[]> => idsOf((await ask(query)).hits, lexicon);
