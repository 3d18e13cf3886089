import { workerPath } from '../copy/manifest.ts';

/**
 * Starts the worker of this site, and waits until it answers for the pages that are opened from now on.
 *
 * @returns whether it does. `ready` of the browser would wait for ever for one that does not install.
 */
export async function startWorker(base: string): Promise<boolean> {
  const registration = await register(base);
  const worker = registration?.installing ?? registration?.waiting;
  if (registration?.active || !worker) return registration !== undefined;
  return new Promise((done) => {
    const look = () => {
      if (/^activat|^redundant$/.test(worker.state)) done(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Nothing where the worker did not come or broke off; it rejects where the browser has none. */
async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(new URL(workerPath, base), { scope: base });
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return undefined;
  }
}

/** Ends the worker of this site; another site on the same host keeps its own. */
export async function endWorker(base: string): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope === base).map((registration) => registration.unregister()));
}
