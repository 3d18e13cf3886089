import { expect, test } from 'vitest';
import { hasField, identifierKeys, instrumentSchema, sharedIdentifiers } from '../../src/schemas/instrument.ts';

const valid = {
  name: 'Verdrag',
  original: { name: 'Treaty', lang: 'en' },
  short: 'Verdrag',
  kind: 'treaty',
  issuer: 'Staten',
  date: '1949-08-12',
  note: 'Een verdrag.',
};

const problems = (record: object) =>
  instrumentSchema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a record without optional fields is complete', () => {
  expect(instrumentSchema.parse(valid)).toEqual({ ...valid, identifiers: {}, links: [], sources: [], unconfirmed: [] });
});

test.each(['name', 'short', 'kind', 'issuer', 'date', 'note'])('%s is required', (field) => {
  const rest = Object.entries(valid).filter(([key]) => key !== field);
  expect(problems(Object.fromEntries(rest))).toHaveLength(1);
});

test.each(['1949-8-12', '1949-02-30', '12 augustus 1949', '1949-13', 1949])('the date %s is refused', (date) => {
  expect(problems({ ...valid, date })[0]).toMatch(/^date: /);
});

test.each(['1949-08-12', '1949-08', '1949', '2024-02-29'])('the date %s is taken', (date) => {
  expect(problems({ ...valid, date })).toEqual([]);
});

test.each([
  ['celex', '32021D0509', '2021D0509'],
  ['eli', 'http://data.europa.eu/eli/dec/2021/509/oj', 'https://eur-lex.europa.eu/eli/dec/2021/509/oj'],
  ['oj', 'PB C 347 van 9.9.2022, blz. 198', 'OJ C 347, 9.9.2022, p. 198'],
  ['epText', 'P9_TA(2022)0080', 'P9_TA(2022)80'],
  ['epText', 'P9_TA-PROV(2022)0080', 'P9_TA-PROV(2022)80'],
  ['procedure', '2022/2582(RSP)', '2022/2582'],
  ['jointMotion', 'RC-B9-0146/2022', 'B9-0146/2022'],
  ['councilDecision', '2014/242/EU', '2014/242'],
  ['actNumber', '(EU) 2016/679', '2016/679'],
  ['commission', 'COM(2021)0206', 'COM 206'],
  ['ecli', 'ECLI:EU:C:2020:559', 'C:2020:559'],
  ['caseNumber', 'C-311/18', 'zaak 311'],
  ['oj', 'PB L, 2024/1689, 12.7.2024', 'PB L 2024'],
  ['unSymbol', 'A/47/60-S/23329, bijlage II', 'UN 23329'],
  ['unts', 'deel 1125, nrs. 17512 en 17513; deel 2404, nr. 43425', 'vol. 75, nr. 972'],
  ['icjList', '180', 'nr. 180'],
  ['icjDocument', '180-20230222-ORD-01-00-EN', '180-2023-ORD'],
  ['icjReports', 'I.C.J. Reports 2021, p. 361', 'ICJ 2021'],
  ['ets', 'ETS 005', 'ETS 5'],
  ['coe', 'CommDH(2021)29', 'CommDH 29'],
  ['unesco', '32 C/Resolutie 33', '33'],
  ['bwb', 'BWBV0001000', 'BWB1000'],
  ['trb', 'Trb. 1999, 107 en Trb. 2005, 279', 'Trb 1999/107'],
  ['treatyDatabase', '009168', '9168'],
])('identifier %s: %s is taken, %s is refused', (key, good, bad) => {
  expect(identifierKeys).toContain(key);
  expect(problems({ ...valid, identifiers: { [key]: good } })).toEqual([]);
  expect(problems({ ...valid, identifiers: { [key]: bad } })).toEqual([
    expect.stringMatching(`^identifiers.${key}: an? |^identifiers.${key}: six `),
  ]);
});

test.each([
  ['an address that is not https', { links: [{ url: 'http://www.un.org/', label: 'Tekst', status: 'known' }] }],
  ['a link without status', { links: [{ url: 'https://www.un.org/', label: 'Tekst' }] }],
  ['an unknown field', { author: 'Staten' }],
  ['an unknown kind of identifier', { identifiers: { isbn: '1' } }],
  ['a doubt about no field', { unconfirmed: ['celex'] }],
])('%s is refused', (_, change) => {
  expect(problems({ ...valid, ...change })).toHaveLength(1);
});

test('a doubt is about a field that the record has', () => {
  const identifiers = { celex: '32021D0509' };
  expect(problems({ ...valid, identifiers, unconfirmed: ['name', 'identifiers.celex'] })).toEqual([]);
  expect(problems({ ...valid, unconfirmed: ['name', 'identifiers.celex'] })).toEqual([
    'unconfirmed.1: the name of a field of this record',
  ]);
});

test('a field is had by its path', () => {
  expect(hasField({ identifiers: { celex: '1' } }, 'identifiers.celex')).toBe(true);
  expect(hasField({ identifiers: {} }, 'identifiers.celex')).toBe(false);
  expect(hasField({}, 'identifiers.celex')).toBe(false);
});

test('records share the number of a case alone', () => {
  expect(sharedIdentifiers).toEqual(['icjList', 'caseNumber']);
});
