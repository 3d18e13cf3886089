import { expect, test } from 'vitest';
import { findRelated, type Trait } from '../../../src/features/related/relatedness.ts';

const about = (...keys: string[]) =>
  new Map<string, Trait>(keys.map((key) => [key, { verb: 'names', words: `de ${key}` }]));
const named = (words: string) => ({ verb: 'names', words });
const provisions = new Map([
  ['a', about('brug', 'weg')],
  ['b', about('brug', 'weg')],
  ['c', about('weg')],
  ['d', about('weg')],
  ['e', about('sluis')],
  ['f', about('sluis', 'weg')],
  ['g', about('weg')],
  ['h', about()],
]);

test('what few share relates; what most share does not', () => {
  const related = findRelated(provisions, []);
  expect(related.get('a')).toEqual([{ id: 'b', byHand: [], shared: [named('de brug')] }]);
  expect(related.get('e')).toEqual([{ id: 'f', byHand: [], shared: [named('de sluis')] }]);
  expect(related.get('c')).toEqual([]);
});

test('relations made by hand come first and stay', () => {
  const byHand = [{ between: ['a', 'h'] as const, reason: 'zegt hetzelfde' }];
  expect(
    findRelated(provisions, byHand)
      .get('a')
      ?.map(({ id }) => id),
  ).toEqual(['h', 'b']);
  expect(findRelated(provisions, byHand, 1).get('a')).toEqual([{ id: 'h', byHand: ['zegt hetzelfde'], shared: [] }]);
  expect(findRelated(provisions, byHand, 1).get('b')).toEqual([]);
});

test('says nothing twice, and not that both name what one only touches on', () => {
  const related = findRelated(
    new Map<string, Map<string, Trait>>([
      ['a', new Map([...about('sluis', 'sluis bij Oost'), ['verdrag', { verb: 'touches', words: 'het verdrag' }]])],
      ['b', new Map([...about('sluis', 'sluis bij Oost'), ['verdrag', named('het verdrag') as Trait]])],
      ...Array.from({ length: 8 }, (_, index) => [`c${String(index)}`, about()] as const),
    ]),
    [],
  );
  const shared = [named('de sluis bij Oost'), { verb: 'touches', words: 'het verdrag' }];
  expect(related.get('a')).toEqual([{ id: 'b', byHand: [], shared }]);
  expect(related.get('b')).toEqual([{ id: 'a', byHand: [], shared }]);
});

/** Ids and what they are about, beside so many others about nothing that a trait of four is rare. */
const among = (own: [string, Map<string, Trait>][], others = 40) =>
  new Map([...own, ...Array.from({ length: others }, (_, index) => [`x${String(index)}`, about()] as const)]);
const idsOf = (related: ReturnType<typeof findRelated>, id: string) => related.get(id)?.map((one) => one.id);

test('a pair is the same in whatever order an editor names it, and of provisions that are there', () => {
  const related = findRelated(
    among([
      ['a', about()],
      ['b', about()],
    ]),
    [
      { between: ['b', 'a'], reason: 'zegt hetzelfde' },
      { between: ['a', 'b'], reason: 'noemt dezelfde dag' },
      { between: ['a', 'weg'], reason: 'staat er niet' },
    ],
  );
  expect(related.get('a')).toEqual([{ id: 'b', byHand: ['zegt hetzelfde', 'noemt dezelfde dag'], shared: [] }]);
  expect(related.get('b')).toEqual([{ id: 'a', byHand: ['zegt hetzelfde', 'noemt dezelfde dag'], shared: [] }]);
});

test('what fewer have counts for more, and the closest pair chooses first', () => {
  const provisions = among([
    ['a', about('brug', 'sluis')],
    ['b', about('brug')],
    ['c', about('brug')],
    ['d', about('sluis')],
  ]);
  expect(idsOf(findRelated(provisions, []), 'a')).toEqual(['d', 'b', 'c']);
  expect(idsOf(findRelated(provisions, [], 1), 'a')).toEqual(['d']);
  expect(idsOf(findRelated(provisions, [], 1), 'b')).toEqual(['c']);
});

test('a trait of a quarter of the provisions relates, one of more does not', () => {
  const holders = (count: number): [string, Map<string, Trait>][] =>
    Array.from({ length: count }, (_, index) => [String.fromCharCode(97 + index), about('brug')]);
  expect(idsOf(findRelated(among(holders(2), 6), []), 'a')).toEqual(['b']);
  expect(idsOf(findRelated(among(holders(2), 5), []), 'a')).toEqual([]);
});

test('at most two reasons, the rarest first, each once; those of a subject hide no others', () => {
  const traits = new Map<string, Trait>([
    ['theme:weg', { verb: 'has-subject', words: 'de weg langs de sluis' }],
    ['sluis', { verb: 'is-about', words: 'de sluis' }],
    ['ook sluis', { verb: 'names', words: 'de sluis' }],
    ['brug', { verb: 'names', words: 'de brug' }],
  ]);
  const provisions = among([
    ['a', traits],
    ['b', traits],
    ['c', new Map([...traits].slice(0, 1))],
    ['d', new Map([...traits].slice(0, 3))],
  ]);
  expect(findRelated(provisions, []).get('a')?.[0]).toEqual({
    id: 'b',
    byHand: [],
    shared: [named('de brug'), { verb: 'is-about', words: 'de sluis' }],
  });
});
