import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { aliasesSchema, compoundsSchema, type Alias, type Compounds } from '../schemas/alias.ts';
import { demandsSchema, type Demands } from '../schemas/demand.ts';
import { eventsSchema, type Event } from '../schemas/event.ts';
import {
  organisationsSchema,
  personsSchema,
  placesSchema,
  type Organisation,
  type Person,
  type Place,
} from '../schemas/name.ts';
import { notesSchema, type Note } from '../schemas/note.ts';
import {
  aftermathSchema,
  correctionsSchema,
  editionSchema,
  type Aftermath,
  type Correction,
  type Edition,
} from '../schemas/aftermath.ts';
import { relationsSchema, type Relation } from '../schemas/relation.ts';
import { themesSchema, type Theme } from '../schemas/theme.ts';
import { titlesSchema, type Titles } from '../schemas/title.ts';
import { hasFile, listFiles, readTextFile } from './files.ts';
import { hasErrors } from './report.ts';
import { idsIn } from './sound.ts';
import { readYaml, type Located } from './yaml.ts';

/** What editors put around the text; a list is empty when its file is absent. */
export interface Context {
  persons: Person[];
  organisations: Organisation[];
  places: Place[];
  themes: Theme[];
  demands: Demands;
  events: Event[];
  relations: Relation[];
  notes: Note[];
  /** The editors' short titles, by the id of a provision. */
  titles: Titles;
  /** Other words for words of the text, which only search knows. */
  aliases: Alias[];
  /** Exceptions to the splitter of compounds. */
  compounds: Compounds;
  /** What came of the resolution. */
  aftermath: Aftermath | undefined;
  corrections: Correction[];
  /** Who answers for the site. */
  edition: Edition | undefined;
}

/** The files of the context that have one place, by what they hold, each with its schema: `themes` is themes.yaml. */
export const contextSchemas = {
  persons: personsSchema,
  organisations: organisationsSchema,
  places: placesSchema,
  themes: themesSchema,
  demands: demandsSchema,
  events: eventsSchema,
  relations: relationsSchema,
  titles: titlesSchema,
  aliases: aliasesSchema,
  compounds: compoundsSchema,
  aftermath: aftermathSchema,
  corrections: correctionsSchema,
  edition: editionSchema,
};

type ContextFiles = {
  [Name in keyof typeof contextSchemas]: Located<z.infer<(typeof contextSchemas)[Name]>> | undefined;
};

/** The context as read: each file that is there and right, and all files with what was said of them. */
export interface ContextReading extends ContextFiles {
  /** One file a provision, after which it is named. */
  notes: (Located<Note[]> & { provision: string })[];
  files: VFile[];
  /** The files that are there and could not be read, such as `places.yaml`: what points to their records may be right. */
  unread: ReadonlySet<string>;
}

/**
 * Reads the YAML files about the text: names, subjects, demands, events, relations, short titles, other words,
 * notes and records of what came after. None has to be there.
 */
export async function readContext(dir: string): Promise<ContextReading> {
  const files: VFile[] = [];
  const open = async (name: string): Promise<VFile> => {
    const file = await readTextFile(dir, name);
    files.push(file);
    return file;
  };
  const notes: ContextReading['notes'] = [];
  for (const name of await listFiles(dir, 'notes', '.yaml')) {
    const file = await open(name);
    const located = !hasErrors(file) ? readYaml(file, notesSchema) : undefined;
    if (located) notes.push({ ...located, provision: basename(name, '.yaml') });
  }
  const read: Record<string, Located<unknown> | undefined> = {};
  for (const [name, schema] of Object.entries<z.ZodType>(contextSchemas)) {
    const file = (await hasFile(dir, `${name}.yaml`)) ? await open(`${name}.yaml`) : undefined;
    read[name] = file && !hasErrors(file) ? readYaml(file, schema) : undefined;
  }
  const unread = new Set(files.filter(hasErrors).map(({ basename: name = '' }) => name));
  return { ...(read as ContextFiles), notes, files, unread };
}

/** The ids that a record may point to. */
export interface KnownIds {
  has(id: string): boolean;
}

/** The ids in a file of names, of those with something wrong too; any, when not all can be read. */
export function idsOf(context: ContextReading, name: 'persons' | 'organisations' | 'places'): KnownIds {
  return readIds(context, name) ?? { has: () => true };
}

/** The ids of all themes, of those with something wrong too; `undefined` when not all can be read. */
export const themeIds = (context: ContextReading): Set<string> | undefined => readIds(context, 'themes');

function readIds(context: ContextReading, name: 'persons' | 'organisations' | 'places' | 'themes') {
  const located = context[name];
  return located || context.unread.has(`${name}.yaml`) ? idsIn(located?.raw) : new Set<string>();
}

/** The records alone, those that are sound. */
export function contextOf(reading: ContextReading): Context {
  return {
    persons: Object.values(reading.persons?.data ?? []),
    organisations: Object.values(reading.organisations?.data ?? []),
    places: Object.values(reading.places?.data ?? []),
    themes: Object.values(reading.themes?.data ?? []),
    demands: reading.demands?.data ?? { addressees: [], demands: [] },
    events: reading.events?.data ?? [],
    relations: reading.relations?.data ?? [],
    notes: reading.notes.flatMap(({ data }) => data),
    titles: reading.titles?.data ?? {},
    aliases: reading.aliases?.data ?? [],
    compounds: reading.compounds?.data ?? {},
    aftermath: reading.aftermath?.data,
    corrections: reading.corrections?.data ?? [],
    edition: reading.edition?.data,
  };
}
