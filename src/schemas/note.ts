import { z } from 'astro/zod';
import { statusSchema } from './document.ts';
import { instrumentLinkSchema } from './instrument.ts';

const text = z.string().trim().min(1);

/** What a note is about: an error of the source, a spelling that differs elsewhere, or a fact to know. */
const noteKinds = ['sic', 'variant', 'context'] as const;

/** A note of the editors on words of the text. The words themselves are never changed. */
export const noteSchema = z.strictObject({
  /** A clause of the provision after which the file is named. */
  clause: text,
  /** The exact words it belongs to; they stand once in the clause, or the first time counts. */
  quote: text,
  kind: z.enum(noteKinds),
  /** One to three plain sentences in Dutch. */
  text,
  /** What the note rests on, for readers. */
  basis: text,
  /** Id of the instrument it rests on, which has the official links. */
  instrument: text.optional(),
  /** An official page it rests on, where no instrument has it. */
  link: instrumentLinkSchema.optional(),
  /** Of what the note says, not of the words. */
  status: statusSchema,
});

/** notes/<provision>.yaml: the notes on that provision, in the order of the text. */
export const notesSchema = z.array(noteSchema).min(1);

export type Note = z.infer<typeof noteSchema>;
