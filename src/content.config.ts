import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { records } from './loaders/records.ts';
import { documentSchema } from './schemas/document.ts';
import { instrumentSchema } from './schemas/instrument.ts';
import { prosePageSchema } from './schemas/prose.ts';
import { footnoteSchema, provisionSchema } from './schemas/provision.ts';
import { publishersSchema } from './schemas/publisher.ts';

/** The resolution itself: one entry, `resolution`. */
const resolution = defineCollection({
  loader: records('text', ({ title, procedureLine, opening, document, redirects }) => [
    { id: 'resolution', title, procedureLine, opening, document, redirects },
  ]),
  schema: z.object({
    title: z.string(),
    procedureLine: z.string().optional(),
    opening: z.string(),
    document: documentSchema,
    redirects: z.record(z.string(), z.string()),
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

const pages = defineCollection({
  loader: records('pages', ({ pages }) => pages),
  schema: prosePageSchema,
});

export const collections = { resolution, provisions, footnotes, instruments, publishers, pages };
