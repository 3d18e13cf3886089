import { fold, invisible } from './fold.ts';
import { months } from './months.ts';

/** A word of a text: what it is compared by, and where it stands. */
export interface Token {
  /** Folded. */
  word: string;
  /** Offsets in UTF-16 units in the text, `end` exclusive. */
  start: number;
  end: number;
  /** A hyphen or dash ties it to the word before: "het" in "staakt-het-vuren". */
  tied: boolean;
}

const letters = `[\\p{L}\\p{N}\\p{M}${invisible}]`;
const date = [
  // An ISO date: 2020-11-09
  '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![\\p{L}\\p{N}])',
  // A Dutch date in figures: 9.11.2020, 9-11-2020, 09/11/20
  '(?<day>\\d{1,2})(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\p{L}\\p{N}])',
  // A number with its thousands apart: 100 000, 100.000
  '(?<thousands>\\d{1,3}(?:[ .\\u00a0\\u2009\\u202f]\\d{3})+)(?![\\p{L}\\p{N}]|[.,]\\d)',
].join('|');
// Most places have no figure, and are tried for nothing else of a date.
const patterns = [
  `(?=\\d)(?<![\\p{L}\\p{N}])(?:${date})`,
  // A word; an apostrophe belongs to it before the ending of a plural: risico’s
  `${letters}+(?:['’‘ʼ][\\p{L}\\p{M}]{1,2}(?![\\p{L}\\p{N}\\p{M}]))?`,
].join('|');
const pattern = new RegExp(patterns, 'gu');
const tie = /^[-‐‑‒–—―−]$/u;

/**
 * The words of a text in order. Dates in figures become day, month and year in words, so that 9.9.2022 is
 * 9 september 2022; 100 000 is one number.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = tokens.at(-1);
    const tied = last !== undefined && tie.test(text.slice(last.end, start));
    for (const word of wordsOf(match)) if (word) tokens.push({ word, start, end, tied });
  }
  return tokens;
}

function wordsOf(match: RegExpMatchArray): string[] {
  const { isoYear, isoMonth, isoDay, day, month, year, thousands } = match.groups ?? {};
  if (thousands) return [thousands.replace(/\D/g, '')];
  const name = months[Number(month ?? isoMonth) - 1];
  if (name) return [String(Number(day ?? isoDay)), name, fullYear((year ?? isoYear) as string)];
  if (day || isoDay) return match[0].split(/\D/);
  return [fold(match[0])];
}

/** "23" → "2023", "75" → "1975". */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** Whether a folded word starts with a figure. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
