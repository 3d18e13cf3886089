import { calendarWords, ofMonth } from '../../../language/date-words.ts';
import { numberOf, ordinalOf } from '../../../language/numbers.ts';
import { fullYear } from '../../../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { monthOf } from './months.ts';
import { optionOf, slotOf, type Option, type TermPart } from './terms.ts';

/** Writes dates in figures as words, where the form leaves no doubt: "2023-09", "9/2023", "19-9" → "19 september"; "’23" → "2023"; a year comes last. */
export function spellDates(query: string, { data }: Lexicon): string {
  const year = String.raw`((?:19|20)\d\d)`;
  const form = String.raw`${year}[-/](\d\d?)|(\d\d?)[-/]${year}|([123]?\d)[-/]([01]?\d)`;
  return query
    .replace(/(?<![\w/.-])(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\w/(-]|\.\d)/g, '$4-$3-$1')
    .replace(/(?<!\S)['’‘](\d\d)(?!\w)/g, (_, digits: string) => fullYear(digits))
    .replace(
      new RegExp(String.raw`(?<![\w/.-])(?:${form})(?![\w/(-]|\.\d)`, 'g'),
      (whole, ...[before, monthAfter, monthBefore, after, day, monthOfDay]: (string | undefined)[]) => {
        const name = data.months[Number(monthAfter ?? monthBefore ?? monthOfDay) - 1]?.[0];
        return name ? [day, name, before ?? after].filter(Boolean).join(' ') : whole;
      },
    );
}

/**
 * What dates are made of, a letter for each word: a weekday or a word for what it is, a day, "of", a month, a year. A
 * number of two figures (t) is a day or a year, one above 31 (n) a year.
 */
const form = /^w?c?(?:[dt]o?m[tny]?|m[dt]?y?|y)/;
const yearInForm = /[ny]$|(?<=[dt]o?m)t$/;

/**
 * A date, in whichever order and language: "19 september 2023", "19e sept", "September 19, 2023", "nov 2020",
 * "dinsdag 19 september", "19 september '23", "het jaar 2020".
 *
 * @param words folded, the rest of the query
 * @param isUnfinished the last of them may be the start of a year: "9 november 202"
 * @returns the words of the text, and how many of the query it takes
 */
export function askedDate(
  words: readonly string[],
  lexicon: Lexicon,
  isUnfinished = false,
): { options: Option[]; length: number; parts?: TermPart[] } | undefined {
  const { printed } = lexicon;
  const starts = isUnfinished ? yearsThatStart(words, lexicon) : [];
  const kinds = words.map((word, at) => (starts.length > 0 && at === words.length - 1 ? 'y' : kindOf(word, lexicon)));
  const [found = ''] = form.exec(kinds.join('')) ?? [];
  const at = (kind: RegExp): string => words[found.search(kind)] ?? '';
  const [month, year] = [at(/m/), at(yearInForm)];
  const years = found.length === words.length && starts.length > 0 ? starts : [yearOf(year, lexicon)];
  const parts = [[dayOf(at(/[dt]/))], [monthOf(month, lexicon)], years]
    .map((part) => part.filter((word) => word !== undefined))
    .filter(({ length }) => length > 0);
  // Alone a month may be another word, and a year is a number like others.
  if (
    parts.length === 0 ||
    (found === 'm' && (printed.has(month) || month.length < 3)) ||
    (parts[0]?.[0] === words[0] && found === 'y')
  )
    return undefined;
  const optionFor = (some: string[][]): Option =>
    optionOf(some.map((part) => slotOf(part.filter((word) => printed.has(word)))));
  const apart = [parts.slice(0, 1), parts.slice(1)].map((some) => ({
    text: some.map(([word]) => word).join(' '),
    options: [optionFor(some)],
  }));
  return { options: [optionFor(parts)], ...(parts.length > 1 && { parts: apart }), length: found.length };
}

function kindOf(word: string, lexicon: Lexicon): string {
  if (calendarWords.includes(word)) return 'c';
  if (lexicon.data.weekdays.includes(word)) return 'w';
  if (monthOf(word, lexicon)) return 'm';
  if (/^\d\d$/.test(word)) return dayOf(word) ? 't' : 'n';
  return dayOf(word) ? 'd' : yearOf(word, lexicon) ? 'y' : word === ofMonth ? 'o' : '-';
}

function dayOf(word: string): string | undefined {
  const number = ordinalOf(word) ?? numberOf(word);
  return number !== undefined && number >= 1 && number <= 31 ? String(number) : undefined;
}

/** The years of the text that the last of some words is the start of, after the name of a month. */
function yearsThatStart(words: readonly string[], lexicon: Lexicon): string[] {
  const [month = '', start = ''] = words.slice(-2);
  if (!/^\d{1,3}$/.test(start) || !monthOf(month, lexicon)) return [];
  return [...lexicon.printed.keys()].filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word) && word.startsWith(start));
}

/** "2020", "'20"; "20214" is 2021 with the digit of a footnote, copied along. */
function yearOf(word: string, { printed }: Lexicon): string | undefined {
  if (/^\d\d$/.test(word)) return fullYear(word);
  const [, year, digits] = /^((?:1[5-9]|20)\d\d)(\d{0,2})$/.exec(word) ?? [];
  return digits && printed.has(word) ? undefined : year;
}
