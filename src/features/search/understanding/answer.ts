import type { SearchPage, Section } from './data.ts';
import type { Mark } from './match.ts';
import type { Query } from './read-query.ts';

/** A provision that answers. */
export interface Hit {
  /** Index of the provision. */
  provision: number;
  /** The sections to show, the best first; its clause is where a link leads. */
  sections: Section[];
  /** Every match in the provision, in the order of the text. */
  marks: Mark[];
  /** Words that matched without being the typed ones, as printed. */
  reasons: { typed: string; found: string }[];
}

/** A provision that lacks terms of the query, as typed; or that has only words that begin like one. */
export interface PartialHit extends Hit {
  lacks: string[];
  /** It has words that begin like the last one. */
  isStart: boolean;
}

export interface Answer extends Pick<Query, 'corrected' | 'missing' | 'see'> {
  hits: Hit[];
  partial: PartialHit[];
  /** Pages that are about what was asked, to show after the provisions. */
  pages: SearchPage[];
  /** The query names a part of the text. */
  isAddress: boolean;
  /** What it asks for is there, but only in provisions with what it excludes. */
  without?: Without;
}

export interface Without {
  /** What is asked and what is excluded, as typed. */
  asked: string;
  excluded: string[];
  /** The query without its exclusions. */
  query: string;
}
