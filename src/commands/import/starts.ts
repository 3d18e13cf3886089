import { annexTitle } from '../../language/part-names.ts';
import {
  belowText,
  closesText,
  dayAlone,
  endsAboveDay,
  endsBeforePoint,
  isOpenLeadIn,
  isReason,
  signsOff,
  startsLeadIn,
} from '../../language/printed.ts';
import {
  dashes,
  decimalSign,
  firstPoints,
  inParentheses,
  insertedLabel,
  isListSign,
  joinedLabel,
  labelAtStart,
  letterOrNumber,
  looseLabelOf,
  nextLabels,
  pointsAfter,
  pointSign,
} from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { placeName, textOfWords, type Block, type Word } from './source.ts';

/** How a block of a resolution can start. */
export type Start =
  { kind: 'citation' } | { kind: 'recital' | 'paragraph'; label: string } | { kind: 'point'; label: string };

/** Whether a line or block is one of ornament, or a piece of it: "o", below it "o o". */
export const isOfOrnament = (words: readonly Word[]): boolean => /^(?:[o*°]\s*)+$/.test(textOfWords(words));

/** How sure it is that a block is the heading of an annex, which comes after the paragraphs: "BIJLAGE II: kaarten". */
export function annexStart(
  block: readonly Word[],
  { paragraph }: Expectation,
  isHeading = false,
): 'sure' | 'likely' | undefined {
  const text = textOfWords(block);
  const annex = paragraph === '' ? undefined : annexTitle(text);
  if (!annex || /[;,]$/.test(text)) return undefined;
  const isApart = annex.title === undefined || /^\S+(?: [IVX\d]+| [A-Z])? ?[:.–—-]/.test(text);
  if (isHeading || isApart || text === text.toUpperCase()) return 'sure';
  return text.length < 120 && !text.endsWith('.') ? 'likely' : undefined;
}

/** Whether words are all in capitals, as headings are. */
export const isCapitals = (words: readonly Word[]): boolean => {
  const text = textOfWords(words);
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
};

/** Whether a line is one below which nothing is of the text, nor itself: "TOELICHTING", "Brussel, 10 oktober 2024", a day alone below a full stop. */
export const startsBelowText = (words: readonly Word[], above: readonly Word[] = []): boolean => {
  const text = textOfWords(words);
  const isSignedDay = dayAlone.test(text) && endsAboveDay.test(textOfWords(above));
  return signsOff.test(text) || isSignedDay || (belowText.test(text) && (isCapitals(words) || /^\S+$/.test(text)));
};

/** The labels met so far. */
export interface Expectation {
  recital: string;
  paragraph: string;
  points: string[];
  /** What the points of a list below "constaterende dat:" have: then these start no provision. */
  leadIn: 'dashes' | 'labels' | undefined;
  /** The parts below "constaterende dat:" have no sign at all. */
  isPlain: boolean;
  /** All that follows is an annex: it has points and no recitals or paragraphs. */
  isAnnex: boolean;
}

export const expectation = (): Expectation => ({
  recital: '',
  paragraph: '',
  points: [],
  leadIn: undefined,
  isPlain: false,
  isAnnex: false,
});

/**
 * Whether a line starts a block: it has the label that comes next, and the text before it has come to an end. A name
 * such as "B. Jansen" in the middle of a sentence is no label.
 */
export function isLabel(words: readonly Word[], expected: Expectation, before: string): boolean {
  if (before !== '' && !endsItem(before)) return false;
  return startOf(words, expected) !== undefined;
}

