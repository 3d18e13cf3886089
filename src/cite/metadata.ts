import { instrumentPath } from '../lib/paths.ts';
import type { Instrument } from '../schemas/instrument.ts';
import { citedFacts } from './facts.ts';
import { instrumentJsonLd, provisionJsonLd, wholeJsonLd, type DescribedInstrument, type JsonLd } from './json-ld.ts';
import { absoluteUrl, pinpointOf, targetUrl, type CitationSource, type CitedProvision } from './target.ts';

/** The picture of a page for those who share it. */
interface SocialImage {
  /** Absolute. */
  url: string;
  /** The text in the picture. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
}

interface PageText {
  /** Title of the page, without the name of the site. */
  title: string;
  description: string;
  image?: SocialImage | undefined;
}

/** The page described. */
export type DescribedPage = PageText &
  (
    | { kind: 'whole'; provisions: readonly CitedProvision[] }
    | { kind: 'provision'; provision: CitedProvision; instruments: readonly Pick<Instrument, 'id' | 'name'>[] }
    | { kind: 'instrument'; instrument: DescribedInstrument }
  );

/** A `<meta>`: its attributes. */
type MetaTag = { name: string; content: string } | { property: string; content: string };

export interface PageMetadata {
  meta: MetaTag[];
  jsonLd: JsonLd;
}

/**
 * Everything a page says of itself to machines. The text is described for reference managers (Highwire and Dublin Core,
 * as Zotero reads them); a page about an instrument is not that instrument, so it has social metadata only.
 */
export function metadataFor(source: CitationSource, page: DescribedPage, siteName: string): PageMetadata {
  switch (page.kind) {
    case 'whole':
      return {
        meta: [...recordTags(source), ...socialTags(page, targetUrl(source.home), siteName)],
        jsonLd: wholeJsonLd(source, page.provisions),
      };
    case 'provision': {
      const { provision, instruments } = page;
      return {
        meta: [...recordTags(source, provision), ...socialTags(page, targetUrl(source.home, { provision }), siteName)],
        jsonLd: provisionJsonLd(source, provision, instruments),
      };
    }
    case 'instrument':
      return {
        meta: socialTags(page, absoluteUrl(source.home, instrumentPath(page.instrument.id)), siteName),
        jsonLd: instrumentJsonLd(source, page.instrument, siteName),
      };
  }
}

/** Highwire Press tags, then Dublin Core; no `citation_journal_title`, which would make it an article. */
function recordTags(source: CitationSource, provision?: CitedProvision): MetaTag[] {
  const { title, kind, reference, institution, language, rights, year, adopted } = citedFacts(source);
  const target = provision && { provision };
  const partTitle = target ? `${title}, ${pinpointOf(target)}` : title;
  const url = targetUrl(source.home, target);
  const tags: Record<string, string | undefined> = {
    citation_title: partTitle,
    citation_author: institution,
    citation_publication_date: String(year),
    citation_public_url: url,
    citation_language: language,
    'DC.title': partTitle,
    'DC.creator': institution,
    'DC.date': String(year),
    'DC.identifier': reference,
    'DC.type': kind,
    'DC.language': language,
    'DC.rights': rights,
    'DC.relation': adopted?.number,
    'DCTERMS.isPartOf': target && targetUrl(source.home),
  };
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** Open Graph, and the one Twitter tag that does not follow from it. */
function socialTags({ kind, title, description, image }: DescribedPage, url: string, siteName: string): MetaTag[] {
  const properties: Record<string, string | number> = {
    'og:type': kind === 'instrument' ? 'website' : 'article',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:site_name': siteName,
    'og:locale': 'nl_NL',
    ...(image && {
      'og:image': image.url,
      'og:image:alt': image.alt,
      'og:image:width': image.width,
      'og:image:height': image.height,
    }),
  };
  return [
    ...Object.entries(properties).map(([property, content]) => ({ property, content: String(content) })),
    { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

/** The first words, for a description: at most `length` characters, cut after a whole word with an ellipsis. */
export function openingWords(text: string, length = 160): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}
