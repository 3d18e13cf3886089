import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/features/search/understanding/data.ts';
import { matchTerm } from '../../../src/features/search/understanding/match.ts';
import { nearWords } from '../../../src/features/search/understanding/near-words.ts';
import { readQuery, type Query } from '../../../src/features/search/understanding/read-query.ts';
import { optionOf, slotOf } from '../../../src/features/search/understanding/terms.ts';
import { ask, lexicon, signs } from './own-search.ts';

const read = (query: string): Query => readQuery(query, { lexicon, signs });

describe('how much is read', () => {
  test('is 4,000 signs of a query', () => {
    const spaces = (length: number): string => `gas${' '.repeat(length - 'gascorridor'.length)}corridor`;
    expect(read(spaces(4000)).terms.map(({ text }) => text)).toEqual(['gas', 'corridor']);
    expect(read(spaces(4008)).terms.map(({ text }) => text)).toEqual(['gas']);
  });

  test('is 24 of its pieces', () => {
    const phrases = Array.from({ length: 25 }, (_, at) => `"${String(at + 100)} gas"`).join(' ');
    expect(
      read(phrases)
        .terms.map(({ text }) => text)
        .at(-1),
    ).toBe('123 gas');
  });

  test('is as many words to try as a reader looks at', () => {
    const printed = new Map(['rivier', 'riviera', 'rivieren', 'riviertje', 'rivierwater'].map((word) => [word, word]));
    const near = nearWords('rivierenlandschap', {
      ...lexicon,
      printed: new Map([...printed].map(([word]) => [word, word])),
    });
    expect(near).toEqual(['rivier', 'rivieren']);
    const long = [5, 6, 7, 8, 9].map((length) => 'rivierenland'.slice(0, length));
    const starts = nearWords('rivierenland', { ...lexicon, printed: new Map(long.map((word) => [word, word])) });
    expect(starts).toEqual(long.slice(0, 4));
  });
});

describe('a verb and what has parted from it', () => {
  const parted = { options: [{ ...optionOf([slotOf(['dringt']), slotOf(['aan'])]), isParted: true as const }] };
  const isFound = (text: string): boolean => {
    const section: Section = { provision: 0, index: 0, clause: 1, text };
    return matchTerm(parted, 0, [section]).length > 0;
  };
  const between = (words: number): string => ' veel'.repeat(words);

  test('have six words between them at most', () => {
    expect(isFound(`dringt${between(6)} aan`)).toBe(true);
    expect(isFound(`dringt${between(7)} aan`)).toBe(false);
  });

  test('and twelve when they are sure to be parted', () => {
    expect(isFound(`dringt er${between(10)} op aan`)).toBe(true);
    expect(isFound(`dringt er${between(11)} op aan`)).toBe(false);
  });
});

test('of words of which one suffices, each may begin a longer word', () => {
  const starts = (query: string) => read(query).terms.flatMap((term) => term.starts);
  const [one, other] = [starts('gas'), starts('land')];
  expect([one.length, other.length]).not.toContain(0);
  expect(read('gas OR land').terms).toHaveLength(1);
  expect(starts('gas OR land')).toEqual(expect.arrayContaining(other));
});

test.each(['corridor', 'parlement', 'resolutie'])('pages in prose come last: %s', async (query) => {
  const groups = (await ask(query)).pages.map(({ group }) => group);
  expect(groups).toContain('page');
  expect(groups.slice(groups.indexOf('page')).filter((group) => group !== 'page')).toEqual([]);
  expect(groups[0]).not.toBe('page');
});

test('what is missing is said beside what was corrected', async () => {
  const { corrected, missing } = await ask('blokade zeppelin');
  expect(corrected.map(({ to }) => to)).toEqual(['blokkade']);
  expect(missing.map(({ text }) => text)).toEqual(['zeppelin']);
});

test.each(['sancties Turkije', 'overweging G gas', '9 n'])('what comes beside is no longer word: %s', async (query) => {
  const { partial } = await ask(query);
  expect(partial.map(({ isStart }) => isStart)).toContain(false);
  expect(partial.map(({ isStart }) => isStart)).not.toContain(true);
});
