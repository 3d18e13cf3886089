import { expect, test } from 'vitest';
import { coveredBy, namePlace, type Edge, type Spot } from '../../../src/features/map/place-labels.ts';

type Box = [left: number, top: number, right: number, bottom: number];

const outline = (corners: Spot[]): Edge[] =>
  corners.map((corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner]);

/** A state that is a rectangle, and the spot of its name among what else is drawn. */
const place = (
  state: Box,
  { taken = [] as Box[], middle = [(state[0] + state[2]) / 2, (state[1] + state[3]) / 2] } = {},
) =>
  namePlace(
    'Iran',
    outline([
      [state[0], state[1]],
      [state[2], state[1]],
      [state[2], state[3]],
      [state[0], state[3]],
    ]),
    {
      bounds: state,
      middle: [middle[0] ?? 0, middle[1] ?? 0],
      taken,
    },
  );

test('a name of a state stands in its middle where there is room', () => {
  const { x = NaN, y = NaN } = place([0, 0, 200, 100]) ?? {};
  expect(Math.abs(x - 100)).toBeLessThanOrEqual(8);
  expect(Math.abs(y - 50)).toBeLessThanOrEqual(8);
});

test.each<[string, Box]>([
  ['narrower than the name', [0, 0, 30, 100]],
  ['lower than the letters', [0, 0, 200, 15]],
])('a state that is %s in sight has no name', (_, state) => {
  expect(place(state)).toBeUndefined();
});

test('a name lies wholly within its state, however thin that is at its middle', () => {
  /** A field with a narrow strip, in which the middle lies. */
  const corners: Spot[] = [
    [0, 0],
    [100, 0],
    [100, 25],
    [400, 25],
    [400, 35],
    [100, 35],
    [100, 60],
    [0, 60],
  ];
  const spot = namePlace('Iran', outline(corners), { bounds: [0, 0, 400, 60], middle: [200, 30], taken: [] });
  expect(spot?.x).toBeGreaterThanOrEqual(22);
  expect(spot?.x).toBeLessThanOrEqual(78);
});

test('a name lies over no name or point of a place', () => {
  const area = { id: 'a', href: '', text: 'Een gebied', what: '', approximate: false, isLeft: false, shift: 0 };
  const drawn = coveredBy({ ...area, isArea: true, x: 100, y: 50 });
  const spot = place([0, 0, 200, 100], { taken: drawn });
  const [[left, top, right, bottom] = [0, 0, 0, 0]] = drawn;
  const { x = NaN, y = NaN } = spot ?? {};
  expect(x + 22 <= left || x - 22 >= right || y + 12 <= top || y - 12 >= bottom).toBe(true);
  expect(place([0, 0, 200, 100], { taken: [[0, 0, 200, 100]] })).toBeUndefined();
});

test('a place covers its point and its label, on the side where that stands', () => {
  const town = {
    id: 'b',
    href: '',
    text: 'Stad',
    what: '',
    approximate: false,
    isArea: false,
    x: 50,
    y: 50,
    shift: 16,
  };
  const [point, right] = coveredBy({ ...town, isLeft: false });
  const [, left] = coveredBy({ ...town, isLeft: true });
  expect(point).toEqual([40, 40, 60, 60]);
  expect(right?.slice(0, 2)).toEqual([50, 58]);
  expect(left?.slice(1, 3)).toEqual([58, 50]);
});
