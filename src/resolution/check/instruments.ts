import {
  hasField,
  identifierKeys,
  sharedIdentifiers,
  sourcedFields,
  type Instrument,
} from '../../schemas/instrument.ts';
import type { Instruments } from '../instruments.ts';
import { report } from '../report.ts';
import { checkLinks, checkSources } from './sources.ts';
import type { Located } from '../yaml.ts';

/**
 * Instruments agree with the text and with one another: each is mentioned, no two have the same short label or
 * identifier, and every link leads to an official publisher.
 *
 * @param mentioned ids of the instruments that the text mentions
 */
export function checkInstruments({ records, publishers }: Instruments, mentioned: Set<string>): void {
  const seen = new Map<string, string>();
  const isUnique = (record: Located<Instrument>, value: string, path: string[]): void => {
    const other = seen.get(`${path.join('.')} ${value}`);
    if (other) report(record.file, record.at(path), 'identifier-duplicate', value, other);
    else seen.set(`${path.join('.')} ${value}`, record.data.id);
  };
  for (const record of records) {
    const { id, short, identifiers, links, sources } = record.data;
    if (record.isSound) checkFacts(record);
    if (!mentioned.has(id)) report(record.file, undefined, 'instrument-unmentioned', id);
    if (short) isUnique(record, short, ['short']);
    for (const key of identifierKeys) {
      const value = identifiers[key];
      if (value && !sharedIdentifiers.includes(key)) isUnique(record, value, ['identifiers', key]);
    }
    checkLinks(record, ['links'], links, publishers);
    checkSources(record, ['sources'], sources, publishers);
  }
}

/** What a record says beyond the text rests on a page that was seen, or is marked as not confirmed. */
function checkFacts(record: Located<Instrument>): void {
  const { id, links, sources, unconfirmed } = record.data;
  const isSourced = sources.length > 0 || links.some(({ status }) => status === 'confirmed');
  const bare = sourcedFields.filter((field) => hasField(record.data, field) && !unconfirmed.includes(field));
  const [first] = bare;
  if (isSourced || !first) return;
  const doubted = [...unconfirmed, ...bare].join(', ');
  const otherwise = `"sources", a link that was seen ("confirmed"), or "unconfirmed: [${doubted}]"`;
  report(record.file, record.at(first.split('.')), 'source-missing', `${bare.join(', ')} of "${id}"`, otherwise);
}
