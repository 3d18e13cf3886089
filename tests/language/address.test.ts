import { describe, expect, it, test } from 'vitest';
import { addressesAtEnd, parseBegunAddresses, parseAddress, parseAddresses } from '../../src/language/address.ts';

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
    ['14(2)', { kind: 'paragraph', label: '14', clause: 2 }],
    ['G.2', { kind: 'recital', label: 'G', clause: 2 }],
    ['alinea 14', { kind: 'paragraph', label: '14' }],
    ['deel 2 van paragraaf 14', { kind: 'paragraph', label: '14', clause: 2 }],
    ['tweede deel van overweging G', { kind: 'recital', label: 'G', clause: 2 }],
    ['overweging (F)', { kind: 'recital', label: 'F' }],
    ['paragraaf veertien', { kind: 'paragraph', label: '14' }],
    ['paragraaf 14, tweede deel', { kind: 'paragraph', label: '14', clause: 2 }],
    ['veertiende paragraaf', { kind: 'paragraph', label: '14' }],
    ['EU', undefined],
    ['twee dagen', undefined],
    ['constructor', undefined],
    ['§ 14'.padEnd(100_000), { kind: 'paragraph', label: '14' }],
    ['artikel 132', undefined],
    ['§ 14, 2e streepje', { kind: 'paragraph', label: '14', clause: 2 }],
    ['§ 14 2de', { kind: 'paragraph', label: '14', clause: 2 }],
    ['14 lid 2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['14 tweede lid', { kind: 'paragraph', label: '14', clause: 2 }],
    ['§  14   deel   2', { kind: 'paragraph', label: '14', clause: 2 }],
    ['§ 14 / 12', { kind: 'paragraph', label: '14', clause: 12 }],
    ['14 2e', undefined],
    ['14 2', undefined],
    ['§ 14/0', undefined],
    ['§ 14/x', undefined],
    ['14 onderdeel b', undefined],
    ['§ 014', { kind: 'paragraph', label: '14' }],
    ['§ 1234', { kind: 'paragraph', label: '1234' }],
    ['§ 12345', undefined],
    ['[14]', { kind: 'paragraph', label: '14' }],
    ['# 14.', { kind: 'paragraph', label: '14' }],
    ['paragraaf  veertien', { kind: 'paragraph', label: '14' }],
    ['2e paragraaf', { kind: 'paragraph', label: '2' }],
    ['12de visum', { kind: 'citation', label: '12' }],
    ['de 2e paragraaf', undefined],
    ['tweede paragraaf lang', undefined],
    ['12e overweging', undefined],
    ['3e van', undefined],
    ['visum drie', { kind: 'citation', label: '3' }],
    ['voetnoot drie', { note: 3 }],
    ['voetnoot 2/1', undefined],
    ['noot a', { note: 'a' }],
    ['noot ab', undefined],
    ['voetnoot *', { note: '*' }],
    ['*', undefined],
    ['§ *', undefined],
    ['overweging a bis', { kind: 'recital', label: 'A bis' }],
    ['A bis', { kind: 'recital', label: 'A bis' }],
    ['a bis/2', { kind: 'recital', label: 'A bis', clause: 2 }],
    ['overweging AB ter, tweede deel', { kind: 'recital', label: 'AB ter', clause: 2 }],
    ['par. 1 bis', { kind: 'paragraph', label: '1 bis' }],
    ['14bis', { kind: 'paragraph', label: '14 bis' }],
    ['bis', undefined],
    ['abis', undefined],
    ['bijlage II', { kind: 'annex', label: 'II' }],
    ['bijlage 2/3', { kind: 'annex', label: '2', clause: 3 }],
    ['bijl. b', { kind: 'annex', label: 'B' }],
    ['bijlage VIII, tweede deel', { kind: 'annex', label: 'VIII', clause: 2 }],
    ['bijlage bis', undefined],
    ['tweede bijlage', { kind: 'annex', label: '2' }],
    ['#bijlage-viii-2', { kind: 'annex', label: 'VIII', clause: 2 }],
    ['/bijlage/ii/', { kind: 'annex', label: 'II' }],
    ['#overweging-a-bis-2', { kind: 'recital', label: 'A bis', clause: 2 }],
    ['/paragraaf/1-bis/', { kind: 'paragraph', label: '1 bis' }],
    ['overweging AA', { kind: 'recital', label: 'AA' }],
    ['overweging aaa', undefined],
    ['overweging veertien', undefined],
    ['paragraaf a', undefined],
    ['g, tweede deel', { kind: 'recital', label: 'G', clause: 2 }],
    ['G 2', undefined],
    ['art 5 lid 2', undefined],
    ['5 lid', undefined],
    ['#overweging-g', { kind: 'recital', label: 'G' }],
    ['https://voorbeeld.example/sub/overweging/g/#overweging-g-2', { kind: 'recital', label: 'G', clause: 2 }],
    ['/overweging/g', { kind: 'recital', label: 'G' }],
    ['/overweging/', undefined],
    ['/paragraaf/14/x', undefined],
    ['#paragraaf-14-12', { kind: 'paragraph', label: '14', clause: 12 }],
    ['mijn-paragraaf-14', undefined],
    ['§ 14'.padEnd(200) + 'x', { kind: 'paragraph', label: '14' }],
  ])('%s', (query, address) => {
    expect(parseAddress(query)).toEqual(address);
  });
});

