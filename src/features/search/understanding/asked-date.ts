import { fold } from '../../../language/fold.ts';
import { months } from '../../../language/months.ts';
import { fullYear } from '../../../language/tokens.ts';
import { numberOf, ordinalOf } from '../../../language/numbers.ts';
import type { Lexicon } from './lexicon.ts';
import { optionOf, slotOf, type Option, type Slot, type TermPart } from './terms.ts';

/** Names of the months, folded, and their place in the year from 0: full and short, in languages readers bring along. */
const monthNames = new Map<string, number>([
  ['mrt', 2],
  ['sept', 8],
]);
const weekdays = new Set<string>();
for (const language of ['nl', 'en', 'de', 'fr']) {
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    for (const index of months.keys()) {
      const name = fold(month.format(new Date(Date.UTC(2000, index)))).replace('.', '');
      if (!monthNames.has(name)) monthNames.set(name, index);
    }
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++)
      weekdays.add(fold(weekday.format(new Date(Date.UTC(2000, 0, day)))).replace('.', ''));
  }
}

/** Writes dates in figures as words, where the form leaves no doubt: "2023-09" and "9/2023" → "september 2023". */
export function spellDates(query: string): string {
  const spelled = (month: string, rest: string, whole: string): string => {
    const name = months[Number(month) - 1];
    return name ? `${rest.length === 4 ? '' : `${rest} `}${name}${rest.length === 4 ? ` ${rest}` : ''}` : whole;
  };
  return query
    .replace(/(?<![\w/.-])((?:19|20)\d\d)[-/](\d{1,2})(?![\w/-]|\.\d)/g, (whole, year: string, month: string) =>
      spelled(month, year, whole),
    )
    .replace(/(?<![\w/.-])(\d{1,2})[-/]((?:19|20)\d\d)(?![\w/(-]|\.\d)/g, (whole, month: string, year: string) =>
      spelled(month, year, whole),
    )
    .replace(/(?<![\w/.-])([123]?\d)[-/]([01]?\d)(?![\w/-]|\.\d)/g, (whole, day: string, month: string) =>
      spelled(month, day, whole),
    );
}

/**
 * A date, in whichever order and language: "19 september 2023", "19e sept", "September 19, 2023", "nov 2020",
 * "dinsdag 19 september", "19 september '23", "2020".
 *
 * @param words folded, the rest of the query
 * @returns the words of the text, and how many of the query it takes
 */
export function askedDate(
  words: readonly string[],
  { printed }: Lexicon,
): { options: Option[]; length: number; apart?: TermPart[] } | undefined {
  const skipped = weekdays.has(words[0] ?? '') && isDay(words[1]) ? 1 : 0;
  const rest = words.slice(skipped);
  const before = skipped + (calendarWords.has(rest[0] ?? '') && isDatePart(rest[1]) ? rest.splice(0, 1).length : 0);
  const between = isDay(rest[0]) && rest[1] === 'of' ? rest.splice(1, 1).length : 0;
  const taken = before + between;
  const [first = '', second = '', third = ''] = rest;
  const slotFor = (part: string): Slot => slotOf(printed.has(part) ? [part] : []);
  const partOf = (parts: string[]): TermPart => ({ text: parts.join(' '), options: [optionOf(parts.map(slotFor))] });
  const date = (length: number, ...parts: string[]) => ({
    options: [optionOf(parts.map(slotFor))],
    ...(parts.length > 1 && { apart: [parts.slice(0, 1), parts.slice(1)].map(partOf) }),
    length: length + taken,
  });
  const year = (word: string, isAfterDay: boolean): string | undefined => {
    if (isAfterDay && /^\d\d$/.test(word)) return fullYear(word);
    const full = /^((?:1[5-9]|20)\d\d)(\d{0,2})$/.exec(word);
    // The digit of a footnote, copied along: "2021" and note 4.
    return full && (full[2] === '' || !printed.has(word)) ? full[1] : undefined;
  };
  const day = dayOf(first);
  const month = monthOf(day === undefined ? first : second);
  if (day !== undefined && month !== undefined) {
    const full = year(third, true);
    return full ? date(3, day, month, full) : date(2, day, month);
  }
  if (month !== undefined) {
    const after = dayOf(second);
    const full = year(third, true);
    if (after !== undefined) return full && third.length >= 4 ? date(3, after, month, full) : date(2, after, month);
    const own = year(second, false);
    if (own) return date(2, month, own);
    return taken === 0 && (printed.has(first) || first.length < 3) ? undefined : date(1, month);
  }
  const alone = year(first, false);
  return alone && (alone !== first || taken > 0) ? date(1, alone) : undefined;
}

/** Words that say what a date is, and are no part of it: "de maand september", "het jaar 2020". */
const calendarWords = new Set(['maand', 'jaar', 'datum', 'dag']);

function isDatePart(word = ''): boolean {
  return isDay(word) || /^(?:1[5-9]|20)\d\d$/.test(word);
}

function isDay(word = ''): boolean {
  return dayOf(word) !== undefined || monthNames.has(word);
}

function dayOf(word: string): string | undefined {
  const number = ordinalOf(word) ?? numberOf(word);
  return number !== undefined && number >= 1 && number <= 31 ? String(number) : undefined;
}

function monthOf(word: string): string | undefined {
  return months[monthNames.get(word) ?? -1];
}
