/**
 * `astro:content` for the unit tests: the collections of `src/content.config.ts`, filled by their own loaders and
 * checked by their own schemas, without a build. The content is that of `CONTENT_DIR`, as in a build; each folder is read once.
 */
import type { ZodType } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from '../../src/astro/content.ts';

interface Collection {
  loader: Loader;
  schema: ZodType<object>;
}

interface Entry {
  id: string;
  data: object;
}

export const defineCollection = (collection: Collection) => collection;

/** Sorted by id, as Astro does. */
export async function getCollection(name: string): Promise<Entry[]> {
  const entries = await (read[`${contentDir()} ${name}`] ??= readCollection(name));
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function getEntry(name: string, id: string): Promise<Entry | undefined> {
  return (await getCollection(name)).find((entry) => entry.id === id);
}

/** By folder and name of the collection. */
const read: Record<string, Promise<Map<string, Entry>>> = {};

async function readCollection(name: string): Promise<Map<string, Entry>> {
  const { collections } = await import('../../src/content.config.ts');
  const { loader, schema } = (collections as unknown as Record<string, Collection>)[name] as Collection;
  const entries = new Map<string, Entry>();
  const context = {
    config: { base: '/' },
    store: {
      clear: () => {
        entries.clear();
      },
      set: (entry: Entry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    parseData: ({ data }: { data: unknown }) => schema.parseAsync(data),
  };
  await loader.load(context as unknown as LoaderContext);
  return entries;
}
