/** A domain, which stands for its subdomains too, and who publishes there. */
interface Domain {
  domain: string;
  name: string;
}

/**
 * Who publishes an address: the longest domain that its host is or ends in, or `undefined` when there is none.
 * `https://treaties.un.org/…` → the publisher of `un.org`.
 */
export function publisherOf(url: string, publishers: readonly Domain[]): string | undefined {
  const host = URL.parse(url)?.hostname;
  const [longest] = publishers
    .filter(({ domain }) => host === domain || host?.endsWith(`.${domain}`))
    .sort((a, b) => b.domain.length - a.domain.length);
  return longest?.name;
}
