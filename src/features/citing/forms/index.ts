import { isPublic } from '../../../addresses/public-address.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import { citedFacts } from './cited-facts.ts';
import { footnoteCitation, officialJournalCitation, plainCitation, sourceLine } from './prose.ts';
import { quotationText } from './quoted.ts';
import { recordOf } from './citation-record.ts';
import { toRis } from './ris.ts';
import { targetUrl, wordsOf, type CitationSource, type CitationTarget } from './target.ts';

export type { CitationSource, CitationTarget } from './target.ts';

/** A citation in every form, ready to copy or save; `bibtex`, `ris` and `csl` are whole files. */
export interface Citation {
  url: string;
  /** A sentence for anyone. */
  plain: string;
  /** A footnote after the Leidraad voor juridische auteurs. */
  footnote: string;
  /** The style of the institutions in the Publicatieblad. */
  officialJournal: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON, for Zotero and others. */
  csl: string;
}

/** The words of a provision or clause with their source. */
export interface Quotation {
  /** Exactly the official words. */
  words: string;
  /** `Ontwerpresolutie …, RC-B9-0393/2023, overweging G (tweede deel)`. */
  source: string;
  url: string;
  /** All three as they are copied, the words between quotation marks. */
  text: string;
}

/**
 * Every form of the citation of the whole resolution, of a provision, or of a clause. None has an address that leads others
 * nowhere, of a build that does not know where its site will stand.
 */
export function citationFor(source: CitationSource, target?: CitationTarget): Citation {
  const facts = citedFacts(source, target);
  const url = targetUrl(source.home, target);
  const address = isPublic(url) ? url : undefined;
  const record = recordOf(source, address, target);
  return {
    url,
    plain: plainCitation(facts, address, target),
    footnote: footnoteCitation(facts, target),
    officialJournal: officialJournalCitation(facts, target),
    bibtex: toBibtex(record),
    ris: toRis(record),
    csl: toCslJson(record),
  };
}

/** The words of a provision or clause as they are quoted. */
export function quotation(source: CitationSource, target: CitationTarget): Quotation {
  const words = wordsOf(target);
  const line = sourceLine(citedFacts(source), target);
  const url = targetUrl(source.home, target);
  return { words, source: line, url, text: quotationText(words, line, url) };
}
