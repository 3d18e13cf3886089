import { textToMarkdown } from './markdown.ts';
import { newId, type OwnNote } from './own-note.ts';

/** What becomes of the notes of a file, given those that are here. */
export interface MergedNotes {
  /** To be added. */
  added: OwnNote[];
  /** To replace the ones with their id. */
  changed: OwnNote[];
  /** How many are here already. */
  known: number;
}

/**
 * Annotations say when they were changed: the later form stays, of those in the file too. Those of other programs have no id
 * that is kept here, so one that is not here is known by its contents.
 */
export function mergeAnnotations(read: readonly OwnNote[], here: ReadonlyMap<string, OwnNote>): MergedNotes {
  const latest = new Map(here);
  const contents = new Set([...here.values()].map(contentOf));
  for (const note of read) {
    const own = latest.get(note.id);
    if (own ? note.modified <= own.modified : contents.has(contentOf(note))) continue;
    latest.set(note.id, note);
    contents.add(contentOf(note));
  }
  const later = [...latest.values()].filter((note) => here.get(note.id) !== note);
  return {
    added: later.filter(({ id }) => !here.has(id)),
    changed: later.filter(({ id }) => here.has(id)),
    known: read.length - later.length,
  };
}

/**
 * Markdown does not say whether somebody changed it, only which form of a note it was made of. If that is the form that is
 * here, the file is what came of it; if the note was changed here too, both stay.
 */
export function mergeMarkdown(
  read: readonly OwnNote[],
  here: ReadonlyMap<string, OwnNote>,
  now = new Date().toISOString(),
): MergedNotes {
  const contents = new Set([...here.values()].map(contentOf));
  const ids = new Set<string>();
  const merged: MergedNotes = { added: [], changed: [], known: 0 };
  for (const note of read) {
    const own = here.get(note.id);
    const content = contentOf(note);
    if (contents.has(content)) merged.known += 1;
    else if (!own && !ids.has(note.id)) merged.added.push(note);
    else if (own?.modified === note.modified && !ids.has(note.id))
      merged.changed.push({ ...note, created: own.created, modified: now });
    else merged.added.push({ ...note, id: newId(), created: now, modified: now });
    contents.add(content);
    ids.add(note.id);
  }
  return merged;
}

/** All that a file says of a note but its id and dates, with the white space that Markdown leaves of it. */
const contentOf = ({ targets, colour, text }: OwnNote): string =>
  JSON.stringify([targets.map((t) => [t.clause, t.prefix, t.exact, t.suffix]), colour, textToMarkdown(text)]);
