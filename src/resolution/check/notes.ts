import { noteBases } from '../../language/bases.ts';
import type { Note } from '../../schemas/note.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';
import type { Checks } from './references.ts';
import { checkSourced, checkSources, type KnownPublishers } from './sources.ts';

/** A note belongs to the provision after which its file is named. */
export function checkNotes(
  { notes }: ContextReading,
  provisions: Provision[],
  publishers: KnownPublishers,
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
      checkBasis(file, index, note);
      note.positions.forEach(({ sources }, at) => {
        checkSources(file, [index, 'positions', at, 'sources'], sources, publishers);
      });
      if (provisionOf.get(note.clause) === file.provision) return;
      report(file.file, file.at([index, 'clause']), 'note-file', note.clause, file.provision);
    });
  }
}

/** A note rests on a page, on an instrument or, where it says no more than the text does, on the text. */
function checkBasis(file: Located<unknown>, index: number, { kind, basis, instrument, compared, sources }: Note): void {
  const isAboutText = kind === 'sic' || kind === 'variant';
  const isCompared = compared.length > 0 && (isAboutText || basis === noteBases.compared);
  const isPlain = isAboutText && basis === noteBases.text;
  const isSourced = instrument !== undefined || sources.length > 0 || isCompared || isPlain;
  const otherwise = isAboutText
    ? `"compared", or the basis "${noteBases.text}"`
    : `"sources", "instrument", or "compared" with the basis "${noteBases.compared}"`;
  checkSourced(file, [index, 'basis'], isSourced, 'note', otherwise);
}
