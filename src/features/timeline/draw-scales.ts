import { shortMonthName } from '../../language/locale.ts';
import { eventKinds, type EventKind } from '../../schemas/event.ts';
import { daysOf, isLoose, ticksOf, type Dated, type Span } from './spans.ts';

/** An event to draw. */
export interface DrawnEvent extends Dated {
  id: string;
  kind: EventKind;
  /** Written beside its mark. */
  text: string;
}

/** A mark, or a bar for what lasted; it is loose from where the day is not known. */
interface ScaleMark {
  id: string;
  kind: EventKind;
  x: number;
  y: number;
  bar?: { to: number; looseFrom: number };
  /** Where its label stands, if it has one. */
  label?: { x: number; text: string; isLeft: boolean };
  /** It began before the scale does. */
  isCut: boolean;
}

/** A piece of time on its scale, in units of the drawing. */
interface Scale {
  span: Span;
  y: number;
  marks: ScaleMark[];
  /** The kinds of its marks, where each has rows of its own; none on a scale that only counts. */
  lanes: { kind: EventKind; y: number }[];
  ticks: { x: number; text: string; isLong: boolean }[];
  /** Below the ticks: the months of days. */
  months: { x: number; text: string }[];
  /** The corners of what a closer scale shows of the one before it. */
  wedge?: { from: number; to: number; top: number; bottom: number };
}

export interface ScalesView {
  width: number;
  /** Where the scales begin; left of it stand the names of their kinds. */
  left: number;
  height: number;
  scales: Scale[];
}

/** Units, one a pixel of a wide screen. */
const size = {
  width: 1116,
  left: 292,
  row: 21,
  lane: 7,
  axis: 24,
  months: 18,
  wedge: 44,
  plain: 24,
  letter: 6.1,
  mark: 9,
};

/** Draws events on one scale below the other, each closer than the one above it, with a lane for each kind. */
export function drawScales(events: readonly DrawnEvent[], spans: readonly Span[]): ScalesView {
  let y = 0;
  const scales: Scale[] = [];
  spans.forEach((span, index) => {
    const xOf = (at: number) =>
      round(size.left + ((at - span.from) / (span.to - span.from)) * (size.width - size.left));
    const above = scales.at(-1);
    const wedge = above && { ...edgesOf(span, above.span), top: above.y, bottom: 0 };
    if (wedge) y += size.wedge;
    const shown = events.filter((event) => isWithin(event, span));
    const isPlain = index === 0 && spans.length > 1;
    const drawn = isPlain
      ? {
          marks: shown.map((event) => toMark(event, span, xOf, y + size.plain - 12, false)),
          lanes: [],
          bottom: y + size.plain,
        }
      : drawLanes(shown, span, xOf, y, (event) => !spans.slice(index + 1).some((closer) => isWithin(event, closer)));
    const bottom = drawn.bottom;
    if (wedge) wedge.bottom = y;
    scales.push({
      span,
      y: bottom,
      marks: drawn.marks,
      lanes: drawn.lanes,
      ticks: drawTicks(span, xOf),
      months: span.unit === 'day' ? drawMonths(span, xOf) : [],
      ...(wedge && { wedge }),
    });
    y = bottom + size.axis + (span.unit === 'day' ? size.months : 0);
  });
  return { width: size.width, left: size.left, height: round(y), scales };
}

/** Whether a scale shows an event, or a part of it. */
const isWithin = ({ start, end }: Dated, { from, to }: Span): boolean =>
  daysOf(end ?? start).to > from && daysOf(start).from < to;

/** What part of a scale a closer one shows. */
function edgesOf(inner: Span, outer: Span): { from: number; to: number } {
  const xOf = (at: number) => size.left + ((at - outer.from) / (outer.to - outer.from)) * (size.width - size.left);
  return { from: round(Math.max(size.left, xOf(inner.from))), to: round(Math.min(size.width, xOf(inner.to))) };
}

