import { expect, test } from 'vitest';
import { idsOf } from './content.ts';
import { ask, found, lexicon } from './own-search.ts';

test.each([
  ['blokkade van de corridor', 'blokkade corridor', ['paragraaf-6']],
  ['territoriale integriteit van Armenië', 'territoriale integriteit Armenië', ['paragraaf-14', 'paragraaf-15']],
  ['onmiddellijke opheffing van de blokkade', 'onmiddellijke opheffing blokkade', ['paragraaf-6']],
])(
  'words that stand together somewhere, %s, are first found there, then wherever all are',
  async (row, apart, first) => {
    const ids = await found(row);
    expect(ids.slice(0, first.length).toSorted()).toEqual(first);
    expect(ids).toEqual(expect.arrayContaining(await found(apart)));
  },
);

test('the last letter of words that stand together takes no place away', async () => {
  const before = await found('blokkade van de corrido');
  expect(before.length).toBeGreaterThan(1);
  expect((await found('blokkade van de corridor')).toSorted()).toEqual(before.toSorted());
});

test.each([
  [
    'veroordeelt Turks president Recep Tayyip Erdoğan voor het uitbuiten van het bevroren conflict in Nagorno-Karabach',
    'paragraaf-14',
    ['bevroren'],
  ],
  [
    'dringt niet aan op de opschorting van alle invoer van olie en gas uit Azerbeidzjan in de EU',
    'paragraaf-12',
    ['niet'],
  ],
  [
    'veroordeelt de passiviteit van de Chinese vredeshandhavers en de algehele rol van Rusland, dat het conflict decennialang heeft aangewakkerd',
    'paragraaf-13',
    ['Chinese'],
  ],
  // A word that stands elsewhere in the same provision is no less another word here.
  [
    'dringt er bij Turkije op aan een constructieve en verantwoordelijke benadering te volgen met betrekking tot de territoriale integriteit van Turkije',
    'paragraaf-14',
    ['Turkije'],
  ],
  [
    'veroordeelt Turks president Recep Tayyip Erdoğan voor het bevorderen van het gewapende conflict in Nagorno-Karabach',
    'paragraaf-14',
    ['bevorderen'],
  ],
])('what is misquoted is no full result, and says which words are not there: %s', async (typed, id, words) => {
  const { hits, partial } = await ask(typed);
  expect(hits).toEqual([]);
  expect(idsOf(partial.slice(0, 1), lexicon)).toEqual([id]);
  expect(partial[0]?.lacks).toEqual(words);
});
