import { recentYear } from '../../../language/date-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isPossible, optionOf, quality, slotOf, type Option, type Slot } from './terms.ts';
import { yearsOf } from './years.ts';

/** "2023091" */
const begunInOneRow = new RegExp(String.raw`(?<![\w/.-])(${recentYear})(\d\d?)(\d?)$`);

/**
 * The dates that figures at the end of a query may become: "19-1" → "19 januari" and "19 oktober", "2023-0" → the first
 * nine months of 2023.
 */
export function startedDates(query: string, lexicon: Lexicon): Option[] {
  const { data, printed } = lexicon;
  const pressed = query.trimEnd().replace(begunInOneRow, '$1-$2-$3');
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
    slot(yearsOf(lexicon).filter((year) => year.startsWith(start) || year.slice(2).startsWith(start)));
  if (first.length === 4)
    return [optionOf([...(third ? [days(third)] : []), months(second), slot([first])])].filter(isPossible);
  return [
    optionOf([slot([String(Number(first))]), months(second), ...(third ? [years(third)] : [])]),
    ...(second && !third ? [optionOf([slot([data.months[Number(first) - 1]?.[0]]), years(second)])] : []),
  ].filter(isPossible);
}
