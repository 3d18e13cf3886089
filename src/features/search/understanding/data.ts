import type { FootnoteNumber, ProvisionKind } from '../../../addresses/anchors.ts';

/** What the build hands to search in the browser, beside Pagefind's index. */
export interface SearchData {
  provisions: SearchProvision[];
  /** What the kinds of provision that the text has are called. */
  parts: Partial<Record<ProvisionKind, { one: string; more: string }>>;
  /** The words of the further files, folded: each as first printed and how often. */
  words: [word: string, printed: string, count: number][];
  /** Words of grammar, and what questions are made of beside them: no conditions in a query. Separated by spaces. */
  grammar: string;
  questions: string;
  /** Names of each month from January, folded, in languages readers bring along; the first is that of the text. */
  months: string[][];
  /** What the text has for the names of currencies: euro → eur. */
  currencies: Record<string, string>;
  /** Words that hyphens tie in the further files, folded: "staakt-het-vuren". */
  tied: string[];
  /** Words of the text that are compounds, folded, and the stems of their parts: gerechtshof → gerecht hof. */
  compounds: Record<string, string>;
  /** Infinitives of the text's verbs, folded; of "op|schorten" the first part stands apart in a main clause. Separated by spaces. */
  verbs: string;
  /** Forms of those that no rule gives, by the key of the verb without what parts from it: roep → riep geroepen. */
  strong: Record<string, string>;
  /**
   * Words of the text that look like a verb's form and are none: nouns, as "staat" beside "staan", and infinitives that
   * stand only after a part of their own, as "zien" in "toe te zien". Separated by spaces.
   */
  nouns: string;
  /** Words of Dutch that the text only happens to have words that begin like: "hond" and "honderden". Separated by spaces. */
  accidental: string;
  aliases: SearchAlias[];
  /** What results can be narrowed to, and pages that a search may name after the provisions: a file tells which are about each. */
  pages: SearchPage[];
  /** File with words of Dutch and names that would be taken for mistyped words of the text, separated by spaces. */
  realWords: string;
  /** File with the facts of each page. */
  about: string;
  /** Names of who speaks in the text: in a question to it they are no condition. */
  speaker: string[];
  /** The provisions of the first file of text, which most resolutions are: their words are read from it. */
  text: ProvisionText[];
  /** Files with the rest of the text, below Pagefind's folder; see `SearchProvision.file`. */
  texts: string[];
}

export interface SearchProvision {
  kind: ProvisionKind;
  /** "A", "14". */
  label: string;
  /** What the editors call it, if they do. */
  title?: string;
  /** Which of `SearchData.texts` holds its text, from 1, when `SearchData.text` does not. */
  file?: number;
  /** Numbers or signs of its footnotes, if it has any. */
  notes?: FootnoteNumber[];
}

/** The official text of a provision, as printed. */
export interface ProvisionText {
  clauses: string[];
  /** Footnotes, if it has any: number, clause that refers to it (counted from 1), text. */
  notes?: [number: FootnoteNumber, clause: number, text: string][];
}

/** A place in the text: index of the provision, of the section within it, start and end. */
export type Place = [provision: number, section: number, start: number, end: number];

/** Other words for words of the text. */
export interface SearchAlias {
  /** What a reader may type: folded words with spaces between. */
  terms: string[];
  /** Words of the text it stands for. */
  finds: string[];
  /** The words stand also for compounds with them, as a word of everyday language does; a name does not. */
  isLoose?: true;
  /** Words that answer when those of the text do not all meet in a provision: "Armeense" for Armenië. */
  related?: string[];
  /** Words to offer as another search, without searching for them. */
  see?: string[];
  /** Indexes of the pages of instruments it stands for, beside `finds`. */
  pages?: number[];
}

/** A page beside the provisions: of a subject, an instrument, a name, or prose. */
export interface SearchPage {
  /** "theme", "instrument", "person", "organisation", "place", "page". */
  group: string;
  name: string;
  /** Address without base: "/register/#antonio-guterres". */
  path: string;
  /** Where the text cites it. */
  places?: Place[];
}

/** What only some searches need of a page. */
export interface PageFacts {
  /** Indexes of the provisions that are about it. */
  provisions: number[];
  /** Numbers by which it is known as a document, in small letters and figures only: "p9ta20230012". */
  numbers: string[];
}

/** A stretch of text that is searched: a clause or a footnote. */
export interface Section {
  /** Index of its provision. */
  provision: number;
  /** Counted from 0 within the provision: clauses, then footnotes. */
  index: number;
  /** Number of its clause, or of the clause that refers to it, from 1. */
  clause: number;
  /** Number of the footnote, when it is one. */
  note?: FootnoteNumber;
  text: string;
}

/** The sections of a provision in order; index, browser and tests count alike. */
export function sectionsOf({ clauses, notes = [] }: ProvisionText, provision: number): Section[] {
  return [
    ...clauses.map((text, at) => ({ provision, index: at, clause: at + 1, text })),
    ...notes.map(([note, clause, text], at) => ({ provision, index: clauses.length + at, clause, note, text })),
  ];
}
