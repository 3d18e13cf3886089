import { getCollection } from 'astro:content';
import { instrumentPath, paths, themePath } from '../addresses/paths.ts';
import { getInstruments } from '../features/instruments/instruments.ts';
import { getProvisionPages } from '../features/reading/provision-pages.ts';

/** The path, without base, of every page that search engines should know. */
export async function getSitePaths(): Promise<string[]> {
  const provisions = (await getProvisionPages()).map(({ meta }) => meta.path);
  const instruments = (await getInstruments()).map(({ id }) => instrumentPath(id));
  const prose = (await getCollection('pages')).map(({ id }) => `/${id}/`);
  const overview = instruments.length > 0 ? [paths.instruments] : [];
  const themes = (await getCollection('themes')).map(({ id }) => themePath(id));
  const has = async (name: 'demands' | 'events' | 'places') => (await getCollection(name)).length > 0;
  const context = [
    ...(themes.length > 0 ? [paths.themes, paths.overview, ...themes] : []),
    ...((await has('demands')) ? [paths.demands] : []),
    ...((await has('events')) ? [paths.timeline] : []),
    ...((await has('places')) ? [paths.map] : []),
  ];
  return [
    paths.home,
    ...provisions,
    ...overview,
    ...instruments,
    ...context,
    paths.search,
    paths.register,
    paths.licences,
    ...prose,
  ];
}
