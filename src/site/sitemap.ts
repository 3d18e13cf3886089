import { getCollection } from 'astro:content';
import { instrumentPath, paths } from '../lib/paths.ts';
import { getInstruments } from './instruments.ts';
import { getProvisionPages } from './provision-pages.ts';

/** The path, without base, of every page that search engines should know. */
export async function getSitePaths(): Promise<string[]> {
  const provisions = (await getProvisionPages()).map(({ meta }) => meta.path);
  const instruments = (await getInstruments()).map(({ id }) => instrumentPath(id));
  const prose = (await getCollection('pages')).map(({ id }) => `/${id}/`);
  const overview = instruments.length > 0 ? [paths.instruments] : [];
  return [paths.home, ...provisions, ...overview, ...instruments, paths.search, paths.register, ...prose];
}
