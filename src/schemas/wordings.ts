import { z } from 'astro/zod';

/** Of every provision and clause ever published all its words, the present ones last. */
export const wordingsSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

export type Wordings = z.infer<typeof wordingsSchema>;
