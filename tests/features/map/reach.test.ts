import { expect, onTestFinished, test, vi } from 'vitest';
import { getMap, type MapView } from '../../../src/features/map/map.ts';
import * as collections from '../../../src/site/collections.ts';

type Named = [name: string, longitude: number, latitude: number];

/** Records of places at these points. */
const placesAt = (...points: Named[]) =>
  points.map(([name, ...coordinates], index) => ({
    id: `plaats-${String(index)}`,
    name,
    what: 'stad',
    type: 'town',
    coordinates,
    approximate: false,
    documentNameOnly: false,
  }));

/** The map of a text that names these places. */
function mapOf(places: ReturnType<typeof placesAt>): Promise<MapView> {
  const ordered = vi.spyOn(collections, 'getOrdered').mockResolvedValue(places);
  onTestFinished(() => {
    ordered.mockRestore();
  });
  return getMap();
}

const world = placesAt(
  ['Genève', 6.14, 46.2],
  ['New York', -74, 40.7],
  ['Nairobi', 36.8, -1.3],
  ['Tokio', 139.7, 35.7],
  ['Suva', 178.4, -18.1],
);

test.each([
  ['one place', placesAt(['Utrecht', 5.12, 52.09])],
  ['one place near a pole', placesAt(['Longyearbyen', 15.6, 78.2])],
  ['places in one street', placesAt(['Dam', 4.893, 52.373], ['Beurs', 4.896, 52.375], ['Spui', 4.889, 52.369])],
  ['places on both sides of the line of dates', placesAt(['Suva', 178.4, -18.1], ['Apia', -171.8, -13.8])],
  ['places round the world', world],
])('the map of %s has them in sight, on land of its own', async (_, places) => {
  const { wide, narrow, list, isWhole } = await mapOf(places);
  expect(list).toHaveLength(places.length);
  expect(isWhole).toBe(true);
  for (const { width, height, land, borders, places: drawn } of [wide, narrow]) {
    expect(drawn).toHaveLength(places.length);
    expect(land).toMatch(/^M/);
    expect(land + borders).not.toMatch(/NaN|Infinity|undefined/);
    for (const { x, y } of drawn) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  }
});

const utrecht: Named = ['Utrecht', 5.12, 52.09];
const suva: Named = ['Suva', 178.4, -18.1];
const apia: Named = ['Apia', -171.8, -13.8];

test.each([[[suva, apia]], [[apia, suva]], [[utrecht, suva, apia]], [[apia, suva, utrecht]]])(
  'places on both sides of the line of dates lie as far apart as they are, in whatever order: %j',
  async (places) => {
    const { wide, narrow, isWhole, list } = await mapOf(placesAt(...places));
    expect(list).toHaveLength(places.length);
    expect(isWhole).toBe(places.length === 2);
    for (const { width, places: drawn, land } of [wide, narrow]) {
      const x = (name: string) => drawn.find(({ text }) => text === name)?.x ?? NaN;
      expect(drawn).toHaveLength(2);
      expect(x('Apia') - x('Suva')).toBeGreaterThan(width / 3);
      expect(land).not.toMatch(/NaN/);
    }
  },
);

test('a map of the whole world is cut where no place is', async () => {
  const { wide, isWhole } = await mapOf(
    placesAt(['Londen', 0, 51.5], utrecht, ['Karachi', 67, 24.9], ['Nouméa', 166.4, -22.3], ['Denver', -105, 39.7]),
  );
  expect(isWhole).toBe(true);
  const inOrder = [...wide.places].sort((a, b) => a.x - b.x).map(({ text }) => text);
  expect(inOrder).toEqual(['Londen', 'Utrecht', 'Karachi', 'Nouméa', 'Denver']);
});

test('labels of places that lie close together do not lie over each other', async () => {
  const { wide } = await mapOf(
    placesAt(['Oosterwoud', 5.1, 52.1], ['Lage Wiede', 5.13, 52.1], ['Wiedemond', 5.11, 52.09], ['Veen', 5.12, 52.1]),
  );
  const lines = wide.places.map(({ isLeft, y, shift }) => `${String(isLeft)} ${String(Math.round((y + shift) / 16))}`);
  expect(new Set(lines).size).toBe(lines.length);
});

test('no label lies over the point of another place', async () => {
  const { wide, narrow } = await mapOf(
    placesAt(
      ['Oosterwoud', 5.1, 52.1],
      ['Lage Wiede', 5.25, 52.18],
      ['Sint-Jorisveen', 5.32, 52.05],
      ['Wiedemond', 5.02, 52.24],
    ),
  );
  for (const { places } of [wide, narrow])
    for (const { text, x, y, isLeft, shift } of places) {
      const [start, end] = isLeft ? [x - 12 - text.length * 7, x - 6] : [x + 6, x + 12 + text.length * 7];
      const covered = places.filter((o) => o.x > start && o.x < end && Math.abs(o.y - y - shift) < 13);
      expect(covered.map((other) => `${text} over ${other.text}`)).toEqual([]);
    }
});
