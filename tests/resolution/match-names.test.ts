import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, matchNames, type MatchableName, type MatchOptions } from '../../src/resolution/match-names.ts';

const name = (id: string, forms: string[], more: Partial<MatchableName> = {}): MatchableName => ({
  kind: 'organisation',
  id,
  forms,
  adjectives: [],
  exclude: [],
  explained: true,
  ...more,
});

const names = [
  name('raad', ['Raad']),
  name('raad-van-europa', ['Raad van Europa']),
  name('veiligheidsraad', ['VN-Veiligheidsraad', 'Veiligheidsraad']),
  name('vn', ['VN', 'VN-missie']),
  name('eu', ['EU', 'EU-instellingen']),
  name('ovse', ['Organisatie voor Veiligheid (OVSE)', 'OVSE']),
  name('armenie', ['Armenië'], {
    kind: 'place',
    adjectives: ['Armeense'],
    exclude: [
      { quote: 'Armeense bevolking', reason: 'het volk' },
      { clause: 'paragraaf-1-1', quote: 'de Armeense leraren', reason: 'het volk' },
    ],
  }),
];

/** `"Raad = raad"`, a match a line. */
function matched(text: string, options?: MatchOptions): string[] {
  return matchNames(text, names, options).map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);
}

const rows: [string, string, string[]][] = [
  ['the longest form first', 'de Raad van Europa en de Raad', ['Raad van Europa = raad-van-europa', 'Raad = raad']],
  ['not a part of a word', 'de Europese Raadgever en VNO', []],
  ['a hyphen belongs to the word', 'het VN-Verdrag en een niet-VN orgaan', []],
  ['a compound that is listed', 'de VN-missie van de EU-instellingen', ['VN-missie = vn', 'EU-instellingen = eu']],
  ['a hyphen that stands for the rest', 'EU- en andere instellingen', ['EU = eu']],
  ['a dash between spaces', 'de EU – de VN', ['EU = eu', 'VN = vn']],
  ['punctuation around it', '(EU), “VN”; Raad.', ['EU = eu', 'VN = vn', 'Raad = raad']],
  [
    'a form that ends in punctuation',
    'Organisatie voor Veiligheid (OVSE) van',
    ['Organisatie voor Veiligheid (OVSE) = ovse'],
  ],
  ['an apostrophe', 'de EU’s buren', ['EU = eu']],
  ['marks over letters', 'in Armenië, niet in Armenie of Armeniërs', ['Armenië = armenie']],
  ['a letter with a combining mark after it', 'VN\u0301', []],
  ['case as given', 'raad en Raad', ['Raad = raad']],
  ['an adjective, unless excluded', 'Armeense grond en Armeense bevolking', ['Armeense = armenie']],
  ['in the order of the text', 'VN, Raad van Europa, EU', ['VN = vn', 'Raad van Europa = raad-van-europa', 'EU = eu']],
  ['nothing', '', []],
];

describe('finds', () => {
  test.each(rows)('%s', (_, text, expected) => {
    expect(matched(text)).toEqual(expected);
  });

  test('an exclusion of one clause counts there only', () => {
    const text = 'de Armeense leraren';
    expect(matched(text, { clause: 'paragraaf-1-1' })).toEqual([]);
    expect(matched(text, { clause: 'paragraaf-2-1' })).toEqual(['Armeense = armenie']);
  });

  test('nothing that touches a range that is taken, and no shorter form in it either', () => {
    const text = 'de Raad van Europa en de EU';
    expect(matched(text, { excludedRanges: [[3, 7]] })).toEqual(['EU = eu']);
    expect(matched(text, { excludedRanges: [[0, 3]] })).toEqual(['Raad van Europa = raad-van-europa', 'EU = eu']);
  });
});

test('a broad form has its place beside those of the names that it holds', () => {
  const offices = [...names, name('voorzitter', [], { broadForms: ['voorzitter van de Raad', 'voorzitter'] })];
  const text = 'de voorzitter van de Raad en de EU';
  expect(
    findNames(text, offices, 'paragraaf-1-1').map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`),
  ).toEqual(['voorzitter van de Raad = voorzitter', 'Raad = raad', 'EU = eu']);
  expect(matchNames(text, offices).map(({ id }) => id)).toEqual(['raad', 'eu']);
});

test('matches never overlap, stand in order and are forms', () => {
  const forms = names.flatMap((each) => [...each.forms, ...each.adjectives]);
  const words = fc.array(fc.constantFrom(...forms, 'van', 'de', '-', ' ', ', ', '('), { maxLength: 12 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const matches = matchNames(text, names);
      matches.forEach(({ start, end }, index) => {
        expect(forms).toContain(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
      });
    }),
  );
});
