/**
 * Addresses: the one place that decides them. Every path starts and ends with a slash and is relative to
 * the site's base; `withBase` puts the base before it.
 */
import { kindSlugs, labelSlug, type ProvisionKind } from './anchors.ts';

export const paths = {
  home: '/',
  about: '/over/',
  search: '/zoeken/',
  quotation: '/citaat/',
  ownNotes: '/aantekeningen/',
  instruments: '/instrumenten/',
  cards: '/instrumenten/kaarten.json',
  register: '/register/',
  themes: '/themas/',
  demands: '/oproepen/',
  verbs: '/oproepen/werkwoorden.json',
  timeline: '/tijdlijn/',
  map: '/kaart/',
  overview: '/overzicht/',
  accessibility: '/toegankelijkheid/',
  licences: '/licenties/',
  aftermath: '/vervolg/',
  corrections: '/correcties/',
  document: '/document/',
  data: '/resolutie.json',
  dataSchema: '/resolutie.schema.json',
  book: '/resolutie.epub',
  plainText: '/resolutie.txt',
  markdown: '/resolutie.md',
  akomaNtoso: '/resolutie.xml',
  earlierWords: '/eerdere-woorden.json',
  webManifest: '/app.json',
  /** What hosts show in place of a page that is not there. */
  missing: '/404.html',
} as const;

/** What stands at the top of the site besides pages of prose, which take no name of these. */
export const takenNames: readonly string[] = [
  '404',
  'aanhaling',
  'aantekeningen',
  'app.json',
  'bijlage',
  'citaat',
  'correcties',
  'eerdere-woorden.json',
  'document',
  'favicon.ico',
  'favicon.svg',
  'index',
  'instrument',
  'instrumenten',
  'kaart',
  'licenties',
  'offline',
  'oproepen',
  'overweging',
  'overzicht',
  'pagefind',
  'paragraaf',
  'register',
  'resolutie.epub',
  'resolutie.json',
  'resolutie.md',
  'resolutie.schema.json',
  'resolutie.txt',
  'resolutie.xml',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  'thema',
  'themas',
  'tijdlijn',
  'vervolg',
  'zoeken',
];

/** `("recital", "A")` → `"/overweging/a/"`. */
export function provisionPath(kind: ProvisionKind, label: string): string {
  return `/${kindSlugs[kind]}/${labelSlug(label)}/`;
}

/** `"genocideverdrag"` → `"/instrument/genocideverdrag/"`. */
export function instrumentPath(id: string): string {
  return `/instrument/${id}/`;
}

/** `"energie"` → `"/thema/energie/"`. */
export function themePath(id: string): string {
  return `/thema/${id}/`;
}

/** The notice of a work of others, in full: `"pagefind"` → `"/licenties/pagefind.txt"`. */
export function licenceTextPath(id: string): string {
  return `${paths.licences}${id}.txt`;
}

/** `"/overweging/a/"` → `"/overweging/a/beeld.png"`: it stands beside its page. */
export function picturePath(page: string): string {
  return `${page}beeld.png`;
}

/** `"over"` → `"/over/"`: a page of prose. */
export function prosePath(id: string): string {
  return `/${id}/`;
}
