/** Labels: how the parts of a text are lettered and numbered. */

import type { FootnoteNumber } from '../addresses/anchors.ts';
import { suffixes } from '../language/part-names.ts';
import { startsLeadIn } from '../language/printed.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What may follow a letter or number of a part that was put in later, as a pattern: " bis". */
const suffix = `(?: (?:${suffixes.join('|')}))?`;

/** "o o o", or asterisks, as printed between parts. */
export const isOrnament = (text: string): boolean => /^(?:[o*°]\s*){3,}$/.test(text);

/** A recital's label with the white space after it: "A. ", "AB. ", "A bis. ", or "(1) " of a numbered one. */
export const recitalStart = new RegExp(`^(?:([A-Z]{1,3}${suffix})\\.|\\((\\d{1,3}${suffix})\\))(?:\\s+|$)`);

/** A paragraph that was put in later: "1 bis. "; Markdown takes "1. " for a list itself. */
export const insertedStart = new RegExp(`^(\\d{1,3}${suffix.slice(0, -1)})\\.\\s+`);

/** `1` → `"A"`, `26` → `"Z"`, `27` → `"AA"`, `28` → `"AB"`, as Parliament continues them. */
export function recitalLabel(number: number): string {
  const rest = Math.floor((number - 1) / alphabet.length);
  return (rest > 0 ? recitalLabel(rest) : '') + alphabet.charAt((number - 1) % alphabet.length);
}

/** `"A"` → `1`, `"AB"` → `28`: the inverse of `recitalLabel`, for one or more capitals. */
export function recitalNumber(label: string): number {
  return [...label].reduce((number, letter) => number * alphabet.length + alphabet.indexOf(letter) + 1, 0);
}

/**
 * The labels that may come after this one: "B" and "A bis" after "A"; the first ones after none. After "AA" Parliament has
 * "AB", and Word, where it numbers itself, "BB".
 */
export function nextLabels(label: string | undefined, first: string): string[] {
  if (label === undefined) return [first];
  const [base = '', inserted] = label.split(' ');
  const next = /^\d/.test(base) ? String(Number(base) + 1) : recitalLabel(recitalNumber(base) + 1);
  const later = suffixes[inserted === undefined ? 0 : suffixes.indexOf(inserted) + 1];
  const doubled = /^([A-Z])\1$/.exec(base)?.[1];
  return [
    next,
    ...(doubled === undefined ? [] : [recitalLabel(recitalNumber(doubled) + 1).repeat(2)]),
    ...(later === undefined ? [] : [`${base} ${later}`]),
  ];
}

/** `[^1]` → `1`, `[^*]` → `"*"`: the number of a note as printed, or its sign. */
export function footnoteNumber({ identifier }: { identifier: string }): FootnoteNumber {
  return /^\d+$/.test(identifier) ? Number(identifier) : identifier;
}

/** Whether a note can be printed so: a number, asterisks or a letter. */
export const isFootnoteLabel = (identifier: string): boolean => /^(?:[1-9]\d{0,3}|\*{1,9}|[a-z])$/.test(identifier);

/** A point's label: its sign, and how it is written: "(a)" is `{ sign: "a", style: "(#)" }`, "2.1." `{ sign: "1", style: "2.#." }`. */
export interface PointLabel {
  sign: string;
  style: string;
  /** It is a label only where it is due: "2.1" may be a number, and "(s)chool" a word. */
  isLoose?: true;
}

/** The signs of a list without letters or numbers, as a class of a pattern. */
export const bullets = '[-–—•▪●*·◦‣■o]';
const bulletStart = new RegExp(`^\\s*(${bullets})(?:\\s|$)`);
const isBullet = new RegExp(`^${bullets}$`);

/** Whether a word is the sign of a list: a dash, a bullet, the "o" of Word. */
export const isListSign = (word: string): boolean => isBullet.test(word);

/** What stands behind the number of a point in Belgium: "1°". */
export const degree = '[°º]';

