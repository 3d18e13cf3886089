import { z } from 'astro/zod';
import { slug } from './slug.ts';

const text = z.string().trim().min(1);

/** What an act does, from the strongest request to a plain statement. */
const forces = [
  'demands',
  'urges',
  'calls-on',
  'warns',
  'recalls',
  'condemns',
  'deplores',
  'is-concerned',
  'welcomes',
  'supports',
  'stresses',
  'considers',
] as const;

/** Someone to whom acts are addressed; `refers` is the record of the same name, if there is one. */
export const addresseeSchema = z.strictObject({
  /** The name by which `addressees` and `about` of an act mean it. */
  id: slug,
  /** As shown, in Dutch. */
  name: text,
  /** Under what it is listed with others: "Europese Unie en lidstaten"; without it, under all others. */
  group: text.optional(),
  /** The record of the same name, if there is one. */
  refers: z
    .strictObject({
      /** In which file it is. */
      kind: z.enum(['person', 'organisation', 'place']),
      /** Its id there. */
      id: slug,
    })
    .optional(),
});

/** One verb of the text. */
const actSchema = z.strictObject({
  /** Ids of addressees: who is asked, warned or reminded; of a judgement, who is judged. Empty: nobody in particular. */
  addressees: z.array(slug).default([]),
  /** As printed; `…` stands for the words in between: "dringt er bij … op aan". */
  verb: text,
  /** What the verb does, from the strongest request to a plain statement. */
  force: z.enum(forces),
  /** Ids of the other addressees that the words name, for or against; none named only in another name, as a place or to get the text. */
  about: z.array(slug).default([]),
  /** What is asked or said, in short and neutral words of our own. */
  what: text,
});

/** An operative clause and its acts, in the order of the text. */
export const demandSchema = z.strictObject({
  /** Id of the clause: "paragraaf-6-2". */
  clause: text,
  /** Its verbs, in the order of the text. */
  acts: z.array(actSchema).min(1),
});

/** demands.yaml: every clause of the paragraphs, once. */
export const demandsSchema = z.strictObject({
  /** Who is asked, judged or named, in the order of the page. */
  addressees: z.array(addresseeSchema),
  /** Every clause of the paragraphs, once, in the order of the text. */
  demands: z.array(demandSchema),
});

export type Force = (typeof forces)[number];
export type Addressee = z.infer<typeof addresseeSchema>;
export type Act = z.infer<typeof actSchema>;
export type Demands = z.infer<typeof demandsSchema>;
