import type { StoredCopy } from '../copy/stored.ts';

/** An open page and a copy: something of the page came from there, or the host gave the page with other bytes. */
type Tie = 'of copy' | 'other';

/** In the cache of a copy: the pages that were opened last, by the browser's own ids. */
const openedPath = 'offline/geopend.json';
/** So many are remembered. */
const most = 100;

const known = new Map<string, Promise<[client: string, tie: Tie][]>>();

/** As kept, since browsers end a worker that has nothing to do while its pages stay open. */
function opened(base: string, { name }: StoredCopy): Promise<[client: string, tie: Tie][]> {
  const reading =
    known.get(name) ??
    caches
      .match(new URL(openedPath, base), { cacheName: name })
      .then((kept) => (kept ? (kept.json() as Promise<[string, Tie][]>) : []))
      .catch(() => []);
  known.set(name, reading);
  return reading;
}

/** How a page that is open is tied to the copy, if at all: one may have been open before there was a copy. */
export async function tieOf(client: string, base: string, copy: StoredCopy): Promise<Tie | undefined> {
  return (await opened(base, copy)).findLast(([id]) => id === client)?.[1];
}

/** Remembers how a page is tied to the copy. */
export async function remember(client: string, tie: Tie, base: string, copy: StoredCopy): Promise<void> {
  if (client === '' || (await tieOf(client, base, copy)) === tie) return;
  const all = await opened(base, copy);
  all.push([client, tie]);
  // A copy that was removed meanwhile is not made anew; where there is no room, it is remembered as long as the worker lives.
  if (await caches.has(copy.name))
    await (
      await caches.open(copy.name)
    )
      .put(new URL(openedPath, base), new Response(JSON.stringify(all.slice(-most))))
      .catch(() => undefined);
}
