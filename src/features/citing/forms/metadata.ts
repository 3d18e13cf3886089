import type { MetaTag, PageMetadata } from '../../../site/views.ts';
import { citedFacts } from './cited-facts.ts';
import {
  instrumentJsonLd,
  jsonLdText,
  provisionJsonLd,
  wholeJsonLd,
  type CitedInstrument,
  type DescribedInstrument,
} from './json-ld.ts';
import { recordOf } from './citation-record.ts';
import { targetUrl, type CitationSource, type CitationTarget, type CitedProvision } from './target.ts';

/** The page described. */
export type DescribedPage =
  | { kind: 'whole' }
  | { kind: 'provision'; provision: CitedProvision; instruments: readonly CitedInstrument[] }
  | { kind: 'instrument'; instrument: DescribedInstrument };

/**
 * What a page says of itself to machines, beside what every page does (Open Graph). The text is described for reference
 * managers; a page about an instrument is not that instrument, so it has JSON-LD only.
 */
export function metadataFor(source: CitationSource, page: DescribedPage, siteName: string): PageMetadata {
  switch (page.kind) {
    case 'whole':
      return { ...textOf(source), jsonLd: jsonLdText(wholeJsonLd(source)) };
    case 'provision': {
      const { provision, instruments } = page;
      return {
        ...textOf(source, { provision }),
        jsonLd: jsonLdText(provisionJsonLd(source, provision, instruments)),
      };
    }
    case 'instrument':
      return { meta: [], jsonLd: jsonLdText(instrumentJsonLd(source, page.instrument, siteName)) };
  }
}

/** The tags of a page of the text, and the date of the document. */
function textOf(source: CitationSource, target?: CitationTarget): Pick<PageMetadata, 'meta' | 'date'> {
  const { date } = citedFacts(source);
  return { meta: toTags(tagsOf(source, target)), ...(date && { date }) };
}

type Tags = Record<string, string | undefined>;

/**
 * What Zotero reads (Embedded Metadata.js, RDF.js) makes the same item as the other forms do. Dublin Core says most; the
 * tags of `z` and `bib` are Zotero's own. Its type keeps it from taking the page for an article, and the comma keeps
 * the institution one name: without, its last word becomes a family name, from `citation_author` too. The abstract goes by
 * the one name that Zotero takes before `og:description`; the address comes from `og:url`. The rights stand where it does
 * not look, since CSL-JSON has no place for them. The title goes by its later name, which reader views (Readability 0.6) do
 * not take before `og:title`: that one names the provision too.
 */
function tagsOf(source: CitationSource, target?: CitationTarget): Tags {
  const facts = citedFacts(source);
  const name = facts.institution.includes(',') ? undefined : facts.institution;
  const record = recordOf(source, targetUrl(source.home), target);
  const { title, institution, kind, number, date, pinpoint, language, abstract } = record;
  return {
    'dcterms.title': title,
    copyright: facts.rights,
    'DC.creator': name,
    'DC.publisher': institution,
    'DC.type': kind,
    'DC.identifier': number,
    'DC.date': date,
    'DC.language': language,
    citation_abstract: abstract,
    'z:itemType': 'report',
    'z:reportNumber': number,
    'z:pages': pinpoint,
    'bib:authors': name && `${name},`,
  };
}

function toTags(tags: Tags): MetaTag[] {
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
