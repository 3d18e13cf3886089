import { z } from 'astro/zod';

const domain = z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as eur-lex.europa.eu');

/** content/publishers.yaml: the domains that links may lead to, subdomains included, with the publisher's Dutch name. */
export const publishersSchema = z.array(z.strictObject({ domain, name: z.string().trim().min(1) }));

export type Publisher = z.infer<typeof publishersSchema>[number];
