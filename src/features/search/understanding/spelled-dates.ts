import { begunOrdinal, recentYear, unfinishedDate } from '../../../language/date-words.ts';
import { fullYear } from '../../../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** "20230919" */
const inOneRow = new RegExp(
  String.raw`(?<![\w/.-])(${recentYear})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\w/(-])`,
  'g',
);

/**
 * Writes dates in figures as words, where the form leaves no doubt: "2023-09", "9/2023", "19-9" → "19 september"; "’23"
 * → "2023"; a year comes last. Of one that is being typed, what is there: "19-9-202" → "19 september 202".
 */
export function spellDates(query: string, { data }: Lexicon): string {
  const year = `(${recentYear})`;
  const form = String.raw`${year}[-/](\d\d?)|(\d\d?)[-/]${year}|([123]?\d)[-/]([01]?\d)(?!\s+(?:${data.months.flat().join('|')})\b)`;
  const nameOf = (month: string | undefined): string | undefined => data.months[Number(month) - 1]?.[0];
  return query
    .replace(unfinishedDate, '')
    .replace(inOneRow, '$3-$2-$1')
    .replace(/(?<![\w/.-])(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\w/(-]|\.\d)/g, '$4-$3-$1')
    .replace(
      /(?<![\w/.-])(\d\d?)([-/.])(\d\d?)\2(\d|\d{3})$/,
      (whole: string, day: string, _sign: string, month: string, years: string) =>
        nameOf(month) ? `${day} ${String(nameOf(month))} ${years}` : whole,
    )
    .replace(begunOrdinal, '$1')
    .replace(/(?<!\S)['’‘](\d\d)(?!\w)/g, (_, digits: string) => fullYear(digits))
    .replace(
      new RegExp(String.raw`(?<![\w/.-])(?:${form})(?![\w/(-]|\.\d)`, 'gi'),
      (whole, ...[before, monthAfter, monthBefore, after, day, monthOfDay]: (string | undefined)[]) => {
        const name = nameOf(monthAfter ?? monthBefore ?? monthOfDay);
        return name ? [day, name, before ?? after].filter(Boolean).join(' ') : whole;
      },
    );
}
