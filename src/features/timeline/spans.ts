/** When something happened, as far as is known: ISO dates, possibly only a year or month. */
export interface Dated {
  start: string;
  /** Of a period. */
  end?: string;
}

/** What a scale counts. */
export type Unit = 'year' | 'month' | 'day';

/** A piece of time that is drawn on one scale, in days since 1970; `to` is not in it. */
export interface Span {
  from: number;
  to: number;
  unit: Unit;
}

const day = 86_400_000;
const daysIn = { year: 365.25, month: 30.44, day: 1 } as const;
/** A closer look shows at most this part of a span, and at least this many of its events. */
const closer = { part: 1 / 20, share: 2 / 5, events: 5 };
/** From how many days on a scale counts years or months. */
const scales = { year: 8 * daysIn.year, month: 120 };
/** Days of air before the first and after the last event of a scale of days. */
const air = 3;

/** The days that a date may mean: of `2023-09` all of that month. `to` is not in it. */
export function daysOf(date: string): { from: number; to: number } {
  const start = new Date(date);
  const end = new Date(date);
  if (date.length > 'yyyy-mm'.length) end.setUTCDate(end.getUTCDate() + 1);
  else if (date.length > 'yyyy'.length) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { from: start.getTime() / day, to: end.getTime() / day };
}

/** Whether a date says no day. */
export const isLoose = (date: string): boolean => date.length <= 'yyyy-mm'.length;

/**
 * All the time of the events, then ever shorter pieces of it in which most of them happened, each on a scale of its
 * own: decades should not push the days of a month together.
 *
 * @param events in the order of time
 */
export function findSpans(events: readonly Dated[]): Span[] {
  const starts = events.map(({ start }) => daysOf(start));
  const first = Math.min(...starts.map(({ from }) => from));
  const last = Math.max(...events.map(({ start, end }) => daysOf(end ?? start).to));
  const spans = [snap(first, last)];
  const days = events
    .filter(({ start }) => !isLoose(start))
    .map(({ start }) => daysOf(start).from)
    .sort((a, b) => a - b);
  for (let span = spans[0]; span && span.unit !== 'day'; span = spans.at(-1)) {
    const whole = span;
    const within = days.filter((start) => start >= whole.from && start < whole.to);
    const dense = densest(within, (whole.to - whole.from) * closer.part);
    const [from, to] = [dense[0], dense.at(-1)];
    if (from === undefined || to === undefined) break;
    if (dense.length < Math.max(closer.events, within.length * closer.share)) break;
    const next = snap(from, to + 1);
    if (next.unit === whole.unit) break;
    spans.push(next);
  }
  return spans;
}

/** The most days that lie within a length; the earliest such. */
function densest(days: readonly number[], length: number): number[] {
  return days
    .map((from) => days.filter((other) => other >= from && other < from + length))
    .reduce<number[]>((best, found) => (found.length > best.length ? found : best), []);
}

/** A span with its unit, from where that begins. */
function snap(from: number, to: number): Span {
  const unit = to - from >= scales.year ? 'year' : to - from >= scales.month ? 'month' : 'day';
  if (unit === 'day') return { from: from - air, to: to + air, unit };
  const start = new Date(from * day);
  const end = new Date((to - 1) * day);
  const year = start.getUTCFullYear();
  if (unit === 'month')
    return { from: Date.UTC(year, 0) / day, to: Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1) / day, unit };
  return { from: Date.UTC(year - (year % 10), 0) / day, to: Date.UTC(end.getUTCFullYear() + 1, 0) / day, unit };
}

/** The innermost span that an event belongs to: where it began, and for a date without a day where it may have. */
export function spanOf({ start }: Dated, spans: readonly Span[]): number {
  const { from, to } = daysOf(start);
  return spans.findLastIndex((span) => (isLoose(start) && span.unit === 'day' ? to > span.from : from >= span.from));
}

/** How many whole years, months or days lie between two dates, neither counted. */
export function unitsBetween(before: string, after: string, unit: Unit): number {
  const count = (date: string): number => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return unit === 'year' ? year : unit === 'month' ? year * 12 + month : daysOf(date).from;
  };
  return Math.max(0, count(after) - count(before) - 1);
}

/** The first day of each year, month or day of a span, with its date. */
export function ticksOf({ from, to, unit }: Span): { at: number; date: string }[] {
  const ticks = [];
  const next = new Date(from * day);
  while (next.getTime() / day < to) {
    ticks.push({ at: next.getTime() / day, date: next.toISOString().slice(0, 10) });
    if (unit === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
    else if (unit === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
    else next.setUTCDate(next.getUTCDate() + 1);
  }
  return ticks;
}
