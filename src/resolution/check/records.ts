import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import type { Checks, Path } from './references.ts';
import { checkSources, type KnownPublishers } from './sources.ts';

/** What came of the text and what was put right here point to clauses that exist, and to publishers that are known. */
export function checkRecords(
  { aftermath, corrections }: ContextReading,
  publishers: KnownPublishers,
  { refer }: Checks,
): void {
  checkOrder({ aftermath, corrections });
  const lists = [
    aftermath && { file: aftermath, path: ['entries'], entries: aftermath.data.entries },
    corrections && { file: corrections, path: [], entries: corrections.data },
  ];
  for (const list of lists) {
    list?.entries.forEach(({ clauses, sources }, index) => {
      const path: Path = [...list.path, index];
      clauses.forEach((clause, at) => {
        refer(list.file, [...path, 'clauses', at], 'clause', clause);
      });
      checkSources(list.file, [...path, 'sources'], sources, publishers);
    });
  }
}

/** What came of it stands in the order of time, up to a day on which someone last looked; corrections the latest first. */
function checkOrder({ aftermath, corrections }: Pick<ContextReading, 'aftermath' | 'corrections'>): void {
  if (aftermath) {
    const { file, at, data } = aftermath;
    const { asOf, searched, entries } = data;
    entries.forEach(({ date }, index) => {
      const before = entries[index - 1]?.date ?? '';
      if (date < before) report(file, at(['entries', index, 'date']), 'entry-order', date, `${before} or later`);
      if (asOf && date > asOf)
        report(file, at(['asOf']), 'entry-order', asOf, `the day of the last entry, ${date}, or later`);
    });
    if (searched && searched < asOf)
      report(file, at(['searched']), 'entry-order', searched, `the day of "asOf", ${asOf}, or later`);
  }
  corrections?.data.forEach(({ date }, index) => {
    const before = corrections.data[index - 1]?.date ?? date;
    if (date > before)
      report(
        corrections.file,
        corrections.at([index, 'date']),
        'entry-order',
        date,
        `${before} or earlier: the latest first`,
      );
  });
}
