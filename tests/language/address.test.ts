import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/language/address.ts';

describe('parseAddress', () => {
  it.each([
    ['§ 14', { kind: 'paragraph', label: '14' }],
    ['par. 14/2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['visum 3', { kind: 'citation', label: '3' }],
    ['overweging g/2', { kind: 'recital', label: 'G', clause: 2 }],
    ['G/2', { kind: 'recital', label: 'G', clause: 2 }],
    ['voetnoot 2', { note: 2 }],
    ['overweging 3', undefined],
    ['100.000', undefined],
    ['G', { kind: 'recital', label: 'G' }],
    ['14', { kind: 'paragraph', label: '14' }],
    ['#overweging-g-2', { kind: 'recital', label: 'G', clause: 2 }],
    ['/paragraaf/14/', { kind: 'paragraph', label: '14' }],
    ['§ 14 lid 2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['§ 14.2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['overweging (F)', { kind: 'recital', label: 'F' }],
    ['paragraaf veertien', { kind: 'paragraph', label: '14' }],
    ['paragraaf 14, tweede deel', { kind: 'paragraph', label: '14', clause: 2 }],
    ['veertiende paragraaf', { kind: 'paragraph', label: '14' }],
    ['EU', undefined],
    ['twee dagen', undefined],
    ['constructor', undefined],
    ['§ 14'.padEnd(100_000), { kind: 'paragraph', label: '14' }],
    ['artikel 132', undefined],
  ])('%s', (query, address) => {
    expect(parseAddress(query)).toEqual(address);
  });
});
