import { paths } from '../../addresses/paths.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';
import { draw, type MapDrawingView, type MappedPlace } from './draw-map.ts';
import { middleOf, turned } from './middle.ts';
import { readWorld } from './world.ts';

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
  wide: { width: 1116, height: 640, margin: 165, labelSpace: 170 },
  narrow: { width: 390, height: 480, margin: 50, labelSpace: 110 },
};
/** Degrees from the middle within which most places lie, the nearest first; the others are listed, not drawn. */
const reaches = [4, 10, 25, 60, 180];

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
