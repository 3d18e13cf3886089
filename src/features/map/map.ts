import { languageTag } from '../../language/tag.ts';
import { readFileSync } from 'node:fs';
import { geoContains, geoEqualEarth, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiLineString, MultiPoint } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { paths } from '../../addresses/paths.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';

/** A place on the map, in units of the drawing. */
interface MapPlaceView extends LinkView {
  id: string;
  what: string;
  /** Its point stands for something without undisputed limits. */
  approximate: boolean;
  /** A state or region: named, without a point. */
  isArea: boolean;
  x: number;
  y: number;
  /** Its label stands left of the point. */
  isLeft: boolean;
  /** How much higher or lower than the point its label stands, so that labels do not lie over each other. */
  shift: number;
}

/** A drawing of the region, for a wide screen or a narrow one. */
export interface MapDrawingView {
  width: number;
  height: number;
  /** SVG paths. */
  land: string;
  borders: string;
  places: MapPlaceView[];
  /** States that the text does not name, so that one knows where one is. */
  neighbours: { text: string; x: number; y: number }[];
}

export interface MapView {
  wide: MapDrawingView;
  narrow: MapDrawingView;
  /** Whether all places that can be drawn are on it. */
  isWhole: boolean;
  /** Why a place is listed and not drawn. */
  notes: string[];
  /** All places, those off the map too. */
  list: (LinkView & { what: string })[];
}

/**
 * Sizes of the two drawings, in units that are pixels of the screens they are for. Labels are written to the other side
 * of their points when they would leave the drawing.
 */
const sizes = {
  wide: { width: 1116, height: 640, margin: 130, labelSpace: 170 },
  narrow: { width: 390, height: 480, margin: 50, labelSpace: 110 },
};
type Size = (typeof sizes)['wide'];
/** A map shows at least so many degrees from its middle, or a place alone would lie on an empty sheet. */
const leastReach = 1;
/** Degrees from the middle within which most places lie, the nearest first; the others are listed, not drawn. */
const reaches = [4, 10, 25, 60, 180];
/** Mercator's projection swells what is far from the equator: from here on the world is drawn with equal areas. */
const mercatorReach = 25;

interface World {
  land: FeatureCollection;
  borders: MultiLineString;
  countries: FeatureCollection;
}
type Point = [longitude: number, latitude: number];
type MappedPlace = Omit<MapPlaceView, 'x' | 'y' | 'isLeft' | 'shift'> & { coordinates: Point };

/** The places that the text names: those of the region where most of them lie on a map, all of them in a list. */
export const getMap = once(async (): Promise<MapView> => {
  const places = (await getOrdered('places')).filter(({ documentNameOnly }) => !documentNameOnly);
  const all = places.map(({ id, name, what, approximate, coordinates, type }): MappedPlace => ({
    id,
    href: `${href(paths.register)}#${id}`,
    text: name,
    what,
    approximate,
    isArea: type === 'state' || type === 'region',
    coordinates,
  }));
  const unmapped = new Set(places.flatMap(({ id, notDrawn }) => (notDrawn ? [id] : [])));
  const views = all.filter(({ id }) => !unmapped.has(id));
  const middle = middleOf(views.map(({ coordinates }) => coordinates));
  const within = (reach: number) =>
    views.filter(
      ({ coordinates: [longitude, latitude] }) =>
        Math.abs(turned(longitude, middle[0])) < reach && Math.abs(latitude - middle[1]) < reach,
    );
  const reach = reaches.find((each) => within(each).length * 2 > views.length) ?? 180;
  const near = within(reach);
  const world = readWorld();
  return {
    wide: draw(world, near, reach, sizes.wide),
    narrow: draw(world, near, reach, sizes.narrow),
    isWhole: near.length === views.length,
    notes: places.flatMap(({ notDrawn }) => notDrawn ?? []),
    list: all,
  };
});

/** A file of a package; builds run from the top folder. */
const worldFile = 'node_modules/world-atlas/countries-50m.json';

