import type { CopyManifest } from './manifest.ts';

/** What is known of a copy that is complete; it is written last. */
export interface CopyFacts {
  version: string;
  /** ISO day on which it was saved, where the reader is. */
  saved: string;
  /** Path → integrity. */
  files: Record<string, string>;
}

/** A complete copy of the site in this browser. */
export interface StoredCopy extends CopyFacts {
  /** Of its cache. */
  name: string;
}

/** In the cache of a copy: where its facts are kept. No page has this address. */
const factsPath = 'offline/kopie.json';

/** The cache of one version. With the base, since another site may stand on the same host. */
export function cacheName(base: string, version: string): string {
  return `${prefix(base)}${version}`;
}

const prefix = (base: string) => `offline ${new URL(base).pathname} `;

/** The names of all caches of this site. */
export async function cacheNames(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(base)));
}

/** The complete copy, the newest if there are two, of one day the one that was made last; `base` is the whole address of the front page. */
export async function findCopy(base: string): Promise<StoredCopy | undefined> {
  const copies = await Promise.all(
    (await cacheNames(base)).map(async (name): Promise<StoredCopy | undefined> => {
      const response = await caches.match(new URL(factsPath, base), { cacheName: name });
      return response && { ...((await response.json()) as CopyFacts), name };
    }),
  );
  return copies
    .filter((copy) => copy !== undefined)
    .sort((a, b) => a.saved.localeCompare(b.saved))
    .at(-1);
}

/** Says of a cache that it is a complete copy. */
export async function complete(cache: Cache, base: string, manifest: CopyManifest, saved: string): Promise<void> {
  const files = Object.fromEntries(manifest.files.map(({ path, integrity }) => [path, integrity]));
  const facts: CopyFacts = { version: manifest.version, saved, files };
  await cache.put(new URL(factsPath, base), new Response(JSON.stringify(facts)));
}
