import { expect, test } from 'vitest';
import { drawTimeAxis } from '../../../src/features/timeline/time-axis.ts';

const axis = drawTimeAxis([
  { id: 'verdrag', start: '1954' },
  { id: 'oorlog', start: '2020-09-27', end: '2020-11' },
  { id: 'akkoord', start: '2020-11-09' },
  { id: 'verslag', start: '2021-05' },
  { id: 'begin', start: '2023-09-19' },
  { id: 'oproep', start: '2023-09-19' },
  { id: 'staakt', start: '2023-09-20' },
]);
const at = (id: string) => axis.marks.find((mark) => mark.id === id) ?? { x: Number.NaN, y: Number.NaN };

test('events stand from left to right, those of one day above each other, over their day', () => {
  const places = axis.marks.map(({ x }) => x);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(at('begin').x).toBe(at('oproep').x);
  expect(at('oproep').y).toBeLessThan(at('begin').y);
  expect(axis.days.map(({ text }) => text)).toEqual(['27', '9', '19', '20']);
  expect(axis.days.map(({ x }) => x)).toEqual(['oorlog', 'akkoord', 'begin', 'staakt'].map((id) => at(id).x));
});

test('no two days touch, and all is within the drawing', () => {
  const places = [...new Set(axis.marks.map(({ x }) => x))];
  places.slice(1).forEach((x, index) => {
    expect(x - (places[index] ?? 0)).toBeGreaterThanOrEqual(24);
  });
  for (const { x, y } of axis.marks) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(axis.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(axis.base);
  }
});

test('months and years bracket their days; what has no month stands under none', () => {
  expect(axis.months.map(({ text }) => text)).toEqual(['sep', 'nov', 'mei', 'sep']);
  expect(axis.years.map(({ text }) => text)).toEqual(['1954', '2020', '2021', '2023']);
  expect(axis.years[1]).toEqual({ from: at('oorlog').x, to: at('akkoord').x, text: '2020' });
});

test('years that do not follow each other are parted; a period reaches its last day', () => {
  expect(axis.breaks.map(({ from, to }) => [from, to])).toEqual([
    [at('verdrag').x, at('oorlog').x],
    [at('verslag').x, at('begin').x],
  ]);
  expect(axis.marks.find(({ id }) => id === 'oorlog')?.to).toBe(at('akkoord').x);
});
