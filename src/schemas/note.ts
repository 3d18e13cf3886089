import { z } from 'astro/zod';
import { sourceSchema } from './source.ts';
import { statusSchema } from './status.ts';
import { together } from './together.ts';

const text = z.string().trim().min(1);

/** What a note is about: an error of the source, a spelling that differs elsewhere, a fact to know, or what the sides say. */
const noteKinds = ['sic', 'variant', 'context', 'positions'] as const;

/** What one side says of it. */
const positionSchema = z.strictObject({
  /** Who says it: "Armenië". */
  side: text,
  /** One or two sentences, as long and as plain as those of the other side. */
  text,
  /** Where that side says so. */
  sources: z.array(sourceSchema).min(1),
});

/** A note of the editors on words of the text. The words themselves are never changed. */
export const noteSchema = z
  .strictObject({
    /** A clause of the provision after which the file is named. */
    clause: text,
    /** The exact words it belongs to; they stand once in the clause, or the first time counts. */
    quote: text,
    /** An error of the source, a spelling that differs elsewhere, a fact to know, or what the sides say. */
    kind: z.enum(noteKinds),
    /** One to three plain sentences in Dutch. */
    text,
    /** What the note rests on, for readers. */
    basis: text,
    /** Id of the instrument it rests on, which has the official links. */
    instrument: text.optional(),
    /** Ids of the provisions that it compares with its own. */
    compared: z.array(text).default([]),
    /** Public pages it rests on, where no instrument has them. */
    sources: z.array(sourceSchema).default([]),
    /** What the sides say, in the order of the alphabet; a note of that kind has them, no other does. */
    positions: z.array(positionSchema).default([]),
    /** Of what the note says, not of the words. */
    status: statusSchema,
  })
  .refine(
    ({ kind, positions }) =>
      !Array.isArray(positions) || (kind === 'positions' ? positions.length > 1 : positions.length === 0),
    {
      ...together,
      path: ['positions'],
      message: 'the positions of two sides or more in a note of kind "positions", and none in another',
    },
  )
  .refine(({ positions }) => new Set(positions.map(({ side }) => side)).size === positions.length, {
    path: ['positions'],
    message: 'every side once',
  });

/** notes/<provision>.yaml: the notes on that provision, in the order of the text. */
export const notesSchema = z.array(noteSchema).min(1);

export type Note = z.infer<typeof noteSchema>;
