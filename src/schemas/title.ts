import { z } from 'astro/zod';

/** A short title: two to five words, without a full stop. */
const shortTitle = z.string().regex(/^\S+(?: \S+){1,4}(?<![.,;:])$/, 'two to five words without a full stop');

/** titles.yaml: the editors' short titles, by the id of a recital or a paragraph. */
export const titlesSchema = z.record(z.string(), shortTitle);

export type Titles = z.infer<typeof titlesSchema>;
