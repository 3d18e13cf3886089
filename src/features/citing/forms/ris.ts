import { datePartsOf, type CitationRecord } from './citation-record.ts';

/**
 * RIS: a field a line, however long, each with a tag of two characters, two spaces, a hyphen and a space, ended by
 * CR LF. A report's number goes by `SN` and its kind by `M3`, as Zotero and EndNote have it.
 */
export function toRis(record: CitationRecord): string {
  const { key, title, institution, kind, number, pinpoint, language, url, abstract } = record;
  const [year, ...rest] = datePartsOf(record);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    // A comma ends a last name here: an institution whose name has one is the publisher only.
    ['AU', institution.includes(',') ? undefined : institution],
    ['TI', title],
    ['PB', institution],
    ['M3', kind],
    ['SN', number],
    ['PY', year],
    ['DA', rest.length > 0 ? [year, ...rest].join('/') : undefined],
    ['SP', pinpoint],
    ['LA', language],
    ['UR', url],
    ['AB', abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