/** Whether a provision or point may start below a text. */
export const endsItem = (text: string): boolean => /[.;:,”"»)]$/.test(text) || endsBeforePoint.test(text);

/** Whether a line ends a sentence or a clause. */
export const endsSentence = (text: string): boolean => /[.;][”"»)]*$/.test(text);

/** Whether a line ends in an abbreviation, such as "blz.". */
export const endsAbbreviated = (text: string): boolean => /(?:^|[\s.(])\p{L}{1,4}\.$/u.test(text);

/** What the first words would start; the expectation stays where it is. */
export const nextStart = (words: readonly Word[], expected: Expectation): Start | undefined =>
  startOf(words, { ...expected, points: [...expected.points] });

/** Whether words are a provision of their own, as those below a lead-in are: "constaterende dat:", "verzoekt het college:". */
export const startsProvision = (words: readonly Word[], expected: Expectation): boolean =>
  ['citation', 'recital', 'paragraph'].includes(nextStart(words, expected)?.kind ?? '');

/** The same for words below a lead-in, which open a list of their own. */
export const startBelow = (words: readonly Word[], expected: Expectation): Start | undefined =>
  nextStart(words, { ...expected, points: [], leadIn: undefined });

/** Whether a line starts as a recital or paragraph does, whichever comes next. */
export const isLetterOrNumber = ([first]: readonly Word[]): boolean => letterOrNumber.test(first?.text ?? '');

/** Whether a block starts with nothing that may be a label, whatever came before it. */
export const isUnlabelled = ([first]: readonly Word[]): boolean => labelAtStart(first?.text ?? '') === undefined;

/** A label that runs on into its words: "B.overwegende", "2.verzoekt", "a)te", "–gezien". */
const fusedLabel = new RegExp(String.raw`^(\(?(?:[A-Z]{1,3}|[a-z]|\d{1,3})[.:)]|${dashes})(\p{L}.*)$`, 'u');

/** "2bis. verzoekt" → "2 bis. verzoekt", "2.verzoekt" → "2. verzoekt", "B: overwegende" → "B. overwegende"; with a doubt. */
export function splitLabel(words: Block, doubts: string[]): Block {
  const [first, ...rest] = words;
  if (!first) return words;
  const [, label = '', suffix = ''] = joinedLabel.exec(first.text) ?? [];
  const split = label === '' ? unfused(first.text, textOfWords(rest)) : [label, suffix];
  return split ? splitFirst(words, split, doubts) : words;
}

/** A block with its first word split, with a doubt: "(a)paden" → "(a) paden". */
export function splitFirst(words: Block, split: string[], doubts: string[]): Block {
  const [first, ...rest] = words;
  if (!first) return words;
  doubts.push(`${placeName(first.place)}: ${importStrings.labelSplit(first.text, split.join(' '))}`);
  return [...split.map((text) => ({ ...first, text })), ...rest];
}

/** The words of a provision below its label; where the number of a recital runs on into them it is split, with a doubt: "(1)De". */
export function wordsBelowLabel(words: Block, label: string, doubts: string[]): Block {
  const count = label.split(' ').length;
  const printed = textOfWords(words.slice(0, count));
  const number = inParentheses.exec(printed)?.[0] ?? printed;
  if (number === printed) return words.slice(count);
  const own = printed.slice(number.length);
  return splitFirst(words.slice(count - 1), [number.split(' ').at(-1) ?? number, own], doubts).slice(1);
}

/** The label and the word that a word is, before words that show it: those of a reason or request, or of small letters. */
function unfused(word: string, after: string): string[] | undefined {
  const [, label = '', own = ''] =
    fusedLabel.exec(word) ?? (/^(?:[A-Z]{1,3}|\d{1,3}):$/.test(word) ? [word, word] : []);
  const isLeadIn = startsLeadIn(`${own} ${after}`.trim());
  const isPlain = /^(?:[A-Z\d]{1,3}\.|[a-z\d]{1,2}\))$/.test(label) && /^\p{Ll}{2}/u.test(own);
  if (label === '' || !(isLeadIn || isPlain)) return undefined;
  return [label.replace(':', '.'), own].filter((text) => text !== '');
}

/** Whether no recital or paragraph was met yet. */
export const isBeforeLabels = ({ recital, paragraph }: Expectation) => recital === '' && paragraph === '';

/**
 * Whether words above a list are a provision without a label, whose points the list has: "constaterende dat:" above "1. …",
 * since the numbers of requests start anew, and "verzoekt het college:" above "a) …" or "– …". The expectation moves on with it.
 */
export function takeLeadIn(words: readonly Word[], next: readonly Word[], expected: Expectation): boolean {
  if (expected.isAnnex || !isBeforeLabels(expected) || !isUnlabelled(words)) return false;
  const text = textOfWords(words);
  const start = startBelow(next, expected)?.kind;
  const isOwn =
    (start === 'citation' && (isOpenLeadIn(text) || (expected.isPlain && text.endsWith(':')))) ||
    (start === 'point' && (text.endsWith(':') || isOpenLeadIn(text))) ||
    (start === 'paragraph' && isReason(text));
  const list = start === 'citation' ? 'dashes' : 'labels';
  if (start !== undefined && (isOwn || start !== 'point'))
    Object.assign(expected, { leadIn: isOwn ? list : undefined, points: [] });
  return isOwn;
}

/** Whether words stand above parts that have no sign at all, each a block: "constaterende dat:" above "het regent;". */
export function takePlainLeadIn(words: readonly Word[], next: readonly Word[], expected: Expectation): boolean {
  const below = textOfWords(next);
  const isAbove = isBeforeLabels(expected) && isUnlabelled(words) && isOpenLeadIn(textOfWords(words));
  const isPlain = isAbove && isUnlabelled(next) && /[.,;:]$/.test(below) && !startsLeadIn(below) && !closesText(below);
  if (isPlain) Object.assign(expected, { isPlain, leadIn: undefined, points: [] });
  return isPlain;
}

/** What the first words start; the expectation moves on with it. */
export function startOf(words: readonly Word[], expected: Expectation): Start | undefined {
  const [first, second] = words.map(({ text }) => text);
  if (first === undefined) return undefined;
  if (isListSign(first) && second !== undefined && !isOfOrnament(words))
    return { kind: isBeforeLabels(expected) && !expected.leadIn ? 'citation' : 'point', label: first };
  const numbered = `${first} ${second ?? ''}`;
  const label = insertedLabel.test(numbered) ? numbered.replace(/\.$/, '') : letterOrNumber.exec(first)?.[1];
  if (!expected.isAnnex && expected.leadIn !== 'labels' && label !== undefined && follows(label, expected)) {
    const kind = /^\d/.test(label) ? 'paragraph' : 'recital';
    Object.assign(expected, { [kind]: label, leadIn: undefined, points: [] });
    return { kind, label };
  }
  const number = inParentheses.exec(numbered)?.[1];
  if (number !== undefined && isNumberedRecital(number, expected)) {
    Object.assign(expected, { recital: number, points: [] });
    return { kind: 'recital', label: number };
  }
  const decimal = decimalPoint(first, expected);
  const printed = looseLabelOf(first, ':') ?? first;
  const point = decimal ?? pointSign.exec(printed)?.[1];
  if (point === undefined || !(decimal ?? pointFollows(point, expected.points))) return undefined;
  // The last one stands last; a label that comes again is no longer there twice.
  expected.points = [...expected.points.filter((earlier) => earlier !== point), point];
  return { kind: 'point', label: printed };
}

/** "B" after "A", "AA" after "Z", "2" after "1", "A bis" after "A". */
function follows(label: string, { recital, paragraph }: Expectation): boolean {
  const isNumber = /^\d/.test(label);
  if (!isNumber && paragraph !== '') return false;
  return nextLabels((isNumber ? paragraph : recital) || undefined, isNumber ? '1' : 'A').includes(label);
}

/** "(1)" before the paragraphs, "(2)" after it, where recitals have no letters. */
const isNumberedRecital = (number: string, { recital, paragraph, isAnnex, leadIn }: Expectation) =>
  !isAnnex &&
  leadIn !== 'labels' &&
  paragraph === '' &&
  !/^[A-Z]/.test(recital) &&
  nextLabels(recital || undefined, '1').includes(number);

/** "2.1", "2.2" and "2.2.1" below paragraph 2, in order. */
function decimalPoint(label: string, { paragraph, points }: Expectation): string | undefined {
  const [, above = '', own] = decimalSign.exec(label) ?? [];
  if (own === undefined) return undefined;
  const before = own === '1' ? above.slice(0, -1) : `${above}${String(Number(own) - 1)}`;
  return [paragraph, ...points].includes(before) ? `${above}${own}` : undefined;
}

/** The first of a list, or the one after an earlier point. */
function pointFollows(label: string, points: readonly string[]): boolean {
  return firstPoints.includes(label) || points.some((earlier) => pointsAfter(earlier).includes(label));
}
