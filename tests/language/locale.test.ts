import { expect, test } from 'vitest';
import { compareText, formatDate, formatList, languageName, shortMonthName } from '../../src/language/locale.ts';
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
