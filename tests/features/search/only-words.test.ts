import { expect, test } from 'vitest';
import cases from '../../fixtures/search/cases.json' with { type: 'json' };
import { hasOnlyWords } from '../../../src/features/search/understanding/only-words.ts';
import { readQuery } from '../../../src/features/search/understanding/read-query.ts';
import { search } from '../../../src/features/search/understanding/find.ts';
import { idsOf } from './content.ts';
import { engine, lexicon, signs } from './own-search.ts';
import { randomQueries } from './trials.ts';

/** What was typed, and some beginnings of it. */
const typed = (query: string): string[] => [2, 5, 8, 13, 21].map((length) => query.slice(0, length)).concat(query);

test('a query of words of the text is read the same without what only others need', { timeout: 300_000 }, () => {
  const queries = [
    ...cases.flatMap(({ query }) => typed(query)),
    ...[...lexicon.printed.values()].flatMap((word) => [word, `overweging ${word}`]),
    ...randomQueries(300),
  ];
  const simple = new Set(queries.filter((query) => hasOnlyWords(query, lexicon)));
  expect(simple.size).toBeGreaterThan(1000);
  for (const query of simple)
    expect(readQuery(query, { lexicon, signs }), query).toEqual(readQuery(query, { lexicon }));
});

test.each(['corridor', 'etnische zuivering', 'Laçın-corridor', 'vluchteling', 'het blokka', 'Rusland tegen Turkije'])(
  '%j has only words',
  (query) => {
    expect(hasOnlyWords(query, lexicon)).toBe(true);
  },
);

test.each(['vrede', 'blokkade', 'etnische', 'vluchtelingen'])('%j has only words at every letter', (word) => {
  const starts = Array.from(word, (_, at) => word.slice(0, at + 1));
  expect(starts.filter((start) => !hasOnlyWords(start, lexicon))).toEqual([]);
});

test('a letter is the same recital without what only others need', async () => {
  const { hits, isAddress } = await search('F', lexicon, {
    ...engine,
    signs: () => Promise.reject(new Error('asked')),
  });
  expect([idsOf(hits, lexicon), isAddress]).toEqual([['overweging-f'], true]);
});

test.each([
  '14',
  'bijlage viii',
  'visum ii',
  'paragraaf veertien',
  'derde verdrag',
  'mei',
  'nov',
  'blokkade -gas',
  '- blokkade',
  '"blokkade"',
  'blokkade OR gas',
  'sanct*',
  'S/RES/780',
  'E.V.R.M.',
  'blokade',
  'in de regio gelegen',
])('%j has more than words', (query) => {
  expect(hasOnlyWords(query, lexicon)).toBe(false);
});
