import { formatDate, yearOf } from '../lib/dates.ts';
import { instrumentPath } from '../lib/paths.ts';
import type { Event } from '../schemas/event.ts';
import { getClauseLinks } from './clauses.ts';
import { getInstrumentLabels, getOrdered, once } from './collections.ts';
import type { AxisMarkView, EventView, TimelineView } from './context-views.ts';
import { href } from './resolution.ts';

/** Units of the drawing. */
const axisSize = { margin: 24, width: 1000, base: 96, step: 16 };
const day = 24 * 60 * 60 * 1000;

/** The dated events in the order of time, by year and on an axis. */
export const getTimeline = once(async (): Promise<TimelineView> => {
  const labels = await getInstrumentLabels();
  const events = await Promise.all((await getOrdered('events')).map((event) => toEvent(event, labels)));
  const years = [...new Set(events.map(({ start }) => yearOf(start)))];
  return {
    years: years.map((year) => ({ year, events: events.filter(({ start }) => yearOf(start) === year) })),
    axis: drawAxis(events),
  };
});

async function toEvent(event: Event, labels: Map<string, string>): Promise<EventView> {
  const { id, label, date, exact, status, instrument, note, mentions } = event;
  const shown = exact?.date ?? date ?? '';
  const clauses = await getClauseLinks(mentions.map(({ clause }) => clause));
  return {
    id,
    label,
    start: shown.split('/', 1)[0] ?? shown,
    dateText: shown.split('/').map(formatDate).join(' – '),
    isOurs: exact !== undefined,
    unconfirmed: (exact?.status ?? status) !== 'confirmed' || status !== 'confirmed',
    ...(note && { note }),
    ...(instrument && {
      instrument: { href: href(instrumentPath(instrument)), text: labels.get(instrument) ?? instrument },
    }),
    clauses: clauses.map(({ href: to, text }, index) => ({ href: to, text, quote: mentions[index]?.quote ?? '' })),
  };
}

/**
 * Places the events from left to right. A gap grows with the logarithm of its days, so that the days of a dense month
 * stand apart and decades do not push them together; events of one day stand above each other.
 */
function drawAxis(events: readonly EventView[]): TimelineView['axis'] {
  const times = events.map(({ start }) => Date.parse(start));
  const places: number[] = [];
  times.forEach((time, index) => {
    const gap = Math.max(0, (time - (times[index - 1] ?? time)) / day);
    places.push((places[index - 1] ?? 0) + (gap === 0 ? 0 : 1.5 + Math.log10(1 + gap)));
  });
  const { margin, width, base, step } = axisSize;
  const scale = (width - 2 * margin) / (places.at(-1) ?? 1);
  const marks: AxisMarkView[] = events.map(({ id, label, dateText }, index) => {
    const below = places.slice(0, index).filter((place) => place === places[index]).length;
    const x = Math.round(margin + (places[index] ?? 0) * scale);
    return { id, label: `${dateText}: ${label}`, x, y: base - step * (1 + below) };
  });
  const ticks = events.flatMap(({ start }, index) => {
    const isFirst = events.findIndex((other) => yearOf(other.start) === yearOf(start)) === index;
    return isFirst ? [{ x: marks[index]?.x ?? 0, text: String(yearOf(start)) }] : [];
  });
  return { width, height: base + 28, base, marks, ticks };
}
