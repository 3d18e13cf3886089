import type { MapDrawingView, MapPlaceView } from './draw-map.ts';

/** The side and height of a label nearest to its point at which it lies over no label before it and no other point. */
export function labelPlace(
  { text, x, y }: Pick<MapPlaceView, 'text' | 'x' | 'y'>,
  lastX: number,
  before: readonly MapPlaceView[],
  others: readonly Pick<MapPlaceView, 'x' | 'y'>[],
) {
  const isLeft = x > lastX;
  const sides = isLeft ? [true] : [false, true];
  const found = [0, lineHeight, -lineHeight, 2 * lineHeight, -2 * lineHeight].flatMap((shift) =>
    sides
      .filter((left) => {
        const [start, end] = spanOf({ text, x, isLeft: left });
        const isFree = before.every((other) => {
          const [otherStart, otherEnd] = spanOf(other);
          return end < otherStart || start > otherEnd || Math.abs(y + shift - other.y - other.shift) >= lineHeight;
        });
        return isFree && others.every((other) => !liesOn(other, start, end, y + shift));
      })
      .map((left) => ({ isLeft: left, shift })),
  );
  return found[0] ?? { isLeft, shift: 0 };
}

/** Whether a point lies on a label. */
const liesOn = (point: Pick<MapPlaceView, 'x' | 'y'>, start: number, end: number, y: number) =>
  point.x + pointRadius > start && point.x - pointRadius < end && Math.abs(point.y - y) < lineHeight / 2 + pointRadius;

/** Of the point of a place, in units of the drawing. */
const pointRadius = 5;

/** Height of a label and width of its letters, and how far from its point it stands, in units of the drawing. */
const [lineHeight, letterWidth, labelGap] = [16, 7.5, 12];

function spanOf({ text, x, isLeft }: Pick<MapPlaceView, 'text' | 'x' | 'isLeft'>): [start: number, end: number] {
  const length = text.length * letterWidth + labelGap;
  return isLeft ? [x - length, x] : [x, x + length];
}

/** Half the width and height of a name of a state, which stands in capitals, and of the name of an area. */
const capitals = { width: 5.5, height: 12 };
const italics = { width: 5, height: 13 };
/** Units between two spots where a name is tried. */
const step = 8;

/** Units of the drawing. */
export type Spot = [x: number, y: number];
export type Edge = [from: Spot, to: Spot];
type Box = [left: number, top: number, right: number, bottom: number];

/**
 * The spot nearest to a state's middle where its name lies within it, in sight, and over no other name or point; none
 * when there is none.
 *
 * @param outline - the edges of what of the state is in sight
 * @param bounds - the box around them
 */
export function namePlace(
  text: string,
  outline: readonly Edge[],
  { bounds, middle, taken }: { bounds: Box; middle: Spot; taken: readonly Box[] },
): MapDrawingView['neighbours'][number] | undefined {
  const half = [text.length * capitals.width, capitals.height] as const;
  const isClear = ([x, y]: Spot) => {
    const box = boxAround(x, y, half);
    return taken.every((other) => !overlap(box, other)) && edgeOf(box).every((spot) => liesWithin(spot, outline));
  };
  const distance = ([x, y]: Spot) => Math.hypot(x - middle[0], y - middle[1]);
  const [left, top, right, bottom] = bounds;
  const spots = range(left + half[0], right - half[0]).flatMap((x) =>
    range(top + half[1], bottom - half[1]).map((y): Spot => [x, y]),
  );
  const [x, y] = spots.sort((a, b) => distance(a) - distance(b)).find(isClear) ?? [];
  return x === undefined || y === undefined ? undefined : { text, x: Math.round(x), y: Math.round(y) };
}

/** What a place and its name cover. */
export function coveredBy(place: MapPlaceView): Box[] {
  const { text, x, y, shift, isArea } = place;
  if (isArea) return [boxAround(x, y, [text.length * italics.width, italics.height])];
  const [start, end] = spanOf(place);
  const height = lineHeight / 2;
  return [boxAround(x, y, [2 * pointRadius, 2 * pointRadius]), [start, y + shift - height, end, y + shift + height]];
}

/** Whether a line from a spot to the right meets the outline an odd number of times. */
const liesWithin = ([x, y]: Spot, outline: readonly Edge[]) =>
  outline.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)).length %
    2 ===
  1;

const boxAround = (x: number, y: number, [width, height]: readonly [number, number]): Box => [
  x - width,
  y - height,
  x + width,
  y + height,
];

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Points along the upper and the lower edge of a box, close enough to each other that no border passes unseen. */
const edgeOf = ([left, top, right, bottom]: Box) =>
  [...range(left, right), right].flatMap((x): Spot[] => [
    [x, top],
    [x, bottom],
  ]);

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
