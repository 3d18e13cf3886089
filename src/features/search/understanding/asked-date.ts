import { andOr, calendarWords, ofMonth, upTo, yearForm } from '../../../language/date-words.ts';
import { numberOf, ordinalOf } from '../../../language/numbers.ts';
import { fullYear } from '../../../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { monthOf } from './months.ts';
import { isPossible, optionOf, quality, slotOf, type Option, type Slot, type TermPart } from './terms.ts';

/**
 * Writes dates in figures as words, where the form leaves no doubt: "2023-09", "9/2023", "19-9" → "19 september"; "’23"
 * → "2023"; a year comes last. Of one that is being typed, what is there: "19-9-202" → "19 september 202".
 */
export function spellDates(query: string, { data }: Lexicon): string {
  const year = String.raw`((?:19|20)\d\d)`;
  const form = String.raw`${year}[-/](\d\d?)|(\d\d?)[-/]${year}|([123]?\d)[-/]([01]?\d)(?!\s+(?:${data.months.flat().join('|')})\b)`;
  const nameOf = (month: string | undefined): string | undefined => data.months[Number(month) - 1]?.[0];
  return query
    .replace(/(?<=\d)(?:[-/.]0?| t\/)$/, '')
    .replace(/(?<![\w/.-])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/(-])/g, '$3-$2-$1')
    .replace(/(?<![\w/.-])(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\w/(-]|\.\d)/g, '$4-$3-$1')
    .replace(
      /(?<![\w/.-])(\d\d?)([-/.])(\d\d?)\2(\d|\d{3})$/,
      (whole: string, day: string, _sign: string, month: string, years: string) =>
        nameOf(month) ? `${day} ${String(nameOf(month))} ${years}` : whole,
    )
    .replace(/(?<!\S)(\d\d?)(?:st?|[dtnr])$/, '$1')
    .replace(/(?<!\S)['’‘](\d\d)(?!\w)/g, (_, digits: string) => fullYear(digits))
    .replace(
      new RegExp(String.raw`(?<![\w/.-])(?:${form})(?![\w/(-]|\.\d)`, 'gi'),
      (whole, ...[before, monthAfter, monthBefore, after, day, monthOfDay]: (string | undefined)[]) => {
        const name = nameOf(monthAfter ?? monthBefore ?? monthOfDay);
        return name ? [day, name, before ?? after].filter(Boolean).join(' ') : whole;
      },
    );
}

/**
 * The dates that figures at the end of a query may become: "19-1" → "19 januari" and "19 oktober", "2023-0" → the first
 * nine months of 2023.
 */
export function startedDates(query: string, { data, printed }: Lexicon): Option[] {
  const pressed = query.trimEnd().replace(/(?<![\w/.-])((?:19|20)\d\d)(\d\d?)(\d?)$/, '$1-$2-$3');
  const found = /(?<![\w/.-])(\d{1,4})([-/.])(\d{0,4})(?:\2(\d{0,4}))?$/.exec(pressed);
  if (!found) return [];
  const [, first = '', , second = '', third = ''] = found;
  if (third.length === (first.length === 4 ? 2 : 4)) return [];
  const fromFigures = (start: string, last: number): number[] =>
    Array.from({ length: last }, (_, at) => at + 1).filter((each) =>
      [String(each), String(each).padStart(2, '0')].some((figures) => figures.startsWith(start)),
    );
  const slot = (words: readonly (string | undefined)[]): Slot =>
    slotOf(words.filter((word) => word !== undefined && printed.has(word)) as string[], quality.start);
  const months = (start: string): Slot => slot(fromFigures(start, 12).map((month) => data.months[month - 1]?.[0]));
  const days = (start: string): Slot => slot(fromFigures(start, 31).map(String));
  const years = (start: string): Slot =>
    slot(yearsOf(printed).filter((year) => year.startsWith(start) || year.slice(2).startsWith(start)));
  if (first.length === 4)
    return [optionOf([...(third ? [days(third)] : []), months(second), slot([first])])].filter(isPossible);
  return [
    optionOf([slot([String(Number(first))]), months(second), ...(third ? [years(third)] : [])]),
    ...(second && !third ? [optionOf([slot([data.months[Number(first) - 1]?.[0]]), years(second)])] : []),
  ].filter(isPossible);
}

/**
 * What dates are made of, a letter for each word: a weekday or a word for what it is, a day, "of", a month, a year. A
 * number of two figures (t) is a day or a year, one above 31 (n) a year.
 */
const form = /^(?:w?c?(?:[dt]o?m[tny]?|m[dt]?y?|y)|w[dt])/;
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
  const optionFor = (some: string[][]): Option =>
    optionOf(some.map((part) => slotOf(part.filter((word) => printed.has(word)))));
  const apart = [parts.slice(0, 1), parts.slice(1)].map((some) => ({
    text: some.map(([word]) => word).join(' '),
    options: [optionFor(some)],
  }));
  const options = [optionFor(parts), ...startedDay(words.slice(0, found.length), starts, lexicon)];
  return { options, ...(parts.length > 1 && { parts: apart }), length: found.length };
}