test.each([
  ['constatering b', { kind: 'recital', label: 'B' }],
  ['Constateringen B', { kind: 'recital', label: 'B' }],
  ['verzoek 2/1', { kind: 'paragraph', label: '2', clause: 1 }],
  ['tweede verzoek', { kind: 'paragraph', label: '2' }],
  ['overweging b', { kind: 'recital', label: 'B' }],
  ['verzoek', undefined],
  ['een verzoek', undefined],
  ['verzoekschrift 2', undefined],
])('where parts have names of their own: %s', (query, address) => {
  const parts = {
    recital: { one: 'Constatering', more: 'Constateringen' },
    paragraph: { one: 'Verzoek', more: 'Verzoeken' },
  };
  expect(parseAddress(query, parts)).toEqual(address);
});

test('so do lists of them', () => {
  const parts = { recital: { one: 'Constatering', more: 'Constateringen' } };
  expect(parseAddresses('constateringen A en B', parts)).toHaveLength(2);
});

test.each([
  ['paragraph', '§§ par para paragraaf paragrafen paragraph paragraphs punt'],
  ['recital', 'overw overweging overwegingen overwegende cons considerans considerant recital recitals'],
  ['citation', 'aanh aanhaling aanhalingen visum visa gezien citation citations'],
  ['note', 'voetnoot voetnoten noot vn footnote note'],
  ['annex', 'bijlage bijlagen bijl annex annexes annexen'],
  [undefined, 'deelparagraaf paragraafje medeoverweging overwegingetje onaanhaling visums eindnoot nootje bijlagetje'],
])('a %s goes by these names', (kind, names) => {
  for (const name of names.split(' ')) {
    const address = parseAddress(`${name} ${kind === 'recital' ? 'b' : '3'}`);
    expect(address && ('note' in address ? 'note' : address.kind), name).toBe(kind);
  }
});

describe('parseAddresses', () => {
  it.each([
    ['overwegingen A en B', ['A', 'B']],
    ['overw. A, B en c', ['A', 'B', 'C']],
    ['paragrafen 1, 2 & 3', ['1', '2', '3']],
    ['par. 1+2', ['1', '2']],
    ['visa 1 ,2', ['1', '2']],
    ['§§ 14–16', ['14', '15', '16']],
    ['§14-16', ['14', '15', '16']],
    [' §  9 - 11 ', ['9', '10', '11']],
    ['§ 100 tot en met 102', ['100', '101', '102']],
    ['§ 14 t/m 15', ['14', '15']],
    ['§ 14 tot 15', ['14', '15']],
    ['ov. S', ['S']],
    ['OVS', []],
    ['rece', []],
    ['overwegingen A-C', ['A', 'B', 'C']],
    ['overweging G en paragraaf 14', ['G', '14']],
    ['par. 3 en par. 4', ['3', '4']],
    ['par 14, par 15', ['14', '15']],
    ['visum 3 en paragraaf 4 en 5', ['3', '4', '5']],
    ['§14 en §15', ['14', '15']],
    ['paragraaf 14 of 15', ['14', '15']],
    ['overweging A en overweging B/2', ['A', 'B']],
    ['overweging A en Armenië', []],
    ['overweging A en paragraaf', []],
    ['overwegingen n tot en met p', ['N', 'O', 'P']],
    ['overwegingen C-A', []],
    ['overwegingen A-3', []],
    ['§ 14', ['14']],
    ['§ 14-14', []],
    ['§ 16-14', []],
    ['§ 14-16a', []],
    ['dagen 1 en 2', []],
    ['§ 1 en x', []],
    ['§ 1 en 2 en', []],
    ['a§ 1 en 2', []],
    ['14 en 15', []],
    ['EU en VN', []],
    ['§ 1 & 2'.padEnd(200) + 'x', ['1', '2']],
  ])('%s', (query, labels) => {
    expect(parseAddresses(query).map((address) => 'label' in address && address.label)).toEqual(labels);
  });

  it('gives no more than a hundred', () => {
    expect(parseAddresses('§ 1-999')).toHaveLength(100);
  });
});

describe('the beginning of an address', () => {
  it.each([
    ['§ 14 l', '14'],
    ['§ 14 lid', '14'],
    ['§ 14, tweede d', '14'],
    ['visum 1/', '1'],
    ['14(', '14'],
    ['14 landen', undefined],
    ['14', undefined],
  ])('%j is of %j', (typed, label) => {
    const [address] = parseBegunAddresses(typed);
    expect(address && 'label' in address ? address.label : undefined).toBe(label);
  });
});

describe('an address and words', () => {
  it.each([
    ['paragraaf 14 Erdogan', 'Erdogan'],
    ['Erdogan § 14', 'Erdogan'],
    ['14 landen', undefined],
    ['artikel 21 EVRM', undefined],
  ])('%j asks beside for %j', (typed, rest) => {
    expect(addressesAtEnd(typed.split(' '))?.rest).toBe(rest);
  });
});
