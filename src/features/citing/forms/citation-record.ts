import { citedFacts } from './cited-facts.ts';
import { previewOf } from './preview.ts';
import { adoption } from './prose.ts';
import { partIdOf, pinpointOf, type CitationSource, type CitationTarget } from './target.ts';

/**
 * What a reference manager keeps of a citation; BibTeX, RIS, CSL-JSON and the tags of a page are written from it.
 *
 * All four call the document a *report* of an institution, with a kind, a number and pages. Of the types that Zotero
 * knows in every one of them it is the only one that keeps all of these: a *bill* in BibTeX loses its number and its
 * body, a *statute* cannot be written in BibTeX, and would claim a legal force that a resolution does not have
 * (github.com/zotero/translators: BibTeX.js, RIS.js, CSL JSON.js, RDF.js).
 */
export interface CitationRecord {
  /** Letters, digits and hyphens: what BibTeX takes for a key. */
  key: string;
  title: string;
  /** One name, never split into a first and a last one. */
  institution: string;
  /** "gezamenlijke ontwerpresolutie" */
  kind: string;
  number?: string;
  /** ISO: a day, or a year where no more is confirmed. */
  date?: string;
  /** The part that is cited; it stands where the pages of a report do. */
  pinpoint?: string;
  language: string;
  /** Of what is cited, where it leads others there. */
  url?: string;
  /**
   * Whose words these are and how they begin, and that the text was adopted: what Zotero takes from the description of a page.
   * A note would be an item of its own from some forms and a line of the item from others.
   */
  abstract: string;
}

/** The record of a citation; `url` is the address of what is cited, if it has one that leads others there. */
export function recordOf(source: CitationSource, url: string | undefined, target?: CitationTarget): CitationRecord {
  const facts = citedFacts(source, target);
  const { title, institution, kind, reference, date, language } = facts;
  return {
    key: keyOf(reference ?? title.split(/\s+/, 8).join('-'), partIdOf(target)),
    title,
    institution,
    kind,
    ...(reference && { number: reference }),
    ...(date && { date }),
    ...(target && { pinpoint: pinpointOf(target, facts.parts) }),
    language,
    ...(url && { url }),
    abstract: [previewOf(source, target).description, adoption(facts)].filter(Boolean).join('. '),
  };
}

/** `("P8_TA(2017)0051", "paragraaf-1")` → `"P8-TA-2017-0051-paragraaf-1"`. */
function keyOf(...parts: (string | undefined)[]): string {
  const text = parts.filter(Boolean).join('-').normalize('NFD').replace(/\p{M}/gu, '');
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `"2023-10-05"` → `["2023", "10", "05"]`. */
export function datePartsOf({ date }: CitationRecord): string[] {
  return date?.split('-') ?? [];
}
