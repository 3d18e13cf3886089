import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { MatchableName } from '../../src/resolution/match-names.ts';
import { organisationsSchema, personsSchema, placesSchema } from '../../src/schemas/name.ts';
import { notesSchema } from '../../src/schemas/note.ts';

/** Reads a file of `content/` and checks it against its schema; the path is relative to that folder. */
export function readContent<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(parse(readFileSync(`content/${path}`, 'utf8')));
}

/** All names, each with its kind, as the text is matched with. */
export function readNames() {
  return [
    ...readContent('persons.yaml', personsSchema).map((name) => ({ ...name, kind: 'person' as const })),
    ...readContent('organisations.yaml', organisationsSchema).map((name) => ({
      ...name,
      kind: 'organisation' as const,
    })),
    ...readContent('places.yaml', placesSchema).map((name) => ({ ...name, kind: 'place' as const })),
  ] satisfies MatchableName[];
}

/** All notes, by the provision after which their file is named. */
export function readNotes() {
  return readdirSync('content/notes').flatMap((file) =>
    readContent(`notes/${file}`, notesSchema).map((note) => ({ ...note, provision: file.replace(/\.yaml$/, '') })),
  );
}

/** Ids of the instruments that have a record. */
export function instrumentIds(): Set<string> {
  return new Set(readdirSync('content/instruments').map((file) => file.replace(/\.yaml$/, '')));
}
