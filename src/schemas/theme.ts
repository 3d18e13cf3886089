import { z } from 'astro/zod';
import { slug } from './slug.ts';

const text = z.string().trim().min(1);

/** A subject an editor chose, with the clauses that treat it. */
export const themeSchema = z.strictObject({
  /** Also the last part of its address, `/thema/<id>/`. */
  id: slug,
  /** In Dutch; loaded words are left to the text. */
  title: text,
  /** One or two sentences: what it gathers. */
  description: text,
  /** Ids of clauses, in the order of the text. */
  clauses: z.array(text).min(1),
});

/** themes.yaml: the subjects in the order in which they are listed. */
export const themesSchema = z.array(themeSchema);

export type Theme = z.infer<typeof themeSchema>;
