import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { records } from './astro/loader.ts';
import { addresseeSchema, demandSchema } from './schemas/demand.ts';
import { documentSchema } from './schemas/document.ts';
import { eventSchema } from './schemas/event.ts';
import { instrumentSchema } from './schemas/instrument.ts';
import { organisationSchema, personSchema, placeSchema } from './schemas/name.ts';
import { noteSchema } from './schemas/note.ts';
import { prosePageSchema } from './schemas/prose.ts';
import { clauseMentionSchema, footnoteSchema, namePlaceSchema, provisionSchema } from './schemas/provision.ts';
import { publishersSchema } from './schemas/publisher.ts';
import { aftermathSchema, correctionsSchema, editionSchema } from './schemas/aftermath.ts';
import { relationSchema } from './schemas/relation.ts';
import { themeSchema } from './schemas/theme.ts';

/** The resolution itself: one entry, `resolution`. */
const resolution = defineCollection({
  loader: records('text', (resolution) => {
    const { title, procedureLine, frontLines, opening, document, redirects, movedPages } = resolution;
    const { hashes, earlierWords } = resolution;
    const id = 'resolution';
    const addresses = { redirects, movedPages, hashes, earlierWords };
    return [{ id, title, procedureLine, frontLines, opening, document, ...addresses }];
  }),
  schema: z.object({
    title: z.string(),
    procedureLine: z.string().optional(),
    frontLines: z.array(z.string()),
    opening: z.string(),
    document: documentSchema,
    redirects: z.record(z.string(), z.string()),
    movedPages: z.record(z.string(), z.string()),
    hashes: z.record(z.string(), z.string()),
    earlierWords: z.record(z.string(), z.record(z.string(), z.string())),
  }),
});

const provisions = defineCollection({
  loader: records('provisions', ({ provisions }) => provisions),
  schema: provisionSchema,
});

const footnotes = defineCollection({
  loader: records('footnotes', ({ footnotes }) => footnotes.map((note) => ({ id: String(note.number), ...note }))),
  schema: footnoteSchema.extend({ id: z.string() }),
});

/** The cited instruments: content/instruments/<id>.yaml. */
const instruments = defineCollection({
  loader: records('instruments', ({ instruments }) => instruments),
  schema: instrumentSchema.and(z.object({ id: z.string() })),
});

/** Who publishes at which domain: content/publishers.yaml. */
const publishers = defineCollection({
  loader: records('publishers', ({ publishers }) =>
    publishers.map((publisher) => ({ id: publisher.domain, ...publisher })),
  ),
  schema: publishersSchema.element.extend({ id: z.string() }),
});

/** What keeps the order of a list of records. */
const listed = { id: z.string(), order: z.number().int().positive() };

/** Records without an id of their own get their place in the list for one. */
function inOrder<T extends object>(records: readonly T[]) {
  return records.map((record, index) => ({ id: String(index + 1), ...record, order: index + 1 }));
}

const persons = defineCollection({
  loader: records('persons', ({ persons }) => inOrder(persons)),
  schema: personSchema.safeExtend(listed),
});

const organisations = defineCollection({
  loader: records('organisations', ({ organisations }) => inOrder(organisations)),
  schema: organisationSchema.safeExtend(listed),
});

const places = defineCollection({
  loader: records('places', ({ places }) => inOrder(places)),
  schema: placeSchema.safeExtend(listed),
});

/** Where the text names one of these three. */
const nameMentions = defineCollection({
  loader: records('name-mentions', ({ nameMentions }) => inOrder(nameMentions)),
  schema: clauseMentionSchema.safeExtend(listed),
});

/** The same, those within the marks of instruments too. */
const namePlaces = defineCollection({
  loader: records('name-places', ({ namePlaces }) => inOrder(namePlaces)),
  schema: namePlaceSchema.safeExtend(listed),
});

const themes = defineCollection({
  loader: records('themes', ({ themes }) => inOrder(themes)),
  schema: themeSchema.safeExtend(listed),
});

const addressees = defineCollection({
  loader: records('addressees', ({ demands }) => inOrder(demands.addressees)),
  schema: addresseeSchema.safeExtend(listed),
});

const demands = defineCollection({
  loader: records('demands', ({ demands }) => inOrder(demands.demands)),
  schema: demandSchema.safeExtend(listed),
});

const events = defineCollection({
  loader: records('events', ({ events }) => inOrder(events)),
  schema: eventSchema.safeExtend(listed),
});

const relations = defineCollection({
  loader: records('relations', ({ relations }) => inOrder(relations)),
  schema: relationSchema.safeExtend(listed),
});

const notes = defineCollection({
  loader: records('notes', ({ notes }) => inOrder(notes)),
  schema: noteSchema.safeExtend(listed),
});

/** What came of the resolution: one entry, or none. */
const aftermath = defineCollection({
  loader: records('aftermath', ({ aftermath }) => (aftermath ? [{ id: 'aftermath', ...aftermath }] : [])),
  schema: aftermathSchema.extend({ id: z.string() }),
});

const corrections = defineCollection({
  loader: records('corrections', ({ corrections }) => inOrder(corrections)),
  schema: correctionsSchema.element.extend(listed),
});

/** Who answers for the site: one entry, or none. */
const edition = defineCollection({
  loader: records('edition', ({ edition }) => (edition ? [{ id: 'edition', ...edition }] : [])),
  schema: editionSchema.extend({ id: z.string() }),
});

const pages = defineCollection({
  loader: records('pages', ({ pages }) => pages),
  schema: prosePageSchema,
});

export const collections = {
  resolution,
  provisions,
  footnotes,
  instruments,
  publishers,
  persons,
  organisations,
  places,
  nameMentions,
  namePlaces,
  themes,
  addressees,
  demands,
  events,
  relations,
  notes,
  aftermath,
  corrections,
  edition,
  pages,
};
