import { languageTag } from './tag.ts';

/** What ECMAScript knows of Dutch; each is made once, since making one costs more than many uses. */
const locale = languageTag;

const list = new Intl.ListFormat(locale);
const languages = new Intl.DisplayNames(locale, { type: 'language' });
const collator = new Intl.Collator(locale);
const time = { timeZone: 'UTC' } as const;
const year = new Intl.DateTimeFormat(locale, { ...time, year: 'numeric' });
const month = new Intl.DateTimeFormat(locale, { ...time, year: 'numeric', month: 'long' });
const day = new Intl.DateTimeFormat(locale, { ...time, year: 'numeric', month: 'long', day: 'numeric' });
const shortMonth = new Intl.DateTimeFormat(locale, { ...time, month: 'short' });

/** `["a", "b", "c"]` → `"a, b en c"`. */
export const formatList = (items: readonly string[]): string => list.format(items);

/** `"en"` → `"Engels"`, from a BCP 47 code. */
export const languageName = (code: string): string | undefined => languages.of(code);

/** The order of the alphabet. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

/** `"2023-09-19"` → `"19 september 2023"`, `"2023-09"` → `"september 2023"`, `"2009"` → `"2009"`. */
export function formatDate(date: string): string {
  const format = date.length > 'yyyy-mm'.length ? day : date.length > 'yyyy'.length ? month : year;
  return format.format(new Date(date));
}

/** `("2022-09-13", "2022-09-14")` → `"13–14 september 2022"`: of the first date only what differs from the second. */
export function formatPeriod(start: string, end?: string): string {
  if (end === undefined) return formatDate(start);
  const [first = [], last = []] = [start, end].map((date) => formatDate(date).split(' '));
  const shared =
    first.length === last.length ? last.findIndex((_, at) => first.slice(at).join() === last.slice(at).join()) : -1;
  const own = shared > 0 ? first.slice(0, shared) : first;
  return `${own.join(' ')}${own.length === 1 && last.length === 3 ? '–' : ' – '}${last.join(' ')}`;
}

/** `"2023-09-19"` → `"sep"`. */
export const shortMonthName = (date: string): string => shortMonth.format(new Date(date)).replace('.', '');
