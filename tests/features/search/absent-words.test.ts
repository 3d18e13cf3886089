import { expect, test } from 'vitest';
import { search } from '../../../src/features/search/understanding/find.ts';
import { createLexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { idsOf } from './content.ts';
import { ask, engine, found, lexicon, realWords } from './own-search.ts';
import { measureAbsent } from './typos.ts';

test.each(['hond', 'hond ', 'Hond', 'arm', 'bed', 'politie', 'euro', 'lach', 'premie'])(
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
  expect(await found(query)).toEqual(ids);
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

test('a text whose words begin like no other word loses no name that is being typed', async () => {
  const without = createLexicon({ ...lexicon.data, accidental: '' });
  const { hits } = await search('Nagorno-K', without, engine);
  expect(idsOf(hits, lexicon)).toEqual(await found('Nagorno-K'));
  expect(hits).not.toEqual([]);
});

test.each([
  ['standpunt', 'standpunt'],
  ['standpunt van de Raad', 'standpunt'],
  ['passage', 'passage'],
  ['tekst', 'tekst'],
  ['nummer', 'nummer'],
])('a noun that a question may have, and the text has not, is named: %s', async (query, word) => {
  const { hits, missing } = await ask(query);
  expect([hits, missing.map(({ text }) => text)]).toEqual([[], [word]]);
});

test('such a noun, when the text has it, is a condition', async () => {
  const { hits, partial } = await ask('document onafhankelijkheid');
  expect([hits, partial[0]?.lacks]).toEqual([[], ['document']]);
});
