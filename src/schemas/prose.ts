import { z } from 'astro/zod';

/** A page of ordinary prose: content/pages/<id>.md. */
export const prosePageSchema = z.strictObject({
  id: z.string(),
  title: z.string().trim().min(1),
  /** One sentence for search engines and shared links. */
  description: z.string().trim().min(1),
  html: z.string(),
  /** Its words, without markup. */
  text: z.string(),
});

export type ProsePage = z.infer<typeof prosePageSchema>;
