import { yearForm } from '../../../language/date-words.ts';
import { fullYear } from '../../../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** A year, perhaps with the digits of a footnote. */
const wholeYear = new RegExp(String.raw`^(${yearForm})(\d{0,2})$`);

/** The years that the text has. */
export function yearsOf({ words }: Lexicon): string[] {
  return words.filter((word) => wholeYear.exec(word)?.[2] === '');
}

/** "2020", "'20"; "20214" is 2021 with the digit of a footnote, copied along. */
export function yearOf(word: string, { printed }: Lexicon): string | undefined {
  if (/^\d\d$/.test(word)) return fullYear(word);
  const [, year, digits] = wholeYear.exec(word) ?? [];
  return digits && printed.has(word) ? undefined : year;
}
