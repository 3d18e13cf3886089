import { z } from 'astro/zod';

/** A short title: two to five words, without a full stop. */
const shortTitle = z.string().regex(/^\S+(?: \S+){1,4}(?<![.,;:])$/, 'two to five words without a full stop');

/** The editors' short title of it, by its id: two to five words. Where the file is there, each recital and paragraph has one. */
export const titlesSchema = z.record(z.string(), shortTitle);

export type Titles = z.infer<typeof titlesSchema>;
