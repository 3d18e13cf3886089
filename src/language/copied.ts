/** What copying from a printed text leaves between and in its words, for all who read what was copied. */
import { yearForm } from './date-words.ts';
import { invisible } from './fold.ts';

/** The label or dash that a provision stands behind, and spaces: "14. ", "(A) ", "§ 3) ", "– ". */
export const copiedLabel = String.raw`(?:[-–—•·*]|(?:§\s*)?\(?(?:\d{1,3}|[A-Z]{1,2})[.)])\s+`;

/**
 * What stands above the words of a provision, or before a colon: "Officiële tekst van paragraaf 14", "Overweging B:", "14".
 *
 * @param partNames what provisions are called: "Paragraaf"
 * @returns a pattern
 */
export function copiedHeading(partNames: readonly string[]): string {
  const names = partNames
    .map((name) => name.replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`))
    .flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
  return String.raw`(?:(?:[Oo]fficiële tekst van )?(?:${names.join('|')}) (?:\d{1,3}|[A-Z]{1,2})(?::\s+|\n)|(?:\d{1,3}|[A-Z]{1,2})\n)`;
}

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
