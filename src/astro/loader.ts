import type { Loader } from 'astro/loaders';
import type { Resolution } from '../resolution/index.ts';
import { loadResolution } from './content.ts';

/** A record as it goes into a collection; its id is unique there. */
type Entry = Record<string, unknown> & { id: string };

/**
 * A loader that fills one collection from the content. All entries are parsed before the store is touched, so a
 * failure leaves it as it was. No digests: an unchanged file can still give new HTML after a plugin changed.
 *
 * @param pick the records of this collection
 */
export function records(name: string, pick: (resolution: Resolution) => Entry[]): Loader {
  return {
    name: `resolution-${name}`,
    load: async (context) => {
      const { config, store } = context;
      const entries = pick(await loadResolution(config.base));
      const parsed = await Promise.all(
        entries.map(async (data) => ({ id: data.id, data: await context.parseData({ id: data.id, data }) })),
      );
      store.clear();
      // A collection that never had an entry is to Astro (7.3) one that nobody defined: it warns wherever it is asked for.
      store.set({ id: 'none', data: {} });
      store.delete('none');
      for (const entry of parsed) store.set(entry);
    },
  };
}
