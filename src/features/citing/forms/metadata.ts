import type { MetaTag, PageMetadata } from '../../../site/views.ts';
import { citedFacts } from './facts.ts';
import {
  instrumentJsonLd,
  jsonLdText,
  provisionJsonLd,
  wholeJsonLd,
  type CitedInstrument,
  type DescribedInstrument,
} from './json-ld.ts';
import { pinpointOf, targetUrl, type CitationSource, type CitationTarget, type CitedProvision } from './target.ts';

/** The page described. */
export type DescribedPage =
  | { kind: 'whole' }
  | { kind: 'provision'; provision: CitedProvision; instruments: readonly CitedInstrument[] }
  | { kind: 'instrument'; instrument: DescribedInstrument };

/**
 * What a page says of itself to machines, beside what every page does (Open Graph). The text is described for reference
 * managers (Highwire and Dublin Core, as Zotero reads them); a page about an instrument is not that instrument, so it
 * has JSON-LD only.
 *
 * The page of the whole text is the heaviest: it says each thing once.
 */
export function metadataFor(source: CitationSource, page: DescribedPage, siteName: string): PageMetadata {
  switch (page.kind) {
    case 'whole':
      return { meta: toTags(coreTags(source)), jsonLd: jsonLdText(wholeJsonLd(source)) };
    case 'provision': {
      const { provision, instruments } = page;
      return {
        meta: toTags({ ...coreTags(source, { provision }), ...furtherTags(source, { provision }) }),
        jsonLd: jsonLdText(provisionJsonLd(source, provision, instruments)),
      };
    }
    case 'instrument':
      return { meta: [], jsonLd: jsonLdText(instrumentJsonLd(source, page.instrument, siteName)) };
  }
}

type Tags = Record<string, string | undefined>;

/**
 * What Zotero and search engines need. Zotero takes a `citation_title` for a journal article, so it is told its own name
 * for the kind: `statute` stands for `legislation` in CSL. The address comes from `og:url`.
 */
function coreTags(source: CitationSource, target?: CitationTarget): Tags {
  const { kind, reference, institution, language, rights, year, adopted } = citedFacts(source);
  return {
    citation_title: titleOf(source, target),
    citation_author: institution,
    citation_publication_date: String(year),
    'DC.identifier': reference,
    'DC.type': kind,
    'DC.language': language,
    'DC.rights': rights,
    'z:itemType': adopted ? 'statute' : 'bill',
  };
}

/** The same in the other vocabulary, for readers that know only one, and how the part and the whole belong together. */
function furtherTags(source: CitationSource, target: CitationTarget): Tags {
  const { institution, language, year, adopted } = citedFacts(source);
  return {
    citation_language: language,
    citation_public_url: targetUrl(source.home, target),
    'DC.title': titleOf(source, target),
    'DC.creator': institution,
    'DC.date': String(year),
    'DC.relation': adopted?.number,
    'DCTERMS.isPartOf': targetUrl(source.home),
  };
}

function titleOf({ title }: CitationSource, target?: CitationTarget): string {
  return target ? `${title}, ${pinpointOf(target)}` : title;
}

function toTags(tags: Tags): MetaTag[] {
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
