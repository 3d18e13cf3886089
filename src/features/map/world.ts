import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { languageTag } from '../../language/tag.ts';

export interface World {
  land: FeatureCollection;
  borders: MultiLineString;
  countries: FeatureCollection;
}
/** A file of a package; builds run from the top folder. */
const worldFile = 'node_modules/world-atlas/countries-50m.json';

/** Coasts and borders of Natural Earth 1:50m, by way of world-atlas. */
export function readWorld(): World {
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

const countryNames = new Intl.DisplayNames(languageTag, { type: 'region' });

/** The Dutch name of a state by its number of ISO 3166, which world-atlas has for an id. */
export function countryName(id: string | number | undefined): string | undefined {
  const { region } = new Intl.Locale(`und-${String(id ?? '001').padStart(3, '0')}`);
  return region && /^[A-Z]{2}$/.test(region) ? countryNames.of(region) : undefined;
}
