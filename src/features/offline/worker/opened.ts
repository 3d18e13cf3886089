import type { StoredCopy } from '../copy/stored.ts';

/** In the cache of a copy: which open pages had something of it. */
const openedPath = 'offline/geopend.json';
/** So many are remembered. */
const most = 100;

let reading: Promise<string[]> | undefined;

/** As kept, since browsers end a worker that has nothing to do while its pages stay open. */
function opened(base: string, { name }: StoredCopy): Promise<string[]> {
  reading ??= caches
    .match(new URL(openedPath, base), { cacheName: name })
    .then((kept) => (kept ? (kept.json() as Promise<string[]>) : []))
    .catch(() => []);
  return reading;
}

/** Whether a page that is open had something of the copy. */
export async function hasCopy(client: string, base: string, copy: StoredCopy): Promise<boolean> {
  return (await opened(base, copy)).includes(client);
}

/** Remembers that a page has something of the copy. */
export async function rememberCopy(client: string, base: string, copy: StoredCopy): Promise<void> {
  const ids = await opened(base, copy);
  if (ids.includes(client)) return;
  ids.push(client);
  // A copy that was removed meanwhile is not made anew; where there is no room, it is remembered as long as the worker lives.
  if (await caches.has(copy.name))
    await (
      await caches.open(copy.name)
    )
      .put(new URL(openedPath, base), new Response(JSON.stringify(ids.slice(-most))))
      .catch(() => undefined);
}
