import { z } from 'astro/zod';

/** content/addresses.json: every fragment and page ever published; a fragment with a short hash of its text. */
export const addressesSchema = z.strictObject({
  /** Fragment → first 8 hexadecimal digits of the SHA-256 of its text in UTF-8. */
  addresses: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, '8 hexadecimal digits')),
  /** Paths of instruments, themes and pages of prose: `/thema/energie/`. */
  pages: z.array(z.string()).default([]),
  /** Retired fragment or path → the live one of its kind that it now leads to. */
  redirects: z.record(z.string(), z.string()),
});

export type Addresses = z.infer<typeof addressesSchema>;
