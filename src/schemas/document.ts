import { z } from 'astro/zod';

/** `confirmed`: seen on a page that says so. `known`: general knowledge, shown as not confirmed. */
export const statusSchema = z.enum(['confirmed', 'known']);

const isoDate = z.iso.date();
const text = z.string().trim().min(1);

/** A link to an official page. */
const linkSchema = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  label: text,
  status: statusSchema,
  /** What stands there: the text shown here, the text as adopted, or something about them. */
  shows: z.enum(['text', 'adopted', 'about']).default('about'),
  /** The other languages in which it is published: codes that take the place of `_NL` in the address. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'a language code of two letters')).default([]),
});

/** The frontmatter of resolution.md: what the document is. */
export const documentSchema = z.strictObject({
  /** Kind of document, in Dutch ("gezamenlijke ontwerpresolutie"). */
  kind: text,
  /** Its number, e.g. RC-B9-0393/2023. */
  reference: text,
  /** The procedure it belongs to, e.g. 2023/2879(RSP). */
  procedure: z.string().regex(/^\d{4}\/\d{4}\([A-Z]{3}\)$/, 'a procedure such as 2023/2879(RSP)'),
  /** Who speaks in it. */
  institution: text,
  language: z.literal('nl'),
  /** What it is about, as words that can stand after "over"; editorial. */
  subject: text.optional(),
  /** What we call it for short, for titles of pages; editorial. */
  shortTitle: text,
  /** Copyright and source notice. */
  rights: text,
  tabled: z
    .strictObject({
      date: isoDate,
      status: statusSchema,
      groups: z.array(text),
      members: z.boolean().default(false),
      groupsStatus: statusSchema,
    })
    .optional(),
  debated: z.strictObject({ date: isoDate, status: statusSchema, note: text.optional() }).optional(),
  adopted: z
    .strictObject({
      date: isoDate,
      place: text,
      number: z.string().regex(/^P\d+_TA\(\d{4}\)\d{4}$/, 'a number such as P9_TA(2023)0356'),
      minutes: text.optional(),
      /** How the text as adopted is known to differ from the one shown here, in a sentence. */
      difference: text.optional(),
      votes: z.strictObject({
        for: z.number().int().nonnegative(),
        against: z.number().int().nonnegative(),
        abstentions: z.number().int().nonnegative(),
      }),
      status: statusSchema,
      title: z.strictObject({ value: text, status: statusSchema }).optional(),
      celex: z.strictObject({ value: text, status: statusSchema }).optional(),
    })
    .optional(),
  /** The motions it replaces. */
  replaces: z
    .array(
      z.strictObject({
        reference: text,
        pe: text,
        group: text.optional(),
        status: statusSchema,
      }),
    )
    .default([]),
  links: z.array(linkSchema).default([]),
});

export type ResolutionDocument = z.infer<typeof documentSchema>;
