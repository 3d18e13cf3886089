import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** Two provisions that an editor puts together. */
export const relationSchema = z.strictObject({
  /** Ids of provisions, in the order of the text; each pair stands once and holds both ways. */
  between: z.tuple([text, text]),
  /** Why, in Dutch: a phrase that is true on either page, in lower case and without a full stop. */
  reason: text,
});

/** relations.yaml. */
export const relationsSchema = z.array(relationSchema);

export type Relation = z.infer<typeof relationSchema>;
