import { citedFacts } from './facts.ts';
import { footnoteCitation, officialJournalCitation, plainCitation, sourceLine } from './prose.ts';
import { quotationText } from './quotation.ts';
import { cslItem, toBibtex, toCslJson, toRis } from './records.ts';
import { targetUrl, wordsOf, type CitationSource, type CitationTarget, type CitedProvision } from './target.ts';

export type { CitationSource, CitationTarget, CitedProvision } from './target.ts';

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
  /** `Ontwerpresolutie …, RC-B9-0393/2023, overweging G/2`. */
  source: string;
  url: string;
  /** All three as they are copied, the words between quotation marks. */
  text: string;
}

/** The forms of a provision and of each of its clauses by id: the content of the file that the page fetches. */
export interface ProvisionCitations {
  provision: Citation;
  clauses: Record<string, Citation>;
}

/** Every form of the citation of the whole resolution, of a provision, or of a clause. */
export function citationFor(source: CitationSource, target?: CitationTarget): Citation {
  const facts = citedFacts(source);
  const url = targetUrl(source.home, target);
  const item = cslItem(facts, url, target);
  return {
    url,
    plain: plainCitation(facts, url, target),
    footnote: footnoteCitation(facts, target),
    officialJournal: officialJournalCitation(facts, target),
    bibtex: toBibtex(item),
    ris: toRis(item, target),
    csl: toCslJson(item),
  };
}

/** Every form for a provision and for each clause of it. */
export function citationsFor(source: CitationSource, provision: CitedProvision): ProvisionCitations {
  return {
    provision: citationFor(source, { provision }),
    clauses: Object.fromEntries(
      provision.clauses.map((clause) => [clause.id, citationFor(source, { provision, clause })]),
    ),
  };
}

/** The words of a provision or clause as they are quoted. */
export function quotation(source: CitationSource, target: CitationTarget): Quotation {
  const words = wordsOf(target);
  const line = sourceLine(citedFacts(source), target);
  const url = targetUrl(source.home, target);
  return { words, source: line, url, text: quotationText(words, line, url) };
}
