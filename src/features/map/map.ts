import { readFileSync } from 'node:fs';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPoint } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { paths } from '../../addresses/paths.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';

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
}

export interface MapView {
  width: number;
  height: number;
  /** SVG paths. */
  land: string;
  borders: string;
  places: MapPlaceView[];
  /** All places, those off the map too. */
  list: (LinkView & { what: string })[];
}

/** Units of the drawing; a label is written to the other side of its point when it would leave it. */
const size = { width: 720, height: 540, margin: 110, labelSpace: 150 };
/** Points farther than this many degrees from the middle one are listed, not drawn. */
const reach = 4;

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The places that the text names: those of one region on a map, all of them in a list. */
export const getMap = once(async (): Promise<MapView> => {
  const places = (await getOrdered('places')).filter(({ documentNameOnly }) => !documentNameOnly);
  const views = places.map(({ id, name, what, approximate, coordinates, type }) => ({
    id,
    href: `${href(paths.register)}#${id}`,
    text: name,
    what,
    approximate,
    isArea: type === 'state' || type === 'region',
    coordinates,
  }));
  const middle = [
    median(places.map(({ coordinates }) => coordinates[0])),
    median(places.map(({ coordinates }) => coordinates[1])),
  ];
  const near = views.filter(({ coordinates }) =>
    coordinates.every((value, axis) => Math.abs(value - (middle[axis] ?? 0)) < reach),
  );
  return { ...draw(near), width: size.width, height: size.height, list: views };
});

/** A file of a package; builds run from the top folder. */
const worldFile = 'node_modules/world-atlas/countries-50m.json';

/** Coasts and borders of Natural Earth 1:50m, by way of world-atlas, in Mercator's projection. */
function draw(places: readonly (Omit<MapPlaceView, 'x' | 'y' | 'isLeft'> & { coordinates: [number, number] })[]) {
  const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ coordinates }) => coordinates) };
  const { width, height, margin, labelSpace } = size;
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      points,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const toPath = geoPath(projection).digits(1);
  const land = feature(world, world.objects.land) as FeatureCollection;
  return {
    land: toPath(land) ?? '',
    borders: toPath(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? '',
    places: places.map(({ coordinates, ...place }): MapPlaceView => {
      const [x = 0, y = 0] = (projection(coordinates) ?? []).map(Math.round);
      return { ...place, x, y, isLeft: x > width - labelSpace };
    }),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
