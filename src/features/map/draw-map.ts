import { geoEqualEarth, geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { LinkView } from '../../site/views.ts';
import { coveredBy, labelPlace, namePlace, type Edge, type Spot } from './place-labels.ts';
import { halfwayOf, middleOf, turned, type Point } from './middle.ts';
import { countryName, type World } from './world.ts';

/** A place on the map, in units of the drawing. */
export interface MapPlaceView extends LinkView {
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

/** A place that can be drawn. */
export type MappedPlace = Omit<MapPlaceView, 'x' | 'y' | 'isLeft' | 'shift'> & { coordinates: Point };

/** A sheet, in units that are pixels of the screens that it is for. */
export interface Sheet {
  width: number;
  height: number;
  /** Between the outermost places and the edge. */
  margin: number;
  /** Right of a point; with less, its label stands left of it. */
  labelSpace: number;
}

/** A map shows at least so many degrees from its middle, or a place alone would lie on an empty sheet. */
const leastReach = 1;
/** Mercator's projection swells what is far from the equator: from here on the world is drawn with equal areas. */
const mercatorReach = 25;

/** Between the edge of the drawing and the name of a state. */
const edge = 8;

/** Draws places with the coasts, borders and names around them; `reach` is how far from the middle they lie, in degrees. */
export function draw(world: World, places: readonly MappedPlace[], reach: number, sheet: Sheet): MapDrawingView {
  const { width, height, margin, labelSpace } = sheet;
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
      if (!text || named.has(text) || !(toPath.area(country) > 0)) return [];
      const [[left, top], [right, bottom]] = toPath.bounds(country);
      return (
        namePlace(text, outlineOf(country, projection), {
          bounds: [
            Math.max(edge, left),
            Math.max(edge, top),
            Math.min(width - edge, right),
            Math.min(height - edge, bottom),
          ],
          middle: toPath.centroid(country),
          taken: drawn.flatMap(coveredBy),
        }) ?? []
      );
    }),
  };
}

/** The edges of what of a shape is in sight. */
function outlineOf(shape: GeoPermissibleObjects, projection: GeoProjection): Edge[] {
  const edges: Edge[] = [];
  let [first, last]: [Spot, Spot] = [
    [0, 0],
    [0, 0],
  ];
  const lineTo = (x: number, y: number) => {
    edges.push([last, [x, y]]);
    last = [x, y];
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      first = last = [x, y];
    },
    lineTo,
    closePath: () => {
      lineTo(...first);
    },
  })(shape);
  return edges;
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
