import { weekdayNames } from '../../../language/calendar.ts';
import { calendarWords, ofMonth } from '../../../language/date-words.ts';
import { numberOf, ordinalOf } from '../../../language/numbers.ts';
import { daysInRange, firstOfBegunRange } from './asked-days.ts';
import type { Lexicon } from './lexicon.ts';
import { monthOf } from './months.ts';
import { optionOf, quality, slotOf, type Option, type TermPart } from './terms.ts';
import { yearOf, yearsOf } from './years.ts';

/**
 * What dates are made of, a letter for each word: a weekday or a word for what it is, a day, "of", a month, a year. A
 * number of two figures (t) is a day or a year, one above 31 (n) a year.
 */
const form = /^(?:w?c?(?:[dt]o?m[tny]?|m[dt]?y?|y)|w[dt])/;
const weekdays = new Set(weekdayNames());
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
  const begun = isUnfinished ? firstOfBegunRange(words) : undefined;
  if (begun) return { options: [optionOf([slotOf([begun].filter((day) => printed.has(day)))])], length: words.length };
  const days = daysInRange(words, lexicon, isUnfinished);
  if (days) return days;
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
  const optionFor = (some: string[][], how: number = quality.exact): Option =>
    optionOf(
      some.map((part) =>
        slotOf(
          part.filter((word) => printed.has(word)),
          how,
        ),
      ),
    );
  const apart = [parts.slice(0, 1), parts.slice(1)].map((some) => ({
    text: some.map(([word]) => word).join(' '),
    options: [optionFor(some)],
  }));
  // "september 22" is the day, or else the year.
  const asYear =
    found === 'mt' ? [optionFor([...parts.slice(1), [yearOf(at(/t/), lexicon) ?? '']], quality.related)] : [];
  const options = [optionFor(parts), ...asYear, ...startedDay(words.slice(0, found.length), starts, lexicon)];
  return { options, ...(parts.length > 1 && { parts: apart }), length: found.length };
}

function kindOf(word: string, lexicon: Lexicon): string {
  if (calendarWords.includes(word)) return 'c';
  if (monthOf(word, lexicon)) return 'm';
  if (weekdays.has(word)) return 'w';
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
  return yearsOf(lexicon).filter((year) => year.startsWith(start));
}

/** Of a number after a month, which may become a year: the days that it may become too, as in "December 2" for 21. */
function startedDay(words: readonly string[], years: readonly string[], lexicon: Lexicon): Option[] {
  const [month = '', start = ''] = words;
  const name = monthOf(month, lexicon);
  if (years.length === 0 || words.length !== 2 || name === undefined) return [];
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1)).filter((day) => day.startsWith(start));
  return [
    optionOf([
      slotOf(
        days.filter((day) => lexicon.printed.has(day)),
        quality.start,
      ),
      slotOf([name]),
    ]),
  ];
}
