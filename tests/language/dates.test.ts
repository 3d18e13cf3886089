import { expect, test } from 'vitest';
import { formatDate } from '../../src/language/locale.ts';
import { isPartialDate, yearOf } from '../../src/schemas/date.ts';

test.each([
  ['2023-09-19', '19 september 2023', 2023],
  ['2020-03-01', '1 maart 2020', 2020],
  ['2020-11', 'november 2020', 2020],
  ['2009', '2009', 2009],
])('%s is written as %s', (date, written, year) => {
  expect(isPartialDate(date)).toBe(true);
  expect(formatDate(date)).toBe(written);
  expect(yearOf(date)).toBe(year);
});

test.each(['2023-02-29', '2023-00', '23-01-01', '2023-1-1', '2023-01-01T00:00', ''])('"%s" is no date', (date) => {
  expect(isPartialDate(date)).toBe(false);
});
