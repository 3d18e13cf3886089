import { expect, it, test } from 'vitest';
import { parseAddresses } from '../../src/language/address.ts';
import { articleNumber, usualAddress } from '../../src/language/loose-address.ts';

it.each([
  ['paragraf 14', 'paragraaf 14'],
  ['overweeging F, tweede deel', 'overweging f, tweede deel'],
  ['overwegen 3', 'overwegen 3'],
  ['de veertiende paragraaf', 'paragraaf 14'],
  ['de 2e paragraaf', 'paragraaf 2'],
  ['de 2', 'de 2'],
  ['derde overweging', 'overweging c'],
  ['derde oplossing', 'derde oplossing'],
  ['de laatste paragraaf', 'paragraaf 22'],
  ['laatste overweging', 'overweging P'],
  ['laatste jaren', 'laatste jaren'],
  ['G2', 'g/2'],
  ['G 2', 'g/2'],
  ['14 2', '14 2'],
  ['G onder 2', 'g deel 2'],
  ['§ 14, onder 2', '§ 14 deel 2'],
  ['4 t/m 6', 'paragraaf 4 t/m 6'],
  ['A tot en met C', 'overweging a tot en met c'],
  ['4-6', '4-6'],
  ['streepje 5', 'aanhaling 5'],
  ['vijfde streepje', 'aanhaling 5'],
  ['corridor', 'corridor'],
])('%j is as usual %j', (typed, usual) => {
  expect(usualAddress(typed, {}, (kind) => (kind === 'recital' ? 'P' : '22'))).toBe(usual);
});

test.each([
  ['artikel 14', '14'],
  ['art. 14', '14'],
  ['lid 4', '4'],
  ['artikel 14 EVRM', undefined],
  ['artikel', undefined],
])('%j asks for %j of what has no articles', (typed, number) => {
  expect(articleNumber(typed)).toBe(number);
});

test('parts with names of their own may be mistyped too', () => {
  const parts = { recital: { one: 'Constatering', more: 'Constateringen' } };
  const usual = usualAddress('constatring b', parts, () => '');
  expect(parseAddresses(usual, parts)).toEqual([{ kind: 'recital', label: 'B' }]);
});
