import { workerPath } from '../copy/manifest.ts';

/** Starts the worker of this site, and waits until it answers for the pages that are opened from now on. */
export async function startWorker(base: string): Promise<void> {
  await navigator.serviceWorker.register(new URL(workerPath, base), { scope: base });
  await navigator.serviceWorker.ready;
}

/** Ends the worker of this site; another site on the same host keeps its own. */
export async function endWorker(base: string): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope === base).map((registration) => registration.unregister()));
}
