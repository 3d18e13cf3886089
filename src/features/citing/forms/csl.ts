import { datePartsOf, type CitationRecord } from './citation-record.ts';

/** CSL-JSON 1.0.2 as a file has it: an array of one item. */
export function toCslJson(record: CitationRecord): string {
  const { key, title, institution, kind, number, pinpoint, language, url, abstract } = record;
  const date = datePartsOf(record).map(Number);
  const item = {
    id: key,
    type: 'report',
    title,
    author: [{ literal: institution }],
    publisher: institution,
    genre: kind,
    ...(number && { number }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(pinpoint && { page: pinpoint }),
    language,
    ...(url && { URL: url }),
    abstract,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
