import type { ProvisionKind } from '../../../addresses/anchors.ts';

/** What the build hands to search in the browser: one JSON file. Everything official in it is as printed. */
export interface SearchData {
  provisions: SearchProvision[];
  /** Words of the text that are compounds, folded, and the stems of their parts: gerechtshof → gerecht hof. */
  compounds: Record<string, string>;
  /** Inflected verbs of the text, folded, and the stem of their infinitive: veroordeelt → veroordel. */
  verbs: Record<string, string>;
  aliases: SearchAlias[];
  /** Packed stems of words that are no misspellings; see `word-set.ts`. */
  realWords: string;
  /** What results can be narrowed to, and pages that a search may name after the provisions. */
  facets: SearchFacet[];
  /** Pagefind's id of each section, in order: clauses and then footnotes, provision by provision. */
  sections: string[];
  /** Files of Pagefind's index, below its folder, to load ahead. */
  files: string[];
}

export interface SearchProvision {
  id: string;
  kind: ProvisionKind;
  /** "A", "14". */
  label: string;
  /** Address without base: "/overweging/a/". */
  path: string;
  /** The text of each clause. */
  clauses: string[];
  /** Footnotes: number, clause that refers to it (counted from 1), text. */
  notes: [number: number, clause: number, text: string][];
}

/** Other words for words of the text. */
export interface SearchAlias {
  /** What a reader may type. */
  terms: string[];
  /** Words of the text it stands for. */
  finds: string[];
  /** Words to offer as another search, without searching for them. */
  see?: string[];
  /** Places of the text it stands for, beside `finds`: index of the section, start and end. */
  spans?: [section: number, start: number, end: number][];
}

/** A subject of the text with a page of its own. */
export interface SearchFacet {
  /** "theme", "instrument", "person", "organisation", "place". */
  group: string;
  name: string;
  /** Address without base: "/register/#antonio-guterres". */
  path: string;
  /** Further words to find the page by. */
  words?: string;
  /** Indexes of provisions. */
  provisions: number[];
}

/** A stretch of text that is searched: a clause or a footnote. */
export interface Section {
  /** Index of its provision. */
  provision: number;
  /** Fragment of its clause, or of the clause that refers to it: "overweging-a-2". */
  clause: string;
  /** Number of the footnote, when it is one. */
  note?: number;
  text: string;
}

/** The sections of all provisions in order; index, browser and tests count alike. */
export function sectionsOf(provisions: readonly Pick<SearchProvision, 'id' | 'clauses' | 'notes'>[]): Section[] {
  return provisions.flatMap(({ id, clauses, notes }, provision) => [
    ...clauses.map((text, at) => ({ provision, clause: `${id}-${at + 1}`, text })),
    ...notes.map(([note, clause, text]) => ({ provision, clause: `${id}-${clause}`, note, text })),
  ]);
}
