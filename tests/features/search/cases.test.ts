import { beforeAll, describe, expect, it } from 'vitest';
import cases from '../../fixtures/search/cases.json' with { type: 'json' };
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { search, type Engine } from '../../../src/features/search/understanding/search.ts';
import { memoryEngine, readLexicon } from './content.ts';

let lexicon: Lexicon;
let engine: Engine;

beforeAll(async () => {
  lexicon = await readLexicon();
  engine = memoryEngine(lexicon);
}, 60_000);

describe('every reviewed case finds its provisions and nothing else', () => {
  it.each(cases)('$category: $query', async ({ query, relevant }) => {
    const { hits } = await search(query, lexicon, engine);
    expect(hits.map(({ provision }) => lexicon.data.provisions[provision]?.id).toSorted()).toEqual(relevant.toSorted());
  });
});
