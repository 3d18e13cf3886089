import { formatDate, formatPeriod } from '../../language/locale.ts';
import { instrumentPath } from '../../addresses/paths.ts';
import { eventKinds, type Event, type EventKind } from '../../schemas/event.ts';
import { getClauseLinks } from '../../site/text.ts';
import { getInstrumentLabels, getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import { drawScales, type ScalesView } from './draw-scales.ts';
import { findSpans, spanOf, unitsBetween, type Unit } from './spans.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import type { LinkView } from '../../site/views.ts';

/** A dated event. */
export interface EventView {
  id: string;
  kind: EventKind;
  label: string;
  /** ISO, possibly only a year or month. */
  start: string;
  /** Of a period. */
  end?: string;
  /** "19 september 2023", "27 september – 10 november 2020". */
  dateText: string;
  /** The text itself gives no such date, or a wider one. */
  isOurs: boolean;
  /** The text itself gives no date at all. */
  isUndated: boolean;
  unconfirmed: boolean;
  /** Years, months or days since the event before it, none of which the text mentions. */
  gap: number;
  note?: string;
  /** What the date and the note rest on, beside the text. */
  sources: SourceView[];
  instruments: LinkView[];
  clauses: (LinkView & { quote: string })[];
}

/** Events that are counted in one unit. */
interface EraView {
  /** "September 2023 – januari 2024" */
  title: string;
  unit: Unit;
  events: EventView[];
}

export interface TimelineView {
  eras: EraView[];
  scales: ScalesView;
  kinds: { kind: EventKind; count: number }[];
}

/** The dated events in the order of time, in eras and drawn on the scale of each. */
export const getTimeline = once(async (): Promise<TimelineView> => {
  const labels = await getInstrumentLabels();
  const records = await getOrdered('events');
  const drawn = records.map(toDrawn);
  const spans = findSpans(drawn);
  const views = await Promise.all(records.map((event) => toEvent(event, labels)));
  const eras = spans.map(({ unit }, index) => {
    const events = views.filter((_, place) => spanOf(drawn[place] ?? { start: '' }, spans) === index);
    return { title: titleOf(events, unit), unit, events: withGaps(events, unit) };
  });
  return {
    eras: eras.filter(({ events }) => events.length > 0),
    scales: drawScales(drawn, spans),
    kinds: eventKinds
      .map((kind) => ({ kind, count: records.filter((event) => event.kind === kind).length }))
      .filter(({ count }) => count > 0),
  };
});

/** An event on a scale: a date that nobody has confirmed is not drawn as a day when the text has a wider one. */
function toDrawn({ id, kind, short, label, date, exact }: Event) {
  const known = exact?.status === 'confirmed' ? exact.date : (date ?? exact?.date ?? '');
  const [start = known, end] = known.split('/');
  return { id, kind, start, ...(end && { end }), text: short ?? label };
}

/** "1954 – 2009", "September 2020 – juli 2023" */
function titleOf(events: readonly EventView[], unit: Unit): string {
  const [first, last] = [events[0]?.start ?? '', events.at(-1)?.start ?? ''].map((date) =>
    formatDate(date.slice(0, unit === 'year' ? 4 : 7)),
  );
  const title = first === last ? first : `${first ?? ''} – ${last ?? ''}`;
  return (title ?? '').replace(/^./, (letter) => letter.toUpperCase());
}

function withGaps(events: readonly EventView[], unit: Unit): EventView[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    return { ...event, gap: before ? unitsBetween(before.start, event.start, unit) : 0 };
  });
}

async function toEvent(event: Event, labels: Map<string, string>): Promise<EventView> {
  const { id, kind, label, date, exact, status, instruments, note, mentions, sources } = event;
  const shown = exact?.date ?? date ?? '';
  const [start = shown, end] = shown.split('/');
  const clauses = await getClauseLinks(mentions.map(({ clause }) => clause));
  return {
    id,
    kind,
    label,
    start,
    ...(end && { end }),
    dateText: formatPeriod(start, end),
    isOurs: exact !== undefined,
    isUndated: date === undefined,
    unconfirmed: [status, exact?.status].includes('known'),
    gap: 0,
    ...(note && { note }),
    sources: (await getSourceLinks())(sources),
    instruments: instruments.map((of) => ({ href: href(instrumentPath(of)), text: labels.get(of) ?? of })),
    clauses: clauses.map(({ href: to, text }, index) => ({ href: to, text, quote: mentions[index]?.quote ?? '' })),
  };
}
