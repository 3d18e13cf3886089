/** Degrees. */
export type Point = [longitude: number, latitude: number];

/** The place in the middle, along each axis. */
export function middleOf(points: readonly Point[]): Point {
  return [median(longitudesOf(points)), median(points.map(([, latitude]) => latitude))];
}

/** Halfway between the outermost places: the side of the earth on which the sheet is cut lies opposite. */
export function halfwayOf(points: readonly Point[]): number {
  const longitudes = longitudesOf(points);
  return ((longitudes[0] ?? 0) + (longitudes.at(-1) ?? 0)) / 2;
}

/** From west to east, counted on past 180 where they do: since the earth is round, they begin after the widest gap. */
function longitudesOf(points: readonly Point[]): number[] {
  const sorted = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  const round = [...sorted, ...sorted.map((longitude) => longitude + 360)];
  const gaps = sorted.map((longitude, index) => (round[index + 1] ?? 0) - longitude);
  const start = gaps.indexOf(Math.max(...gaps)) + 1;
  return round.slice(start, start + sorted.length);
}

/** How far a longitude is from another, east or west: -180 to 180. */
export function turned(longitude: number, from: number): number {
  return ((((longitude - from + 180) % 360) + 360) % 360) - 180;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
