import { shortMonthName } from '../../language/locale.ts';

/** An event on the axis; dates are ISO, possibly only a year or month. */
interface DatedEvent {
  id: string;
  start: string;
  /** Of a period. */
  end?: string;
}

/** A bracket below the axis, over the days that a month or year has on it. */
interface AxisSpan {
  from: number;
  to: number;
  text: string;
}

/** A drawing of events in time, in units of its own. */
export interface TimeAxis {
  width: number;
  height: number;
  /** Height of the line. */
  base: number;
  marks: { id: string; x: number; y: number; /** Where a period ends. */ to?: number }[];
  /** Numbers of days, then the months and years they belong to. */
  days: { x: number; text: string }[];
  months: AxisSpan[];
  years: AxisSpan[];
  /** Between years that do not follow each other. */
  breaks: { from: number; to: number }[];
}

/** Units: space between two days, and more of it where a month or a year begins; space between events of one day. */
const space = { day: 28, month: 8, year: 18, break: 10, stack: 15, edge: 22, above: 20, below: 74 };

/**
 * Places events from left to right as a calendar has them: days that nothing happened on take no room, so that a dense
 * month is spread out and decades do not push it together. Below the line stand day, month and year; events of one day
 * stand above each other.
 *
 * @param events in the order of time
 */
export function drawTimeAxis(events: readonly DatedEvent[]): TimeAxis {
  const dates = [...new Set(events.map(({ start }) => start))];
  const places = new Map<string, number>();
  const breaks: TimeAxis['breaks'] = [];
  let x = space.edge;
  dates.forEach((date, index) => {
    const before = dates[index - 1];
    if (before !== undefined) {
      const from = x;
      const years = Number(yearOf(date)) - Number(yearOf(before));
      const edge =
        years > 1 ? space.year + space.break : years > 0 ? space.year : isSameMonth(before, date) ? 0 : space.month;
      x += space.day + edge;
      if (years > 1) breaks.push({ from, to: x });
    }
    places.set(date, x);
  });
  const stacked = new Map<string, number>();
  const most = Math.max(0, ...dates.map((date) => events.filter(({ start }) => start === date).length));
  const base = space.above + most * space.stack;
  const marks = events.map(({ id, start, end }) => {
    const below = stacked.get(start) ?? 0;
    stacked.set(start, below + 1);
    const mark = { id, x: places.get(start) ?? 0, y: base - space.stack * (below + 1) };
    return end === undefined ? mark : { ...mark, to: placeOfEnd(end, dates, places) };
  });
  return {
    width: x + space.edge,
    height: base + space.below,
    base,
    marks,
    days: dates.flatMap((date) =>
      date.length === 10 ? [{ x: places.get(date) ?? 0, text: String(Number(date.slice(8))) }] : [],
    ),
    months: spans(
      dates.filter((date) => date.length >= 7),
      places,
      (date) => date.slice(0, 7),
      shortMonthName,
    ),
    years: spans(dates, places, yearOf, yearOf),
    breaks,
  };
}

const yearOf = (date: string) => date.slice(0, 4);
const isSameMonth = (a: string, b: string) => a.slice(0, 7) === b.slice(0, 7);

/** The last day on the axis that is not later; `2023-09` ends with the last one of that month. */
function placeOfEnd(end: string, dates: readonly string[], places: Map<string, number>): number {
  const last = dates.findLast((date) => date.slice(0, end.length) <= end);
  return places.get(last ?? '') ?? 0;
}

/** Neighbours with the same key, as one bracket. */
function spans(
  dates: readonly string[],
  places: Map<string, number>,
  keyOf: (date: string) => string,
  textOf: (date: string) => string,
): AxisSpan[] {
  const found = new Map<string, AxisSpan>();
  for (const date of dates) {
    const place = places.get(date) ?? 0;
    const span = found.get(keyOf(date));
    if (span) span.to = place;
    else found.set(keyOf(date), { from: place, to: place, text: textOf(date) });
  }
  return [...found.values()];
}
