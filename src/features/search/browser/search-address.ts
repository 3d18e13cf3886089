import { siteHref } from '../../../browser/base.ts';

/** A search as its address has it: `/zoeken/?q=hof&soort=overwegingen`. */
export interface SearchState {
  query: string;
  /** What the results are narrowed to: group of filters → the one chosen. */
  filters: ReadonlyMap<string, string>;
}

/** The names of the groups of filters in an address. */
const parameters = {
  kind: 'soort',
  theme: 'onderwerp',
  instrument: 'instrument',
  person: 'persoon',
  organisation: 'orgaan',
  place: 'plaats',
} as const;

export const filterGroups = Object.keys(parameters) as (keyof typeof parameters)[];

/** The address of a search. */
export function searchHref(query: string, filters: SearchState['filters'] = new Map()): string {
  const chosen = filterGroups.flatMap((group) => {
    const value = filters.get(group);
    return value ? [`&${parameters[group]}=${encodeURIComponent(value)}`] : [];
  });
  return `${siteHref('/zoeken/')}?q=${encodeURIComponent(query)}${chosen.join('')}`;
}

/** The search in the address of this page. */
export function readAddress(): SearchState {
  const given = new URLSearchParams(location.search);
  const filters = filterGroups.flatMap((group) => {
    const value = given.get(parameters[group]);
    return value ? [[group, value] as const] : [];
  });
  return { query: given.get('q') ?? '', filters: new Map(filters) };
}
