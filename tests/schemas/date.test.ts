import { expect, test } from 'vitest';
import { isPartialDate, yearOf } from '../../src/schemas/date.ts';

test.each([
  ['2023-09-19', 2023],
  ['2020-03-01', 2020],
  ['2020-11', 2020],
  ['2009', 2009],
])('%s is a date in %s', (date, year) => {
  expect(isPartialDate(date)).toBe(true);
  expect(yearOf(date)).toBe(year);
});

test.each(['2023-02-29', '2023-00', '2023-13', '23-01-01', '2023-1-1', '2023-01-01T00:00', 'x2023', ''])(
  '"%s" is no date',
  (date) => {
    expect(isPartialDate(date)).toBe(false);
  },
);