/** "19-2", "19 t/m": as far as it is typed, the first of some days. */
function firstOfBegunRange(words: readonly string[]): string | undefined {
  const { day, between = '' } = /^(?<day>\d\d?) (?<between>\D*?) ?\d{0,2}$/.exec(words.join(' '))?.groups ?? {};
  return upTo.some((each) => each.startsWith(between)) ? day : undefined;
}

const daysForm = new RegExp(
  String.raw`^(\d\d?) (?:(?:${upTo.join('|')}|(?<isTwo>${andOr.join('|')})) )?(\d\d?) (\p{L}+)(?: (${yearForm})\b)?`,
  'u',
);

/** A year, perhaps with the digits of a footnote. */
const wholeYear = new RegExp(String.raw`^(${yearForm})(\d{0,2})$`);

/** Days of one month: "19-21 september 2023", "19 t/m 21 sept", "19 en 20 september". */
function daysInRange(
  words: readonly string[],
  lexicon: Lexicon,
  isUnfinished: boolean,
): { options: Option[]; length: number } | undefined {
  const found = daysForm.exec(words.join(' '));
  const [whole = '', first, isTwo, last, name = '', year] = found ?? [];
  const length = whole.split(' ').length;
  const isBegun = (each: string): boolean => isUnfinished && length === words.length && each.startsWith(name);
  const months = lexicon.data.months
    .filter((names) => names.includes(name) || names.some(isBegun))
    .map(([month]) => month);
  const [from, to] = [Number(first), Number(last)];
  if (!found || months.length === 0 || from >= to || to > 31) return undefined;
  const days = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (day) => isTwo === undefined || day === from || day === to,
  );
  const slot = (all: readonly (string | undefined)[]): Slot =>
    slotOf(all.filter((word) => word !== undefined && lexicon.printed.has(word)) as string[]);
  return { options: [optionOf([slot(days.map(String)), slot(months), ...(year ? [slot([year])] : [])])], length };
}

function kindOf(word: string, lexicon: Lexicon): string {
  if (calendarWords.includes(word)) return 'c';
  if (monthOf(word, lexicon)) return 'm';
  if (lexicon.data.weekdays.includes(word)) return 'w';
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
  return yearsOf(lexicon.printed).filter((year) => year.startsWith(start));
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

function yearsOf(printed: Lexicon['printed']): string[] {
  return [...printed.keys()].filter((word) => wholeYear.exec(word)?.[2] === '');
}

/** "2020", "'20"; "20214" is 2021 with the digit of a footnote, copied along. */
function yearOf(word: string, { printed }: Lexicon): string | undefined {
  if (/^\d\d$/.test(word)) return fullYear(word);
  const [, year, digits] = wholeYear.exec(word) ?? [];
  return digits && printed.has(word) ? undefined : year;
}