/** Coasts and borders of Natural Earth 1:50m, by way of world-atlas. */
function readWorld(): World {
  const world = JSON.parse(readFileSync(worldFile, 'utf8')) as Topology<
    Record<'countries' | 'land', GeometryCollection>
  >;
  const { land, countries } = world.objects;
  return {
    land: feature(world, land),
    borders: mesh(world, countries, (a, b) => a !== b),
    countries: feature(world, countries),
  };
}

function draw(world: World, places: readonly MappedPlace[], reach: number, size: Size): MapDrawingView {
  const { width, height, margin, labelSpace } = size;
  const points = places.map(({ coordinates }) => coordinates);
  const projection = (reach > mercatorReach ? geoEqualEarth() : geoMercator())
    .rotate([-halfwayOf(points), 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      extentOf(points),
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const toPath = geoPath(projection).digits(1);
  const placed = places.map(({ coordinates, ...place }) => {
    const [x = 0, y = 0] = (projection(coordinates) ?? []).map(Math.round);
    return { ...place, x, y };
  });
  const drawn = placed.reduce<MapPlaceView[]>((before, place) => {
    const others = placed.filter((other) => other !== place && !other.isArea);
    const label = place.isArea ? { isLeft: false, shift: 0 } : labelPlace(place, width - labelSpace, before, others);
    return [...before, { ...place, ...label }];
  }, []);
  const named = new Set(places.map(({ text }) => text));
  return {
    width,
    height,
    land: toPath(world.land) ?? '',
    borders: toPath(world.borders) ?? '',
    places: drawn,
    neighbours: world.countries.features.flatMap((country) => {
      const text = countryName(country.id);
      const [middle, centre] = toPath.centroid(country);
      if (!text || named.has(text) || !(toPath.area(country) > leastArea(size))) return [];
      const half = text.length * 5.5;
      const x = Math.round(Math.min(width - half, Math.max(half, middle)));
      const isClear = (y: number) =>
        y > 20 &&
        y < height - 10 &&
        geoContains(country, projection.invert?.([x, y]) ?? [0, 0]) &&
        drawn.every((place) => Math.abs(place.x - x) > 90 || Math.abs(place.y - y) > 32);
      const y = [0, 40, -40, 80, -80, 120].map((step) => Math.round(centre + step)).find(isClear);
      return y === undefined ? [] : [{ text, x, y }];
    }),
  };
}

/** The side and height of a label nearest to its point at which it lies over no label before it and no other point. */
function labelPlace(
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

/** The points, and where they lie close together the corners of what is shown around them. */
function extentOf(points: readonly Point[]): MultiPoint {
  const [longitude, latitude] = middleOf(points);
  const isWide = points.some(
    (point) => Math.abs(turned(point[0], longitude)) >= leastReach || Math.abs(point[1] - latitude) >= leastReach,
  );
  const corners = [-leastReach, leastReach].map((by): Point => [
    longitude + by,
    Math.max(-80, Math.min(80, latitude + by)),
  ]);
  return { type: 'MultiPoint', coordinates: [...points, ...(isWide ? [] : corners)] };
}

/** The place in the middle, along each axis. */
function middleOf(points: readonly Point[]): Point {
  return [median(longitudesOf(points)), median(points.map(([, latitude]) => latitude))];
}

/** Halfway between the outermost places: the side of the earth on which the sheet is cut lies opposite. */
function halfwayOf(points: readonly Point[]): number {
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
function turned(longitude: number, from: number): number {
  return ((((longitude - from + 180) % 360) + 360) % 360) - 180;
}

/** What of a state must be in sight for its name to stand there. */
const leastArea = ({ width, height }: Size): number => (width * height) / 60;

const countryNames = new Intl.DisplayNames(languageTag, { type: 'region' });

/** The Dutch name of a state by its number of ISO 3166, which world-atlas has for an id. */
function countryName(id: string | number | undefined): string | undefined {
  const { region } = new Intl.Locale(`und-${String(id ?? '001').padStart(3, '0')}`);
  return region && /^[A-Z]{2}$/.test(region) ? countryNames.of(region) : undefined;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
