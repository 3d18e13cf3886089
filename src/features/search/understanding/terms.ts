import type { Place, SearchPage } from './data.ts';

/** Words taken for mistyped, as typed; what was searched instead, and what it could have been too, as printed. */
export interface Corrected {
  from: string;
  to: string;
  others: string[];
}

/** What neither the text nor the content has, as typed, and words of the text to try. */
export interface Missing {
  text: string;
  near: string[];
}

/** How well a word of the text answers a word of the query; higher is better. */
export const quality = { related: 0.5, start: 1, part: 2, verb: 3, inflected: 4, alias: 4, exact: 5 } as const;

/** The words of the text that may stand at a place of a sequence, folded, and how well each answers. */
export type Slot = ReadonlyMap<string, number>;

/** One way to satisfy a term. */
export interface Option {
  /** Words that follow one another in a section. */
  sequence: readonly Slot[];
  /** Other words may stand between the two, as in "roept de Raad op". */
  isParted?: true;
  /** The words stand as they were quoted, and may run on from a clause into the next. */
  isPhrase?: true;
  /** Best quality that a match of this option can have. */
  best: number;
  /** Places that the build knows, instead of a sequence. */
  places?: readonly Place[];
}

/** A part of the query that must come up: a word, a phrase, a date. */
export interface Term {
  /** As the reader typed it. */
  text: string;
  options: Option[];
  /** What else may answer when the provisions that answer do not have all terms: "opschorten" for "opschorting". */
  related: Option[];
  /** What answers only near an answer to another term: "Armeense" for Armenië, with "bevolking". */
  beside?: Option[];
  /** Longer words that begin like it, when it is a word of the text itself. */
  starts: Option[];
  /** Words of the same origin, which come beside those that answer: "vrijlating" for vrijlaten. */
  kin?: Option[];
  /** The page of the document that it is the number of. */
  page?: SearchPage;
  /** Its parts, which answer apart when they do not stand together: "2023" and "aanval". */
  apart?: TermPart[];
  /** The parts of what must stand together, of which a provision may have some: "10" and "november 2020". */
  parts?: TermPart[];
  corrected?: Corrected[];
  missing?: Missing[];
  /** Other searches to offer: the full form of an abbreviation. */
  see?: string[];
  /** It may be mistyped: to be read again by who can correct it. */
  isDoubtful?: boolean;
}

export interface TermPart {
  text: string;
  options: Option[];
}

/** A term of these options alone. */
export function termOf(text: string, options: Option[]): Term {
  return { text, options, related: [], starts: [] };
}

/** The same, missing when the text has none of them. */
export function knownTerm(text: string, options: readonly Option[]): Term {
  const possible = options.filter(isPossible);
  return { ...termOf(text, possible), ...(possible.length === 0 && { missing: [{ text, near: [] }] }) };
}

/** Exactly these words, each as good as the others. */
export function slotOf(words: Iterable<string>, how: number = quality.exact): Slot {
  return new Map([...words].map((word) => [word, how]));
}

/** Slots as one: each word as good as the best of them has it. */
export function union(...slots: readonly Slot[]): Slot {
  const all = new Map<string, number>();
  for (const slot of slots) for (const [word, how] of slot) all.set(word, Math.max(how, all.get(word) ?? 0));
  return all;
}

export function optionOf(sequence: readonly Slot[], best: number = quality.exact): Option {
  return { sequence, best };
}

/** These very words in a row. */
export function rowOf(words: readonly string[]): Option {
  return optionOf(words.map((word) => slotOf([word])));
}

/** Whether the text has a word for every place. */
export function isPossible({ sequence, places }: Option): boolean {
  return (places?.length ?? 0) > 0 || (sequence.length > 0 && sequence.every(({ size }) => size > 0));
}
