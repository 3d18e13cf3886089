/** The nodes that our plugins add to mdast, and who sets and reads them. */
import type { Parent, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { ProvisionKind } from '../addresses/anchors.ts';

/** Set by remark-provisions; its children become clauses in remark-clauses; read by extract/provisions. */
export interface ProvisionNode extends Parent {
  type: 'provision';
  kind: ProvisionKind;
  /** As printed, or the running number of a citation. */
  label: string;
  number: number;
  order: number;
  id: string;
  /** "o o o", as printed before it. */
  separator?: string;
  /** Headings above the one directly before it, the outermost first. */
  outerHeadings?: string[];
  /** Text of the sub-heading directly before it. */
  heading?: string;
  position: Position;
  children: BlockNode[];
}

/** A block of a provision: running text (level 0), a point (a) (level 1), a sub-point (i) (level 2) or one below that (level 3). */
export interface BlockNode extends Parent {
  type: 'block';
  level: 0 | 1 | 2 | 3;
  /** What it is, where that shows: words of others, or a heading within an annex. */
  form?: 'quotation' | 'heading';
  children: (ClauseNode | PhrasingContent)[];
  position: Position;
}

/** Set by remark-clauses: a clause, or the rest of one that started in an earlier block. */
export interface ClauseNode extends Parent {
  type: 'clause';
  id: string;
  number: number;
  continued: boolean;
  children: PhrasingContent[];
}

/** Set by remark-mentions in place of a link and by remark-names; read by extract/mentions and by its handler. */
export interface MentionNode extends Parent {
  type: 'mention';
  scheme: 'instrument' | 'person' | 'organisation' | 'place';
  targets: string[];
  implicit: boolean;
  locator?: string;
  /** Set by remark-names: found by its spelling, not marked by hand. */
  isFound?: true;
  /** Set by remark-names: known, but not printed as a link. */
  isQuiet?: boolean;
  children: PhrasingContent[];
}

/** Set by remark-dates, read by its handler. */
export interface DateNode extends Parent {
  type: 'date';
  /** ISO 8601: `2023-09-19`, `2020-11` or `2009`. */
  value: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    provision: ProvisionNode;
    block: BlockNode;
    clause: ClauseNode;
    mention: MentionNode;
    date: DateNode;
  }
  interface PhrasingContentMap {
    mention: MentionNode;
    date: DateNode;
  }
}