/** The letters of a point, as a pattern: "a", "ii". */
export const pointLetters = '[a-z]{1,5}';
const pointStart = new RegExp(String.raw`^(\(?)(${pointLetters}|\d{1,3})([).]|(?<!\(\d+)(?<=\d)${degree})\s`);

/** A point that is numbered below its paragraph, and one below that: "2.1. ", "2.1.3. "; without the last full stop too. */
const decimalStart = /^((?:\d{1,3}\.){1,3})(\d{1,3})\.\s/;
const openDecimalStart = /^((?:\d{1,3}\.){1,3})([1-9]\d?)\s/;

/** A point's label that runs on into its words: "a)te vegen", "(a)paden". */
const fusedStart = /^(\(?)([a-z]|\d{1,2})\)(?=\p{L})/u;

/**
 * Reads the label at the start of a point: "(a) ", "a) ", "a. ", "(i) ", "1) ", "1° ", "1. ", "2.1. ", "– "; and loosely "(a)paden",
 * and "2.1 " below paragraph 2.
 */
export function pointLabel(text: string, paragraph?: string): PointLabel | undefined {
  const [, above, own] = decimalStart.exec(text) ?? [];
  if (above !== undefined && own !== undefined) return { sign: own, style: `${above}#.` };
  const [, open = '', sign, close = ''] = pointStart.exec(text) ?? [];
  if (sign !== undefined && !(open === '(' && close === '.')) return { sign, style: `${open}#${close}` };
  const [, before = '', fused] = fusedStart.exec(text) ?? [];
  if (fused !== undefined) return { sign: fused, style: `${before}#)`, isLoose: true };
  const [, outer = '', number] = openDecimalStart.exec(text) ?? [];
  if (number !== undefined && outer.split('.', 1)[0] === paragraph)
    return { sign: number, style: `${outer}#`, isLoose: true };
  return bulletStart.test(text) && !isOrnament(text) ? { sign: '–', style: '–' } : undefined;
}

/** A label as a recital, paragraph or point has it, one that was put in later too, and "B)" of people: "A bis. ", "ii) ". */
const lineLabel = new RegExp(
  String.raw`^[\s>]*((?:[A-Z]{1,3}|[IVXLC]{4,8}|\d{1,3})${suffix}[.)]|\d{1,2}${degree}|(?:\d{1,3}\.){2,4}|\((?:${pointLetters}|\d{1,3})${suffix}\)|(${pointLetters})${suffix}[.)])(?:\s|$)`,
);

/** The label at the start of a line, within emphasis too; "dag." of three letters or more is a word, unless a Roman number. */
export function labelOfLine(line: string): string | undefined {
  const [, label, letters = ''] = lineLabel.exec(line.replace(/[*_]/g, '')) ?? [];
  return letters.length < 3 || romanNumber(letters) !== undefined ? label : undefined;
}

/** The same for copied text and pages, where emphasis is none and a dash is a label too: "– gezien" → "–". */
export function labelAtStart(text: string): string | undefined {
  const label = labelOfLine(text) ?? bulletStart.exec(text)?.[1];
  return label !== undefined && text.trimStart().startsWith(label) ? label : undefined;
}

/** A label and whatever stands between it and its words. */
const looseLabel = new RegExp(
  String.raw`^[\s>]*(\(?((?:[A-Z]{1,3}|\d{1,3})${suffix})([^\p{L}\d\s]{0,2}))(?:\s+[–—-])?(?=\s|\p{L}|$)(?!\p{L}\.)\s*`,
  'u',
);

/** The label that a line may start with, however it is written: "B.overwegende", "2: verzoekt", "C overwegende". */
function anyLabel(line: string): { printed: string; label: string } | undefined {
  const text = line.replace(/[*_]/g, '');
  const [start = '', printed, label = '', sign = ''] = looseLabel.exec(text) ?? [];
  const isLabel = /^[.:)]/.test(sign) || startsLeadIn(text.slice(start.length));
  return printed !== undefined && isLabel ? { printed, label } : undefined;
}

