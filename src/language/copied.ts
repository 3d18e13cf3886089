/** What copying from a printed text leaves between and in its words, for all who read what was copied. */
import { yearForm } from './date-words.ts';
import { invisible } from './fold.ts';

/** The label or dash that a provision stands behind, and spaces: "14. ", "(A) ", "§ 3) ", "– ". */
export const copiedLabel = String.raw`(?:[-–—•·*]|(?:§\s*)?\(?(?:\d{1,3}|[A-Z]{1,2})[.)])\s+`;

/** What parts are called beside their names in a text. */
const usualNames = String.raw`(?:[Pp]ar|[Oo]v|[Oo]verw)\.|[Pp]unt|§`;
const label = String.raw`(?:\d{1,3}|[A-Z]{1,2})`;

function namesOf(partNames: readonly string[]): string {
  const names = partNames
    .map((name) => name.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`))
    .flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
  return `(?:${[...names, usualNames].join('|')})`;
}

/**
 * What stands above the words of a provision, or before a colon: "Officiële tekst van paragraaf 14", "par. 14:", "14".
 *
 * @param partNames what provisions are called: "Paragraaf"
 * @returns a pattern
 */
export function copiedHeading(partNames: readonly string[]): string {
  return String.raw`(?:(?:[Oo]fficiële tekst van )?${namesOf(partNames)} ?${label}(?::\s+|\n)|${label}\n)`;
}

/**
 * A text without what it says of its source: the sign of a footnote in parentheses, "Karabach(1)" and "2021 (4)", and at
 * the end of a line the part that it is from, "(par. 13)".
 *
 * @param partNames what provisions are called: "Paragraaf"
 * @param isPrinted whether words with parentheses stand so in the text that it may be from: then they stay
 */
export function withoutSources(
  text: string,
  partNames: readonly string[],
  isPrinted: (words: string) => boolean,
): string {
  const source = new RegExp(String.raw` ?\(${namesOf(partNames)} ?${label}\)(?=[.,;:]?["“”»’]?[^\S\n]*$)`, 'gmu');
  return text
    .replace(noteInParentheses, (all, word: string) => (isPrinted(all) ? all : word))
    .replace(source, (all) => (isPrinted(all) ? all : ''));
}

/** After a word or a year; after a letter or a number they are a part of it: "G(2)", "14(2)". */
const noteInParentheses = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:[\p{L}\p{N}'’-]*\p{L}{2}|${yearForm})["”’]?) ?\(\d{1,2}\)`,
  'gu',
);

const unseen = new RegExp(`[${invisible}]`, 'gu');

/** A text without signs that nobody sees, and without the signs of footnotes: "blokkade[1]" and "blokkade¹" → "blokkade". */
export function withoutCopiedSigns(text: string): string {
  return text.replace(unseen, '').replace(/\[\d{1,2}\]|[¹²³⁰⁴-⁹]+/g, '');
}

const noteDigit = new RegExp(String.raw`^(.*\p{L}{2}|${yearForm})\d{1,2}$`, 'u');

/** A word with the digit of a footnote that was copied along: "Karabach1" → "Karabach", "20214" → "2021". */
export function withoutNoteDigit(word: string): string | undefined {
  return noteDigit.exec(word)?.[1];
}

/**
 * A text with its numbers as they are written here, apart from the words behind them and from signs of currencies: "€
 * 1,250,000" → "1.250.000", "14veroordeelt" → "14 veroordeelt", but "14e".
 */
export function withNumbersApart(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '.')
    .replace(/[€$£]\s*(?=\d)/g, ' ')
    .replace(/(?<![\p{L}\d])(\d{1,3})(?=(?!(?:e|de|ste|th|st|nd|rd)(?!\p{L}))\p{L}{3,})/gu, '$1 ');
}
