import { manifestPath, type CopiedFile, type CopyManifest } from '../copy/manifest.ts';
import { integrityOf } from '../copy/integrity.ts';
import { cacheName, cacheNames, complete, findCopy, type StoredCopy } from '../copy/stored.ts';

/** How far saving is. */
export interface Progress {
  files: number;
  bytes: number;
}

/** Why a copy was not saved; `removed` by another window, or replaced. */
export type Failure = 'stopped' | 'removed' | 'connection' | 'unstarted' | 'renewed' | 'altered' | 'full' | 'blocked';

/** A file has other bytes than it was made with. */
class Altered extends Error {}

/** So many files are asked for at a time. */
const atOnce = 6;

/** The list of what the site holds now. */
export async function fetchManifest(base: string, signal?: AbortSignal): Promise<CopyManifest> {
  const response = await fetch(new URL(manifestPath, base), { cache: 'no-cache', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return (await response.json()) as CopyManifest;
}

/**
 * Saves every file of the site. An earlier copy stays in use until the new one is complete; files that both have are not
 * fetched again, nor those of an attempt that was broken off.
 *
 * @returns why not, if not
 */
export async function saveCopy(
  base: string,
  manifest: CopyManifest,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Failure | undefined> {
  const name = cacheName(base, manifest.version);
  try {
    const before = await findCopy(base);
    const cache = await caches.open(name);
    await forget(base, [name, before?.name]);
    await fill(cache, base, manifest, before, signal, tell);
    await complete(cache, base, manifest, today());
    if ((await findCopy(base))?.name !== name) return 'removed';
    await forget(base, [name]);
    return undefined;
  } catch (error) {
    return failureOf(error, base, manifest, signal, name);
  }
}

async function fill(
  cache: Cache,
  base: string,
  { files }: CopyManifest,
  before: StoredCopy | undefined,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<void> {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const progress: Progress = { files: 0, bytes: 0 };
  const queue = [...files];
  const own = new AbortController();
  const either = anyOf(signal, own.signal);
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const url = new URL(file.path, base);
      if (!there.has(url.href)) await cache.put(url, await obtain(file, url, before, either));
      either.throwIfAborted();
      progress.files += 1;
      progress.bytes += file.size;
      tell(progress);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    queue.length = 0;
    own.abort();
    throw error;
  }
}

/** `AbortSignal.any` is younger than the oldest browsers of the site. */
function anyOf(...signals: AbortSignal[]): AbortSignal {
  const any = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) any.abort();
    signal.addEventListener('abort', () => {
      any.abort();
    });
  }
  return any.signal;
}

/** A file from the earlier copy where it is the same, else from the network. */
async function obtain(
  { path, integrity }: CopiedFile,
  url: URL,
  before: StoredCopy | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const kept = before?.files[path] === integrity ? await caches.match(url, { cacheName: before.name }) : undefined;
  if (kept) return kept;
  // The worker, too, leaves this to the host.
  const response = await fetch(url, { cache: 'reload', signal });
  if (!response.ok) throw new Error(`${url.href}: ${String(response.status)}`);
  const bytes = await response.arrayBuffer();
  // `fetch` would compare them too, but fails in the same words as when the connection does.
  if ((await integrityOf(bytes)) !== integrity) throw new Altered(url.href);
  // Written anew: no page can be answered with a response that was redirected.
  const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
  return new Response(bytes, { headers });
}

async function failureOf(
  error: unknown,
  base: string,
  { version }: CopyManifest,
  signal: AbortSignal,
  name: string,
): Promise<Failure> {
  if (signal.aborted) return 'stopped';
  const kind = error instanceof DOMException ? error.name : '';
  if (kind === 'QuotaExceededError') {
    await caches.delete(name);
    return 'full';
  }
  if (kind === 'SecurityError') return 'blocked';
  const now = await fetchManifest(base, signal).catch(() => {
    signal.throwIfAborted();
    return undefined;
  });
  if (now && now.version !== version) return 'renewed';
  return error instanceof Altered ? 'altered' : 'connection';
}

/** Removes the caches of this site but for some. */
export async function forget(base: string, kept: readonly (string | undefined)[] = []): Promise<void> {
  const names = (await cacheNames(base)).filter((name) => !kept.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** How many files an attempt that was broken off has fetched; nothing where there was none. */
export async function countPartial(base: string): Promise<number> {
  const copy = await findCopy(base);
  const counts = (await cacheNames(base))
    .filter((name) => name !== copy?.name)
    .map(async (name) => (await (await caches.open(name)).keys()).length);
  return Math.max(0, ...(await Promise.all(counts)));
}

/** The day, where the reader is, as ISO writes it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
