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
