import { months } from './months.ts';

/** A date in the text: offsets in UTF-16 units, `end` exclusive. */
export interface DateMatch {
  start: number;
  end: number;
  /** ISO 8601: `2023-09-19`, `2020-11` or `2009`. */
  datetime: string;
}

/** What may follow "van 2020" if it is a year; after a noun ("van 2020 mensen") it would be a number. */
const afterYear = 'inzake|over|betreffende|tot|die|dat|waarin|en|de|het|een';

const datePattern = new RegExp(
  [
    String.raw`(?<![\d.])(?<day>\d{1,2})\s(?<month>${months.join('|')})\s(?<year>\d{4})`,
    String.raw`(?<![\d.])(?<numericDay>\d{1,2})\.(?<numericMonth>\d{1,2})\.(?<numericYear>\d{4})`,
    String.raw`(?<!\d\s|\p{L})(?<looseMonth>${months.join('|')})\s(?<looseYear>\d{4})`,
    String.raw`(?<=\b(?:in|sinds|vanaf)\s)(?<bareYear>(?:19|20)\d{2})`,
    String.raw`(?<=\bvan\s)(?<documentYear>(?:19|20)\d{2})(?=$|[.,;:)]|\s(?:${afterYear})(?!\p{L}))`,
  ]
    .map((alternative) => `(?:${alternative})`)
    .join('|'),
  'gu',
);

/**
 * Finds the dates in a Dutch text: "19 september 2023", "november 2020", "16.6.2023" and, after a preposition,
 * a year ("in 2020", "van 1954"). A number that may be something else is left alone: "resolutie 780 (1992)",
 * "van 2020 mensen", a day that the month does not have.
 *
 * @returns matches in the order of the text; `datetime` as in ISO 8601.
 */
export function findDates(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(datePattern)) {
    const end = match.index + match[0].length;
    const datetime = toDatetime(match.groups ?? {});
    if (datetime && !/^[-‐‑\p{L}\p{N}]/u.test(text.slice(end))) found.push({ start: match.index, end, datetime });
  }
  return found;
}

function toDatetime(groups: Partial<Record<string, string>>): string | undefined {
  const year = groups.year ?? groups.numericYear ?? groups.looseYear ?? groups.bareYear ?? groups.documentYear;
  const word = groups.month ?? groups.looseMonth;
  const month = word ? months.indexOf(word) + 1 : Number(groups.numericMonth ?? 0);
  const day = Number(groups.day ?? groups.numericDay ?? 0);
  if (!year || !month) return year;
  const isoMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (groups.looseMonth) return isoMonth;
  const iso = `${isoMonth}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
