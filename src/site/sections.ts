import { getCollection } from 'astro:content';
import { instrumentPath, paths, prosePath, provisionPath, themePath } from '../addresses/paths.ts';
import { footerStrings, menuStrings } from '../strings/nl/frame.ts';
import { getOrdered } from './collections.ts';

/** A page of the site with the pages below it. Everything that asks which pages there are asks this table. */
interface Section {
  /** Without base. */
  path: string;
  /** What the menu calls it; a section without it is not in the menu. */
  menu?: string;
  /** What the footer calls it. */
  footer?: string;
  /** Whether this resolution has it; a section without it is always there. */
  exists?: () => Promise<boolean>;
  /** Whether it is about nobody but the reader, so that search engines need not know it. */
  isPersonal?: boolean;
  /** Whether it gathers from the whole text, so that whatever was put right may stand on it. */
  isOfTheWhole?: boolean;
  /** The paths of the pages below it. */
  below?: () => Promise<string[]>;
}

const hasSome = (name: 'instruments' | 'themes' | 'demands' | 'events' | 'aftermath' | 'corrections') => async () =>
  (await getCollection(name)).length > 0;

const hasProse = (path: string) => async () => (await getProsePaths()).includes(path);

/** In the order of the menu. */
const sections = {
  home: {
    path: paths.home,
    menu: menuStrings.text,
    isOfTheWhole: true,
    below: async () => (await getOrdered('provisions')).map(({ kind, label }) => provisionPath(kind, label)),
  },
  instruments: {
    path: paths.instruments,
    menu: menuStrings.instruments,
    isOfTheWhole: true,
    exists: hasSome('instruments'),
    below: async () => (await getCollection('instruments')).map(({ id }) => instrumentPath(id)),
  },
  themes: {
    path: paths.themes,
    menu: menuStrings.themes,
    isOfTheWhole: true,
    exists: hasSome('themes'),
    below: async () => (await getOrdered('themes')).map(({ id }) => themePath(id)),
  },
  overview: { path: paths.overview, menu: menuStrings.overview, exists: hasSome('themes'), isOfTheWhole: true },
  demands: { path: paths.demands, menu: menuStrings.demands, exists: hasSome('demands'), isOfTheWhole: true },
  timeline: { path: paths.timeline, menu: menuStrings.timeline, exists: hasSome('events'), isOfTheWhole: true },
  map: {
    path: paths.map,
    menu: menuStrings.map,
    isOfTheWhole: true,
    exists: async () => (await getOrdered('places')).some(({ documentNameOnly }) => !documentNameOnly),
  },
  register: { path: paths.register, menu: menuStrings.register, isOfTheWhole: true },
  search: { path: paths.search },
  document: { path: paths.document },
  quotation: { path: paths.quotation, footer: footerStrings.quotation },
  ownNotes: { path: paths.ownNotes, footer: footerStrings.ownNotes, isPersonal: true },
  about: { path: paths.about, menu: menuStrings.about, exists: hasProse(paths.about) },
  accessibility: {
    path: paths.accessibility,
    footer: footerStrings.accessibility,
    exists: hasProse(paths.accessibility),
  },
  aftermath: { path: paths.aftermath, footer: footerStrings.aftermath, exists: hasSome('aftermath') },
  corrections: {
    path: paths.corrections,
    footer: footerStrings.corrections,
    exists: hasSome('corrections'),
    isOfTheWhole: true,
  },
  licences: { path: paths.licences, footer: footerStrings.licences },
} as const satisfies Record<string, Section>;

/** The sections that this resolution has, in the order of the menu. */
export async function getSections(): Promise<Section[]> {
  const all: Section[] = Object.values(sections);
  const existing = await Promise.all(all.map(async ({ exists }) => (await exists?.()) ?? true));
  return all.filter((_, index) => existing[index]);
}

/** Whether this resolution has a section. */
export async function hasSection(name: keyof typeof sections): Promise<boolean> {
  const section: Section = sections[name];
  return (await section.exists?.()) ?? true;
}

/** The static path of a section that stands alone, for a route `[...page]`: one page, or none. */
export async function getSectionPaths(name: keyof typeof sections): Promise<{ params: { page: undefined } }[]> {
  return (await hasSection(name)) ? [{ params: { page: undefined } }] : [];
}

/** The path, without base, of every page that a reader may ask for. */
export async function getAllPaths(): Promise<string[]> {
  return pathsOf(await getSections());
}

/** The path, without base, of every page that search engines should know. */
export async function getSitePaths(): Promise<string[]> {
  return pathsOf((await getSections()).filter(({ isPersonal }) => !isPersonal));
}

async function pathsOf(some: readonly Section[]): Promise<string[]> {
  const own = await Promise.all(some.map(async ({ path, below }) => [path, ...((await below?.()) ?? [])]));
  return [...new Set([...own.flat(), ...(await getProsePaths())])];
}

/** The pages of prose: content/pages/<id>.md → `/<id>/`. */
const getProsePaths = async () => (await getCollection('pages')).map(({ id }) => prosePath(id));