/** The label that a line starts with in whatever writing, when it is one of those due. */
export function dueLabel(line: string, due: readonly string[]): string | undefined {
  const found = anyLabel(line);
  return found && due.includes(found.label) ? found.printed : undefined;
}

/**
 * The label of a point at the start of a line that is one only where it is due, as it is printed: "a)", "2.1" below paragraph
 * 2; "(s)" only below the end of a clause, since "(s)chool" is a word.
 */
export function looseLabelOf(line: string, before: string, paragraph?: string): string | undefined {
  const label = pointLabel(line.trimStart(), paragraph);
  if (!label?.isLoose || (label.style.startsWith('(') && !/[:;]\s*$/.test(before))) return undefined;
  return label.style.replace('#', label.sign);
}

/** A dash or dot, as a class of a pattern: of the signs of a list those that are a label without white space behind them. */
export const dashes = '[-–—•]';
const fusedDash = new RegExp(String.raw`^\s*${dashes}\S`);

/** Whether a clause starts as something with a label does, in whatever writing. */
export const startsLoosely = (line: string): boolean =>
  anyLabel(line) !== undefined || looseLabelOf(line, ';', /\d+/.exec(line)?.[0]) !== undefined || fusedDash.test(line);

/** Whether a word is a label that only points have: "a)", "(ii)", "1°", "2.1.", "–". */
const ownSign = new RegExp(String.raw`^(?:\(?(?:${pointLetters}|\d{1,2})\)|\d{1,2}${degree}|(?:\d{1,3}\.){2,4})$`);
export const isPointSign = (word: string): boolean => isListSign(word) || ownSign.test(word);

/** The letter or number of a recital or paragraph, "A." or "1."; with what it has when it was put in later, "1 bis". */
export const letterOrNumber = /^([A-Z]{1,2}|\d{1,3})\.$/;
export const insertedLabel = new RegExp(`^(?:[A-Z]{1,2}|\\d{1,3})${suffix.slice(0, -1)}\\.?$`);

/** A label that was put in later, written together: "2bis.". */
export const joinedLabel = new RegExp(`^(\\d{1,3}|[A-Z]{1,2})((?:${suffixes.join('|')})\\.)$`);

/** The number of a numbered recital: "(1)", "(1 bis)". */
export const inParentheses = new RegExp(`^\\((\\d{1,3}${suffix})\\)`);

/** The sign of a point: "(a)", "a)", "1.", "1°"; and of one below another: "2.1." and "2.1" have "2." and "1". */
export const pointSign = new RegExp(String.raw`^\(?(${pointLetters}|\d{1,2})(?:[).]|(?<=\d)${degree})$`);
export const decimalSign = /^((?:\d{1,3}\.){1,3})(\d{1,3})\.?$/;

/** A line that starts as something with a label would, so that it is none: "A. Jansen" → "A\\. Jansen". */
export const escapedLabel = (line: string): string =>
  line.replace(/^(\(?)([A-Za-z]{1,5}|\d{1,9})([.)])(?=\s|$)/, '$1$2\\$3');

/** The signs that may come after that of a point: `"i"` → `["j", "ii"]`, and a dash after a dash. */
export function pointsAfter(sign: string): string[] {
  if (sign === '–') return ['–'];
  if (/^\d/.test(sign)) return [String(Number(sign) + 1)];
  const letter = recitalLabel(recitalNumber(sign.toUpperCase()) + 1).toLowerCase();
  const number = romanNumber(sign);
  return number === undefined ? [letter] : [letter, roman(number + 1)];
}

/** The labels with which a list of points starts. */
export const firstPoints = ['a', 'i', '1', '–'];

let romanNumbers: Map<string, number> | undefined;

function romanNumber(sign: string): number | undefined {
  romanNumbers ??= new Map(Array.from({ length: 39 }, (_, index) => [roman(index + 1), index + 1]));
  return romanNumbers.get(sign);
}

/** `4` → `"iv"`, below 100. */
export function roman(number: number): string {
  const signs = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  return (tens[Math.floor(number / 10)] ?? '') + (signs[number % 10] ?? '');
}
