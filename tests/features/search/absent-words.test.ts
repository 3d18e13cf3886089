import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../../src/features/search/understanding/answer.ts';
import type { Engine } from '../../../src/features/search/understanding/candidates.ts';
import { search } from '../../../src/features/search/understanding/find.ts';
import { createLexicon, type Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { idsOf, memoryEngine, readSearchIndex } from './content.ts';
import { measureAbsent } from './typos.ts';

let lexicon: Lexicon;
let engine: Engine;
let realWords: ReadonlySet<string>;

beforeAll(async () => {
  const index = await readSearchIndex();
  lexicon = createLexicon(index.data);
  engine = memoryEngine(index);
  realWords = new Set(index.realWords);
}, 300_000);

const ask = (query: string): Promise<Answer> => search(query, lexicon, engine);

test.each(['hond', 'hond ', 'Hond', 'arm', 'bed', 'politie', 'euro', 'lach'])(
  'of %j, which longer words only happen to begin like, these come beside',
  async (query) => {
    const { hits, partial, corrected } = await ask(query);
    expect([hits, corrected]).toEqual([[], []]);
    expect(partial).not.toEqual([]);
    expect(partial.filter(({ isStart }) => !isStart)).toEqual([]);
  },
);

test.each([
  ['honder', ['overweging-a']],
  ['onafhankelijk', ['paragraaf-17']],
])('%s, the start of a word or what one is made of, finds it', async (query, ids) => {
  expect(idsOf((await ask(query)).hits, lexicon)).toEqual(ids);
});

test.each(['varen', 'vaar', 'gevaren', 'uitvaren'])('%s finds no form of another verb', async (query) => {
  expect((await ask(query)).hits).toEqual([]);
});

test('beside another word it is not missed where that word is', async () => {
  const { partial } = await ask('gas hond');
  expect(partial.map(({ lacks }) => lacks)).toEqual([['hond'], ['hond']]);
});

test('no absent word or name is taken for a mistyped one', { timeout: 60_000 }, () => {
  for (const { kind, wrong } of measureAbsent(lexicon, realWords)) expect([kind, wrong]).toEqual([kind, []]);
});
