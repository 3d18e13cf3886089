import { z } from 'astro/zod';

const domain = z
  .string()
  .regex(/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as eur-lex.europa.eu, without "https://" and "www."');

/** content/publishers.yaml: the domains that links may lead to, subdomains included, with the publisher's Dutch name. */
export const publishersSchema = z.array(
  z.strictObject({
    /** Without "www."; its subdomains are included. */
    domain,
    /** The publisher's name, in Dutch. */
    name: z.string().trim().min(1),
    /** Reports and copies: a source of what happened or was said, never of an official text. */
    press: z.literal(true).optional(),
  }),
);

export type Publisher = z.infer<typeof publishersSchema>[number];

/** Those whose pages can be the official text of something. */
export function officialOnly(publishers: readonly Publisher[]): Publisher[] {
  return publishers.filter(({ press }) => !press);
}

/**
 * Who publishes an address: the longest domain that its host is or ends in, or `undefined` when there is none.
 * `https://treaties.un.org/…` → the publisher of `un.org`.
 */
export function publisherOf(url: string, publishers: readonly Publisher[]): string | undefined {
  const host = URL.parse(url)?.hostname;
  const [longest] = publishers
    .filter(({ domain }) => host === domain || host?.endsWith(`.${domain}`))
    .sort((a, b) => b.domain.length - a.domain.length);
  return longest?.name;
}