function toMark(event: DrawnEvent, span: Span, xOf: (at: number) => number, y: number, hasLabel: boolean): ScaleMark {
  const { id, kind, start, end = start, text } = event;
  const [first, last] = [daysOf(start), daysOf(end)];
  const within = (at: number) => Math.min(size.width, Math.max(size.left, xOf(at)));
  const lasts = end !== start || isLoose(start);
  const x = within(first.from + (span.unit === 'day' && !lasts ? 0.5 : 0));
  const to = lasts ? Math.max(within(last.to), x + 4) : x;
  const isLeft = to + size.mark + text.length * size.letter > size.width;
  return {
    id,
    kind,
    x,
    y: round(y),
    isCut: first.from < span.from,
    ...(lasts && { bar: { to, looseFrom: isLoose(end) ? Math.max(x, within(last.from)) : to } }),
    ...(hasLabel && { label: { x: isLeft ? x - size.mark : to + size.mark, text, isLeft } }),
  };
}

/** Each kind in rows of its own, so many that no label touches another. */
function drawLanes(
  events: readonly DrawnEvent[],
  span: Span,
  xOf: (at: number) => number,
  top: number,
  isOwn: (event: DrawnEvent) => boolean,
): { marks: ScaleMark[]; lanes: Scale['lanes']; bottom: number } {
  const marks: ScaleMark[] = [];
  const lanes: Scale['lanes'] = [];
  let y = top + size.lane;
  for (const kind of eventKinds) {
    const own = events.filter((event) => event.kind === kind);
    if (own.length === 0) continue;
    const ends: number[] = [];
    const place = (some: readonly ScaleMark[]): void => {
      const from = Math.min(...some.map((mark) => extent(mark).from));
      const free = ends.findIndex((end) => end <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(...some.map((mark) => extent(mark).to));
      marks.push(...some.map((mark) => ({ ...mark, y: round(y + size.row * (row + 0.5)) })));
    };
    const all = own.map((event) => toMark(event, span, xOf, 0, isOwn(event)));
    const unnamed = all.filter(({ label }) => !label);
    for (const mark of all) if (mark.label) place([mark]);
    // What a closer scale names stands together here, one over the other.
    if (unnamed.length > 0) place(unnamed);
    lanes.push({ kind, y: round(y + size.row / 2) });
    y += ends.length * size.row + size.lane;
  }
  return { marks, lanes, bottom: round(y) };
}

/** From where to where a mark and its label reach. */
function extent({ x, bar, label }: ScaleMark): { from: number; to: number } {
  const width = (label?.text.length ?? 0) * size.letter;
  const from = label?.isLeft ? label.x - width : x - size.mark;
  const to = label && !label.isLeft ? label.x + width + size.mark : (bar?.to ?? x) + size.mark;
  return { from, to };
}

function drawTicks(span: Span, xOf: (at: number) => number): Scale['ticks'] {
  const { unit } = span;
  const ticks = ticksOf(span);
  const step = unit === 'year' && ticks.length > 20 ? 10 : 1;
  return ticks.flatMap(({ at, date }) => {
    const [year = '', month, dayOfMonth] = date.split('-');
    if (unit === 'year') return Number(year) % step === 0 ? [{ x: xOf(at), text: year, isLong: true }] : [];
    if (unit === 'month')
      return [{ x: xOf(at), text: month === '01' && xOf(at) < size.width - 30 ? year : '', isLong: month === '01' }];
    return [{ x: xOf(at + 0.5), text: String(Number(dayOfMonth)), isLong: dayOfMonth === '01' }];
  });
}

/** The name of each month where it begins, and of the first where the scale does. */
function drawMonths(span: Span, xOf: (at: number) => number): Scale['months'] {
  return ticksOf(span)
    .filter(({ date }, index) => index === 0 || date.endsWith('-01'))
    .map(({ at, date }) => ({ x: xOf(at + 0.5), text: `${shortMonthName(date)} ${date.slice(0, 4)}` }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
