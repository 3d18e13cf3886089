import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../src/schemas/document.ts';

const least = {
  kind: 'motie',
  institution: 'Gemeenteraad van Oosterwoud',
  language: 'nl',
  shortTitle: 'Bankjes',
  rights: 'Vrij van rechten',
};
const problems = (record: object) =>
  documentSchema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a text needs no number, procedure, adoption or vote', () => {
  expect(documentSchema.parse(least)).toEqual({ ...least, parts: {}, replaces: [], links: [] });
});

test.each([
  { number: '2030-14' },
  { manner: 'bij handopsteken' },
  { votes: { for: 20, against: 11 } },
  { votes: { for: 20, against: 11, abstentions: 0 } },
])('%j of an adoption is taken', (how) => {
  const adopted = { date: '2030-05-14', status: 'confirmed', ...how };
  expect(problems({ ...least, state: 'adopted', procedure: 'zaak 12', adopted })).toEqual([]);
});

test('a link has other languages only where its address has a place for their code', () => {
  const link = { label: 'tekst', status: 'known', languages: ['de'] };
  expect(problems({ ...least, links: [{ ...link, url: 'https://raad.example/R-8_NL.html' }] })).toEqual([]);
  expect(problems({ ...least, links: [{ ...link, url: 'https://raad.example/R-8.html', languages: [] }] })).toEqual([]);
  expect(problems({ ...least, links: [{ ...link, url: 'https://raad.example/R-8.html' }] })).toEqual([
    'links.0.languages: no other languages for an address without _NL',
  ]);
});

test.each(['http://raad.example/', 'xhttps://raad.example/', 'httpsx://raad.example/'])('no link to %s', (url) => {
  const links = [{ url, label: 'tekst', status: 'known' }];
  expect(problems({ ...least, links })).toEqual([expect.stringMatching(/^links\.0\.url: /)]);
});

describe('the European Parliament', () => {
  const adopted = { date: '2030-05-14', status: 'confirmed', number: '2030-14' };
  const text = { ...least, institution: 'Europees Parlement', procedure: 'zaak 12', adopted };

  test('has numbers of its own form', () => {
    expect(problems(text)).toEqual([
      'procedure: a procedure such as 2023/2879(RSP)',
      'adopted.number: a number such as P9_TA(2023)0356',
    ]);
    const good = { ...text, procedure: '2017/2052(INI)', adopted: { ...adopted, number: 'P8_TA(2017)0051' } };
    expect(problems(good)).toEqual([]);
  });

  test.each([
    ['P10_TA(2025)0001', '2025/0001(COD)', []],
    ['P9_TA-PROV(2023)0356', '2023/2879(RSP)', []],
    ['xP8_TA(2017)0051', 'x2017/2052(INI)', ['procedure', 'adopted.number']],
    ['P8_TA(2017)0051x', '2017/2052(INI)x', ['procedure', 'adopted.number']],
  ])('is refused no number of its form, %s, and no procedure, %s', (number, procedure, refused) => {
    const found = problems({ ...text, procedure, adopted: { ...adopted, number } });
    expect(found.map((line) => line.split(':', 1)[0])).toEqual(refused);
  });

  test('may have no number', () => {
    expect(problems({ ...text, procedure: undefined, adopted: { ...adopted, number: undefined } })).toEqual([]);
    expect(problems({ ...least, institution: 'Europees Parlement' })).toEqual([]);
  });

  test('is told of with what else is wrong', () => {
    expect(problems({ ...text, rights: '' })).toHaveLength(3);
  });
});
