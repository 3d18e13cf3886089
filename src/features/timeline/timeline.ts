import { formatDate } from '../../language/locale.ts';
import { yearOf } from '../../schemas/date.ts';
import { instrumentPath } from '../../addresses/paths.ts';
import type { Event } from '../../schemas/event.ts';
import { getClauseLinks } from '../../site/text.ts';
import { getInstrumentLabels, getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import { drawTimeAxis, type TimeAxis } from './time-axis.ts';
import type { LinkView } from '../../site/views.ts';

/** A dated event. */
export interface EventView {
  id: string;
  label: string;
  /** ISO, possibly only a year or month. */
  start: string;
  /** Of a period. */
  end?: string;
  /** "19 september 2023", "27 september 2020 – 10 november 2020". */
  dateText: string;
  /** The text itself gives no such date, or a wider one. */
  isOurs: boolean;
  unconfirmed: boolean;
  note?: string;
  instrument?: LinkView;
  clauses: (LinkView & { quote: string })[];
}

export interface TimelineView {
  years: { year: number; events: EventView[] }[];
  axis: TimeAxis;
}

/** The dated events in the order of time, by year and on an axis. */
export const getTimeline = once(async (): Promise<TimelineView> => {
  const labels = await getInstrumentLabels();
  const events = await Promise.all((await getOrdered('events')).map((event) => toEvent(event, labels)));
  const years = [...new Set(events.map(({ start }) => yearOf(start)))];
  return {
    years: years.map((year) => ({ year, events: events.filter(({ start }) => yearOf(start) === year) })),
    axis: drawTimeAxis(events),
  };
});

async function toEvent(event: Event, labels: Map<string, string>): Promise<EventView> {
  const { id, label, date, exact, status, instrument, note, mentions } = event;
  const shown = exact?.date ?? date ?? '';
  const [start = shown, end] = shown.split('/');
  const clauses = await getClauseLinks(mentions.map(({ clause }) => clause));
  return {
    id,
    label,
    start,
    ...(end && { end }),
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
