/**
 * The worker of readers who keep a copy of the site. What the network has goes first; where it has nothing, the copy
 * answers, and says so in the page; where the copy has nothing either, a page in words does. It saves no file itself.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { findCopy, type StoredCopy } from '../copy/stored.ts';
import { integrityOf } from '../copy/integrity.ts';
import { remember, tieOf } from './opened.ts';
import { offlinePage, withCopyNotice, withOffer } from './pages.ts';

/** What this file uses of the worker that it is. */
interface Worker {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
}
declare const self: Worker;
/** What this file uses of a request that came to it: the page that asks, and the one that it opens. */
type Asked = Event & { clientId: string; resultingClientId: string };
/** Of the site that this worker was built with. */
declare const VERSION: string;

/** Seconds after which something is taken from the copy when the network says nothing. */
const patience = 5;
/** The same for the next page: once one had to come from the copy the wait is short, until the network answers again. */
let pagePatience = patience;
/** The worker looks things up in the copy, and leaves it as it was saved. */
const withoutWriting = { cacheWillUpdate: () => Promise.resolve(null) };
const matchOptions = { ignoreSearch: true };

const base = self.registration.scope;
// Nothing is lost when another worker takes over: pages come from the network, and the copy stays what it is.
void self.skipWaiting();
clientsClaim();

registerRoute(
  ({ url, request }) => url.href.startsWith(base) && request.method === 'GET',
  async ({ event, request, url }: { event: Asked; request: Request; url: URL }) => {
    const copy = await findCopy(base).catch(() => undefined);
    if (request.mode === 'navigate') return page(event, request, copy);
    // What is asked of the host alone is for a new copy: it is not made of another.
    if (!copy || request.cache === 'reload') return fetch(request);
    const options = { cacheName: copy.name, matchOptions };
    // The names of these hold a hash of what is in them.
    const isSame = url.href.startsWith(`${base}_astro/`);
    const tie = await tieOf(event.clientId, base, copy);
    // A page that had something of the copy gets the rest from there at once, and of the same build.
    if (isSame || tie === 'of copy')
      return new CacheFirst({ ...options, plugins: [withoutWriting] }).handle({ event, request });
    // A page of the network gets nothing of another build.
    if (tie === 'other' || copy.version !== VERSION) return fetch(request);
    const cachedResponseWillBeUsed = async ({ cachedResponse }: { cachedResponse?: Response | undefined }) => {
      if (cachedResponse) await remember(event.clientId, 'of copy', base, copy);
      return cachedResponse;
    };
    const plugins = [withoutWriting, notFromTroubledHost(copy), { cachedResponseWillBeUsed }];
    return new NetworkFirst({ ...options, networkTimeoutSeconds: patience, plugins }).handle({ event, request });
  },
);

/** What a host answers that cannot serve now is often nothing at all: it counts as no answer to what the copy has. */
const notFromTroubledHost = ({ name }: StoredCopy) => ({
  fetchDidSucceed: async ({ request, response }: { request: Request; response: Response }) => {
    if (response.status < 500 || !(await (await caches.open(name)).match(request, matchOptions))) return response;
    throw new Error(`The host answers with ${String(response.status)}`);
  },
});

async function page(event: Asked, request: Request, copy: StoredCopy | undefined): Promise<Response> {
  if (!copy) return fetch(request).catch(() => offlinePage(base));
  const strategy = new NetworkFirst({
    cacheName: copy.name,
    matchOptions,
    networkTimeoutSeconds: pagePatience,
    plugins: [
      withoutWriting,
      notFromTroubledHost(copy),
      {
        fetchDidSucceed: async ({ response }) => {
          pagePatience = patience;
          // By its bytes: after a redeploy the worker of the build before answers first.
          if (copy.version === VERSION && (await isInCopy(request, response, copy))) return response;
          await remember(event.resultingClientId, 'other', base, copy);
          return withOffer(response, base);
        },
        cachedResponseWillBeUsed: async ({ cachedResponse }) => {
          if (!cachedResponse) return undefined;
          pagePatience = 1;
          await remember(event.resultingClientId, 'of copy', base, copy);
          return withCopyNotice(cachedResponse, base, copy.saved);
        },
        handlerDidError: async () => (await meantPage(request, copy)) ?? offlinePage(base, copy),
      },
    ],
  });
  return strategy.handle({ event, request });
}

/** Whether what the host answers is what the copy has. */
async function isInCopy({ url }: Request, response: Response, { files }: StoredCopy): Promise<boolean> {
  const path = new URL(url).pathname.slice(new URL(base).pathname.length);
  return files[path] === (await integrityOf(await response.clone().arrayBuffer()));
}

/** As hosts do, leads an address without its last slash, or in capitals, to the page of the copy that it means. */
async function meantPage({ url }: Request, { name }: StoredCopy): Promise<Response | undefined> {
  const { origin, pathname, search } = new URL(url);
  const start = new URL(base).pathname.length;
  const path = pathname.slice(0, start) + pathname.slice(start).toLowerCase().replace(/\/?$/, '/');
  if (path === pathname) return undefined;
  const meant = origin + path + search;
  return (await (await caches.open(name)).match(meant, matchOptions)) && Response.redirect(meant);
}
