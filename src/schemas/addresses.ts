import { z } from 'astro/zod';

/** content/addresses.json: every fragment ever published, with a short hash of its text. */
export const addressesSchema = z.strictObject({
  /** Fragment → first 8 hexadecimal digits of the SHA-256 of its text in UTF-8. */
  addresses: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, '8 hexadecimal digits')),
  /** Retired fragment → the live one that it now leads to. */
  redirects: z.record(z.string(), z.string()),
});

export type Addresses = z.infer<typeof addressesSchema>;
