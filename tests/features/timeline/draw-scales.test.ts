import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawScales, type DrawnEvent, type ScalesView } from '../../../src/features/timeline/draw-scales.ts';
import { findSpans } from '../../../src/features/timeline/spans.ts';

const event = (id: string, start: string, rest: Partial<DrawnEvent> = {}): DrawnEvent => ({
  id,
  kind: 'event',
  start,
  text: `Over ${id}`,
  ...rest,
});
const events = [
  event('verdrag', '1954-05-14', { kind: 'document' }),
  event('oorlog', '2020-09-27', { end: '2020-11-10' }),
  event('akkoord', '2020-11-09', { kind: 'document' }),
  event('gevechten', '2022-09'),
  event('tekort', '2022-12-12', { end: '2023-04' }),
  event('uitspraak', '2023-02-22', { kind: 'ruling' }),
  event('sluiting', '2023-03-01', { end: '2023-09-20' }),
  event('begin', '2023-09-19'),
  event('oproep', '2023-09-19'),
  event('staakt', '2023-09-20'),
  event('explosie', '2023-09-25'),
  event('missie', '2023-10-01'),
];
function draw() {
  const { scales, width, left, height } = drawScales(events, findSpans(events));
  const [whole, months, days] = scales;
  return { scales, width, left, height, whole, months, days };
}
const on = (scale: ScalesView['scales'][number] | undefined, id: string) => scale?.marks.find((mark) => mark.id === id);

test('the first of several scales only counts; the closer ones have a lane for each kind', () => {
  const { scales, whole, months } = draw();
  expect(scales).toHaveLength(3);
  expect(whole?.marks).toHaveLength(events.length);
  expect(whole?.lanes).toEqual([]);
  expect(months?.lanes.map(({ kind }) => kind)).toEqual(['event', 'document', 'ruling']);
});

test('an event is named on the closest scale that has it, and nowhere else', () => {
  const { months, days } = draw();
  expect(on(months, 'oorlog')?.label?.text).toBe('Over oorlog');
  expect(on(months, 'staakt')?.label).toBeUndefined();
  expect(on(days, 'staakt')?.label?.text).toBe('Over staakt');
});

test('what lasted is a bar, what has no day is a loose one over all that it may be, and what began before is cut', () => {
  const { months, days, left } = draw();
  const loose = (id: string) => {
    const { x = 0, bar } = on(months, id) ?? {};
    return bar && { all: bar.looseFrom === x, some: bar.looseFrom < bar.to };
  };
  expect(loose('oorlog')).toEqual({ all: false, some: false });
  expect(loose('gevechten')).toEqual({ all: true, some: true });
  expect(loose('tekort')).toEqual({ all: false, some: true });
  expect(on(months, 'uitspraak')?.bar).toBeUndefined();
  expect(on(days, 'sluiting')).toMatchObject({ isCut: true, x: left });
});

test('all is within the drawing, and no label touches another mark of its row', () => {
  const { months, days, width } = draw();
  for (const scale of [months, days]) {
    const places = (scale?.marks ?? []).map(({ x, y, bar, label }) => {
      const reach = (label?.text.length ?? 0) * 6;
      const from = label?.isLeft ? label.x - reach : x;
      return { y, isNamed: label !== undefined, from, to: label && !label.isLeft ? label.x + reach : (bar?.to ?? x) };
    });
    for (const { from, to } of places) {
      expect(from).toBeGreaterThan(0);
      expect(to).toBeLessThanOrEqual(width);
    }
    for (const one of places)
      for (const other of places)
        if (one !== other && one.y === other.y && one.isNamed)
          expect(one.to <= other.from || other.to <= one.from).toBe(true);
  }
});

test('a closer scale opens from the part of the one above that it shows', () => {
  const { whole, months } = draw();
  expect(whole?.wedge).toBeUndefined();
  expect(months?.wedge?.from).toBeGreaterThan(on(whole, 'verdrag')?.x ?? Number.NaN);
  expect(months?.wedge?.from).toBeLessThanOrEqual(on(whole, 'oorlog')?.x ?? Number.NaN);
});

test('every mark, tick and name of three scales, a line each, in units of the drawing', async () => {
  const { scales, width, left, height } = draw();
  const lines = scales.flatMap(({ span, y, lanes, marks, ticks, months, wedge }) => [
    `${span.unit} ${String(span.from)}–${String(span.to)}, axis at ${String(y)}`,
    ...(wedge ? [`  wedge ${Object.values(wedge).join(' ')}`] : []),
    ...lanes.map((lane) => `  lane ${lane.kind} at ${String(lane.y)}`),
    ...marks.map(({ id, kind, x, y: at, bar, label, isCut }) =>
      [
        `  mark ${id} (${kind}) ${String(x)},${String(at)}`,
        ...(bar ? [`bar to ${String(bar.to)}, loose from ${String(bar.looseFrom)}`] : []),
        ...(label ? [`“${label.text}” at ${label.x.toFixed(1)}, ${label.isLeft ? 'left' : 'right'} of it`] : []),
        ...(isCut ? ['cut'] : []),
      ].join('; '),
    ),
    ...ticks.map((tick) => `  tick ${String(tick.x)} ${tick.isLong ? 'long' : 'short'} ${tick.text}`.trimEnd()),
    ...months.map((month) => `  month ${String(month.x)} ${month.text}`),
  ]);
  const drawing = [`${String(width)} × ${String(height)}, from ${String(left)}`, ...lines, ''].join('\n');
  await expect(drawing).toMatchFileSnapshot(resolve('tests/fixtures/views/scales.txt'));
});
