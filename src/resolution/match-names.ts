import type { Name, NameKind } from '../schemas/name.ts';

/** What matching needs of a record, and the kind that the record itself does not say. */
export type MatchableName = Pick<Name, 'id' | 'forms' | 'adjectives' | 'exclude' | 'explained'> & {
  broadForms?: Name['broadForms'];
  kind: NameKind;
};

/** Where a name stands: offsets in UTF-16 units, `end` exclusive. */
export interface NameMatch {
  start: number;
  end: number;
  kind: NameKind;
  id: string;
  /** The record says that a reader may need it explained. */
  explained: boolean;
}

/** A range of the text, `end` exclusive. */
type TextRange = readonly [start: number, end: number];

export interface MatchOptions {
  /** Id of the clause the text is; hand-made exclusions for one clause count there only. */
  clause?: string;
  /** Ranges that are marked already, such as instruments: no match touches them. */
  excludedRanges?: readonly TextRange[];
}

/**
 * Finds the names in a text: whole words, case and marks as given, the longest form first, so that
 * "Raad van Europa" is not the Raad. A hyphen within a word belongs to it: "VN" is not found in "VN-Verdrag".
 *
 * @returns matches in the order of the text; they never overlap.
 */
export function matchNames(text: string, names: readonly MatchableName[], options: MatchOptions = {}): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const { form, name } of longestFirst(names)) {
    const excluded = exclusionsOf(name, text, options.clause);
    for (const range of wholeWords(text, form)) {
      if (options.excludedRanges?.some((other) => overlaps(range, other))) continue;
      if (excluded.some(([start, end]) => start <= range[0] && range[1] <= end)) continue;
      if (matches.some(({ start, end }) => overlaps(range, [start, end]))) continue;
      matches.push({ start: range[0], end: range[1], kind: name.kind, id: name.id, explained: name.explained });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/**
 * Every place of every name, for the register: those of {@link matchNames}, and those of broad forms, whatever name their
 * words hold: in "voorzitter van de Europese Raad" both the office and the Europese Raad have a place.
 *
 * @returns matches in the order of the text, the longer one first where two begin together
 */
export function findNames(text: string, names: readonly MatchableName[], clause: string): NameMatch[] {
  const broad = names.flatMap((name) =>
    matchNames(text, [{ ...name, forms: name.broadForms ?? [], adjectives: [] }], { clause }),
  );
  return [...matchNames(text, names, { clause }), ...broad].sort((a, b) => a.start - b.start || b.end - a.end);
}

function longestFirst(names: readonly MatchableName[]): { form: string; name: MatchableName }[] {
  return names
    .flatMap((name) => [...name.forms, ...name.adjectives].map((form) => ({ form, name })))
    .sort((a, b) => b.form.length - a.form.length);
}

function exclusionsOf(name: MatchableName, text: string, clause: string | undefined): TextRange[] {
  return name.exclude
    .filter((exclusion) => exclusion.clause === undefined || exclusion.clause === clause)
    .flatMap(({ quote }) => occurrences(text, quote));
}

/** Where a spelling stands as whole words. */
export function wholeWords(text: string, form: string): TextRange[] {
  return occurrences(text, form).filter(
    ([start, end]) =>
      !/[\p{L}\p{M}\p{N}][-‐‑]?$/u.test(text.slice(0, start)) && !/^[-‐‑]?[\p{L}\p{M}\p{N}]/u.test(text.slice(end)),
  );
}

function occurrences(text: string, words: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
