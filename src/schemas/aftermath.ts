import { z } from 'astro/zod';
import { isPartialDate } from './date.ts';
import { sourceSchema } from './source.ts';

const text = z.string().trim().min(1);
const day = z.iso.date('a day such as 2023-11-17');

/** Something that happened after the text, or that was put right on this site. */
const entryFields = {
  /** In Dutch, one to three plain sentences. */
  text,
  /** Clauses that it bears on. */
  clauses: z.array(text).default([]),
};

/** aftermath.yaml: what came of the resolution. */
export const aftermathSchema = z.strictObject({
  /** The day of the last event of which the editors found a source. */
  asOf: day,
  /** The day on which they last looked. */
  searched: day,
  /** In the order of time, each with where it was read. */
  entries: z.array(
    z.strictObject({
      /** When it happened, as far as is known. */
      date: z.string().refine(isPartialDate, 'a day, month or year such as 2023-11-17'),
      /** What happened, in a few words, for links: "Vredesakkoord geparafeerd". */
      title: text.max(80),
      ...entryFields,
      /** Where it was read. */
      sources: z.array(sourceSchema).min(1),
    }),
  ),
});

/** corrections.yaml: what was put right, the latest first. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** The day on which it was put right. */
    date: day,
    ...entryFields,
    /** Where it was read, where that helps. */
    sources: z.array(sourceSchema).default([]),
  }),
);

/** edition.yaml: who answers for the site; what is not known is left out, and then the build says so. */
export const editionSchema = z.strictObject({
  /** Who publishes the site. */
  publisher: text.optional(),
  /** Where to report an error: an e-mail address. */
  contact: z.email('an e-mail address').optional(),
  /** When the editors last went through their own texts. */
  reviewed: day,
});

export type Aftermath = z.infer<typeof aftermathSchema>;
export type Correction = z.infer<typeof correctionsSchema>[number];
export type Edition = z.infer<typeof editionSchema>;
