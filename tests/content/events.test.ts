import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/language/dates.ts';
import { eventsSchema } from '../../src/schemas/event.ts';
import { instrumentIds, readContent } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

const events = readContent('events.yaml', eventsSchema);
const clauses = readSourceClauses();
const instruments = instrumentIds();
/** The first and the last day, month or year of a date or a period. */
const endsOf = (date: string): [string, string] => {
  const [start = '', end = start] = date.split('/');
  return [start, end];
};

test('events stand in the order of time and have their own ids', () => {
  const starts = events.map(({ date, exact }) => endsOf(exact?.date ?? date ?? '')[0]);
  expect(starts).toEqual([...starts].sort());
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

describe.each(events)('$id', (event) => {
  test('quotes words of its clauses', () => {
    for (const { clause, quote } of event.mentions) expect(clauses.get(clause), clause).toContain(quote);
  });

  test('has the date that its words have', () => {
    const dates = event.mentions.flatMap(({ quote }) => findDates(quote).map(({ datetime }) => datetime));
    for (const date of dates)
      expect(
        event.date?.split('/').some((part) => part.startsWith(date)),
        date,
      ).toBe(true);
  });

  test('has an exact date within the date of the text', () => {
    if (!event.date || !event.exact) return;
    const [start, end] = endsOf(event.exact.date);
    const [startInText, endInText] = endsOf(event.date);
    expect(start.slice(0, startInText.length)).toBe(startInText);
    expect(end.slice(0, endInText.length)).toBe(endInText);
  });

  test('has a source for a date that the text does not have, its own or that of its instrument', () => {
    if (event.exact) expect([...event.sources, ...event.instruments].length).toBeGreaterThan(0);
  });

  test('names instruments that exist', () => {
    for (const id of event.instruments) expect(instruments).toContain(id);
  });
});

test('every date in a clause belongs to an event', () => {
  const missing = [...clauses].flatMap(([clause, text]) =>
    findDates(text).flatMap(({ start, end, datetime }) => {
      const words = text.slice(start, end);
      const isNamed = events.some(
        ({ date, mentions }) =>
          date?.startsWith(datetime) === true &&
          mentions.some((mention) => mention.clause === clause && mention.quote.includes(words)),
      );
      return isNamed ? [] : [`${clause}: ${words}`];
    }),
  );
  expect(missing).toEqual([]);
});
