import { describe, expect, test } from 'vitest';
import { daysOf, findSpans, spanOf, ticksOf, unitsBetween, type Span } from '../../../src/features/timeline/spans.ts';

const dates = (span: Span | undefined) =>
  [span?.from, span?.to].map((at) => new Date((at ?? Number.NaN) * 86_400_000).toISOString().slice(0, 10));

const events = [
  { start: '1954' },
  { start: '1972-11-16' },
  { start: '2020-09-27', end: '2020-11-10' },
  { start: '2021-05-20' },
  { start: '2022-03-10' },
  { start: '2023-01-19' },
  { start: '2023-09' },
  ...['19', '19', '20', '21', '25', '28'].map((day) => ({ start: `2023-09-${day}` })),
  { start: '2024-01-01' },
];
const spans = findSpans(events);

describe('the spans', () => {
  test('are all of it, the years and the days in which most happened, each with its unit', () => {
    expect(spans.map(({ unit }) => unit)).toEqual(['year', 'month', 'day']);
    expect(spans.map(dates)).toEqual([
      ['1950-01-01', '2025-01-01'],
      ['2020-01-01', '2024-02-01'],
      ['2023-09-16', '2023-10-02'],
    ]);
  });

  test('are one where events lie evenly, and where they are few', () => {
    const even = Array.from({ length: 20 }, (_, index) => ({ start: `${String(1900 + index * 5)}-01-01` }));
    expect(findSpans(even)).toHaveLength(1);
    expect(findSpans([{ start: '1900-01-01' }, { start: '2020-05-01' }, { start: '2020-05-02' }])).toHaveLength(1);
  });

  test('look closer only within the closer piece, in whatever order the events come', () => {
    const spread = Array.from({ length: 20 }, (_, index) => ({
      start: new Date(Date.UTC(1960, index, 1)).toISOString().slice(0, 10),
    }));
    const packed = Array.from({ length: 12 }, (_, index) => ({ start: `2023-09-${String(10 + index)}` }));
    const found = findSpans([...packed, ...spread].reverse());
    expect(found.map(dates)).toEqual([
      ['1960-01-01', '2024-01-01'],
      ['1960-01-01', '1961-09-01'],
    ]);
  });

  test('of a single day reach around it', () => {
    expect(findSpans([{ start: '2023-09-19' }]).map(dates)).toEqual([['2023-09-16', '2023-09-23']]);
  });
});

test('an event belongs to the closest span that it began in, and what came after to the last', () => {
  expect(events.map((event) => spanOf(event, spans))).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
});

test('an event without a day belongs to the days that it may mean, one without a month to where its year begins', () => {
  expect(spanOf({ start: '2023-09' }, spans)).toBe(2);
  expect(spanOf({ start: '2023-10' }, spans)).toBe(2);
  expect(spanOf({ start: '2019' }, spans)).toBe(0);
  expect(spanOf({ start: '2020' }, spans)).toBe(1);
});

test('a date without a day may mean any of its days', () => {
  const length = ({ from, to }: { from: number; to: number }) => to - from;
  expect(['2023-09-19', '2023-09', '2024'].map((date) => length(daysOf(date)))).toEqual([1, 30, 366]);
});

test('ticks begin every year, month or day', () => {
  const years = ticksOf({ ...daysOf('1999'), to: daysOf('2001').to, unit: 'year' });
  expect(years.map(({ date }) => date)).toEqual(['1999-01-01', '2000-01-01', '2001-01-01']);
  expect(ticksOf({ ...daysOf('2023'), unit: 'month' })).toHaveLength(12);
  expect(ticksOf({ ...daysOf('2023-02'), unit: 'day' })).toHaveLength(28);
});

test('between two dates lie the years, months or days that are neither', () => {
  expect(unitsBetween('1954-05-14', '1972-11-16', 'year')).toBe(17);
  expect(unitsBetween('2020-11-09', '2021-05', 'month')).toBe(5);
  expect(unitsBetween('2023-09-29', '2023-10-01', 'day')).toBe(1);
  expect(unitsBetween('2023-09-19', '2023-09-19', 'day')).toBe(0);
});
