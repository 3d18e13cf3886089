import type { Instrument } from '../../../schemas/instrument.ts';
import { instrumentPath } from '../../../addresses/paths.ts';
import { citedFacts, isAsAdopted } from './cited-facts.ts';
import { absoluteUrl, targetUrl, type CitationSource, type CitedProvision } from './target.ts';

/** A node of JSON-LD. */
export type JsonLd = Record<string, unknown>;

/** What the metadata of an instrument's page needs of its record. */
export type DescribedInstrument = Pick<
  Instrument,
  'id' | 'name' | 'short' | 'issuer' | 'date' | 'undated' | 'links' | 'unconfirmed'
>;

const context = 'https://schema.org';

/**
 * The whole resolution as schema.org `Legislation`, which covers acts "enforceable or not". It says nothing of legal
 * force, for there is none, calls this copy unofficial, and gives the day of the adoption to a text as adopted alone. The
 * provisions say themselves that they are its parts.
 */
export function wholeJsonLd(source: CitationSource): JsonLd {
  const { title, kind, reference, institution, language, adopted } = citedFacts(source);
  return {
    '@context': context,
    '@type': 'Legislation',
    '@id': targetUrl(source.home),
    name: title,
    legislationType: kind,
    ...(reference && { legislationIdentifier: reference }),
    author: { '@type': 'Organization', name: institution },
    ...(adopted && isAsAdopted(source.document) && { legislationDate: adopted.date }),
    inLanguage: language,
    encoding: { '@type': 'LegislationObject', legislationLegalValue: `${context}/UnofficialLegalValue` },
  };
}

/** What a provision's metadata needs of the instruments that it cites. */
export type CitedInstrument = Pick<Instrument, 'id' | 'name' | 'short' | 'unconfirmed'>;

/** A provision as a part of the resolution, with the instruments that it cites. */
export function provisionJsonLd(
  source: CitationSource,
  provision: CitedProvision,
  instruments: readonly CitedInstrument[],
): JsonLd {
  const { title, kind, reference, institution, language, rights, parts } = citedFacts(source);
  const url = targetUrl(source.home, { provision });
  const clauses = provision.clauses.length > 1 ? provision.clauses : [];
  return {
    '@context': context,
    '@type': 'Legislation',
    '@id': url,
    url,
    name: `${parts[provision.kind].one} ${provision.label}`,
    legislationType: kind,
    author: { '@type': 'Organization', name: institution },
    inLanguage: language,
    copyrightNotice: rights,
    encoding: { '@type': 'LegislationObject', legislationLegalValue: `${context}/UnofficialLegalValue` },
    isPartOf: {
      '@type': 'Legislation',
      '@id': targetUrl(source.home),
      name: title,
      ...(reference && { legislationIdentifier: reference }),
    },
    ...(clauses.length > 0 && { hasPart: clauses.map((clause) => targetUrl(source.home, { provision, clause })) }),
    ...(instruments.length > 0 && {
      citation: instruments.map((instrument) => ({
        '@type': 'CreativeWork',
        url: absoluteUrl(source.home, instrumentPath(instrument.id)),
        name: knownName(instrument),
      })),
    }),
  };
}

/** A page about an instrument; what is not confirmed of it is left out. */
export function instrumentJsonLd(source: CitationSource, instrument: DescribedInstrument, siteName: string): JsonLd {
  const { id, short, issuer, date, undated, links, unconfirmed } = instrument;
  const url = absoluteUrl(source.home, instrumentPath(id));
  const official = links.filter(({ status }) => status === 'confirmed').map((link) => link.url);
  const isKnown = (field: 'issuer' | 'date') => !unconfirmed.includes(field);
  return {
    '@context': context,
    '@type': 'WebPage',
    url,
    name: short,
    inLanguage: source.document.language,
    isPartOf: { '@type': 'WebSite', name: siteName, url: targetUrl(source.home) },
    about: {
      '@type': 'CreativeWork',
      name: knownName(instrument),
      ...(isKnown('issuer') && { creator: { '@type': 'Organization', name: issuer } }),
      ...(isKnown('date') && undated === undefined && { dateCreated: date }),
      ...(official.length > 0 && { sameAs: official }),
    },
  };
}

/** The full name, or the short one when the full one is not confirmed. */
function knownName({ name, short, unconfirmed }: Omit<CitedInstrument, 'id'>): string {
  return unconfirmed.includes('name') ? short : name;
}

/** The text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(node: JsonLd): string {
  return JSON.stringify(node).replaceAll('<', String.raw`\u003c`);
}
