import type { Provision } from '../../schemas/provision.ts';
import type { Publisher } from '../../schemas/publisher.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import type { Checks } from './references.ts';
import { checkSourced, checkSources } from './sources.ts';

/** A note belongs to the provision after which its file is named. */
export function checkNotes(
  { notes }: ContextReading,
  provisions: Provision[],
  publishers: Publisher[],
  { refer, quote }: Checks,
): void {
  const provisionOf = new Map(provisions.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])));
  for (const file of notes) {
    file.data.forEach((note, index) => {
      quote(file, [index], note);
      refer(file, [index, 'instrument'], 'instrument', note.instrument);
      note.compared.forEach((id, at) => {
        refer(file, [index, 'compared', at], 'provision', id);
      });
      checkSources(file, [index, 'sources'], note.sources, publishers);
      if (note.kind === 'context') {
        const isSourced = note.instrument !== undefined || note.compared.length > 0 || note.sources.length > 0;
        checkSourced(file, [index, 'basis'], isSourced, 'note', '"sources", "instrument" or "compared"');
      }
      note.positions.forEach(({ sources }, at) => {
        checkSources(file, [index, 'positions', at, 'sources'], sources, publishers);
      });
      if (provisionOf.get(note.clause) === file.provision) return;
      report(file.file, file.at([index, 'clause']), 'note-file', note.clause, file.provision);
    });
  }
}
