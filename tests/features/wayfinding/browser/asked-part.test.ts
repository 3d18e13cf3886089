import { expect, test } from 'vitest';
import { askedPart } from '../../../../src/features/wayfinding/browser/asked-part.ts';

test.each([
  ['14', 'paragraaf-14'],
  ['g', 'overweging-g'],
  ['AB', 'overweging-ab'],
  ['G/2', 'overweging-g-2'],
  ['visum 3', 'aanhaling-3'],
  ['voetnoot 1', 'voetnoot-1'],
  ['corridor', undefined],
  ['abc', undefined],
  ['visum ab', undefined],
  ['', undefined],
])('%j asks for %j', (text, id) => {
  expect(askedPart(text)).toBe(id);
});

test('the names that a text has for its parts are understood', () => {
  expect(askedPart('constatering a bis', { recital: { one: 'Constatering', more: 'Constateringen' } })).toBe(
    'overweging-a-bis',
  );
});
