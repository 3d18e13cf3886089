/** Dates as the content writes them: a day, or a month or year where no more is known. */
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a real date such as `2023-09-19`, `2023-09` or `2023`; `2023-02-30` is not. */
export function isPartialDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = partialDate.exec(date) ?? [];
  if (!year) return false;
  const iso = `${year}-${month}-${day}`;
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}

/** `"2023-09-19"` → `2023`. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
