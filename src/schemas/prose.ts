import { z } from 'astro/zod';

/** What stands between the lines of --- of content/pages/<id>.md. */
export const proseFrontSchema = z.strictObject({
  /** The heading of the page, and its name in the menu. */
  title: z.string().trim().min(1),
  /** One sentence for search engines and shared links. */
  description: z.string().trim().min(1),
});

/** A page of ordinary prose. */
export const prosePageSchema = proseFrontSchema.extend({
  id: z.string(),
  html: z.string(),
  /** Its words, without markup. */
  text: z.string(),
});

export type ProsePage = z.infer<typeof prosePageSchema>;
