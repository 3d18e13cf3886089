import { andOr, upTo, yearForm } from '../../../language/date-words.ts';
import type { Lexicon } from './lexicon.ts';
import { optionOf, slotOf, type Option, type Slot, type TermPart } from './terms.ts';

const daysForm = new RegExp(
  String.raw`^(\d\d?) (?:(?:${upTo.join('|')}|(?<isTwo>${andOr.join('|')})) )?(\d\d?) (\p{L}+)(?: (${yearForm})\b)?`,
  'u',
);

/** Days of one month: "19-21 september 2023", "19 t/m 21 sept", "19 en 20 september". */
export function daysInRange(
  words: readonly string[],
  lexicon: Lexicon,
  isUnfinished: boolean,
): { options: Option[]; length: number; parts: TermPart[] } | undefined {
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
  const month = [slot(months), ...(year ? [slot([year])] : [])];
  // Without its month the number of a day says nothing: "leden 2 en 4".
  const parts = [
    {
      text: isTwo === undefined ? `${String(from)}-${String(to)}` : `${String(from)} ${isTwo} ${String(to)}`,
      options: [],
    },
    { text: [name, year].filter(Boolean).join(' '), options: [optionOf(month)] },
  ];
  return { options: [optionOf([slot(days.map(String)), ...month])], length, parts };
}

/** "19-2", "19 t/m": as far as it is typed, the first of some days. */
export function firstOfBegunRange(words: readonly string[]): string | undefined {
  const { day, between = '' } = /^(?<day>\d\d?) (?<between>\D*?) ?\d{0,2}$/.exec(words.join(' '))?.groups ?? {};
  return upTo.some((each) => each.startsWith(between)) ? day : undefined;
}
