import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** An address on the web, as a browser has it. */
export const webAddress = z
  .url({ protocol: /^https$/, error: 'an address that starts with https://' })
  .regex(/^\S+$/, 'an address without spaces');

/** A public page that a statement of ours rests on; who publishes it follows from its host (content/publishers.yaml). */
export const sourceSchema = z.strictObject({
  /** Its address, with https. */
  url: webAddress,
  /** What one finds there, in Dutch, without the publisher: "bericht van 22 september 2023". */
  label: text,
  /** Language of that page as a BCP 47 code. */
  lang: z.string().regex(/^[a-z]{2}$/, 'a language code such as nl'),
});

export type Source = z.infer<typeof sourceSchema>;
