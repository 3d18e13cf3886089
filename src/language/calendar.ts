import { fold } from './fold.ts';
import { months } from './months.ts';

/** Languages in which readers bring dates along. */
const languages = ['nl', 'en', 'de', 'fr'];
/** Short forms that `Intl` does not give. */
const alsoShort: Partial<Record<string, string>> = { maart: 'mrt', september: 'sept' };

/** Names of each month from January, folded: full and short, in several languages; the first one is that of Dutch. */
export function monthNames(): string[][] {
  return months.map((name, month) => {
    const date = new Date(Date.UTC(2000, month));
    return [
      ...new Set([
        name,
        ...(alsoShort[name] ? [alsoShort[name]] : []),
        ...namesOf({ month: 'long' }, date),
        ...namesOf({ month: 'short' }, date),
      ]),
    ];
  });
}

/** Names of the days of the week, folded: full and short, in several languages. */
export function weekdayNames(): string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2000, 0, day + 1)));
  return [
    ...new Set(days.flatMap((day) => [...namesOf({ weekday: 'long' }, day), ...namesOf({ weekday: 'short' }, day)])),
  ];
}

function namesOf(form: Intl.DateTimeFormatOptions, date: Date): string[] {
  return languages.map((language) =>
    fold(new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(date)).replace('.', ''),
  );
}
