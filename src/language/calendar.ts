import { fold } from './fold.ts';
import { months } from './months.ts';

/** Languages in which readers bring dates along. */
const languages = ['nl', 'en', 'de', 'fr'];
/** Short forms that `Intl` does not give. */
const alsoShort: Partial<Record<string, string>> = { maart: 'mrt', september: 'sept' };

/** Names of each month from January, folded: full and short, in several languages; the first one is that of Dutch. */
export function monthNames(): string[][] {
  const dates = months.map((_, month) => new Date(Date.UTC(2000, month)));
  const [long = [], short = []] = (['long', 'short'] as const).map((month) => namesOf({ month }, dates));
  return months.map((name, at) => [
    ...new Set([name, alsoShort[name] ?? name, ...(long[at] ?? []), ...(short[at] ?? [])]),
  ]);
}

/** Names of the days of the week, folded: full and short, in several languages. */
export function weekdayNames(): string[] {
  const dates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2000, 0, day + 1)));
  return (['long', 'short'] as const).flatMap((weekday) => namesOf({ weekday }, dates).flat());
}

/** What each date is called, in every language. */
function namesOf(form: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[][] {
  const formats = languages.map((language) => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }));
  return dates.map((date) => formats.map((format) => fold(format.format(date)).replace('.', '')));
}
