import { expect, test } from 'vitest';
import {
  compareText,
  formatDate,
  formatList,
  formatPeriod,
  languageName,
  shortMonthName,
} from '../../src/language/locale.ts';
import { months } from '../../src/language/months.ts';

test('lists, languages and the alphabet are those of Dutch', () => {
  expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
  expect(languageName('en')).toBe('Engels');
  expect(['Zand', 'as', 'écht', 'fout'].toSorted(compareText)).toEqual(['as', 'écht', 'fout', 'Zand']);
});

test.each([
  ['2023-09-19', '19 september 2023', 'sep'],
  ['2020-03-01', '1 maart 2020', 'mrt'],
  ['2020-05', 'mei 2020', 'mei'],
  ['2009', '2009', 'jan'],
])('%s is written as %s, wherever the site is built', (date, written, month) => {
  expect(formatDate(date)).toBe(written);
  expect(shortMonthName(date)).toBe(month);
});

test('the months have the names that a date in the text has', () => {
  const written = months.map((_, index) => formatDate(`2023-${String(index + 1).padStart(2, '0')}`));
  expect(written).toEqual(months.map((month) => `${month} 2023`));
  expect(months).toHaveLength(12);
});

test.each([
  ['2022-09-13', '2022-09-14', '13–14 september 2022'],
  ['2020-09-27', '2020-11-10', '27 september – 10 november 2020'],
  ['2022-12-12', '2023-09', '12 december 2022 – september 2023'],
  ['2022-12-12', '2023-01-12', '12 december 2022 – 12 januari 2023'],
  ['2028-02', '2028-11', 'februari – november 2028'],
  ['2009', '2011', '2009 – 2011'],
  ['2009', undefined, '2009'],
])('a period from %s to %s says what both have once', (start, end, written) => {
  expect(formatPeriod(start, end)).toBe(written);
});
