import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** The entry of the resolution itself. */
export const getText = once(async (): Promise<CollectionEntry<'resolution'>['data']> => {
  const entry = await getEntry('resolution', 'resolution');
  if (!entry) throw new Error('The collection "resolution" is empty.');
  return entry.data;
});

type OrderedCollection =
  | 'provisions'
  | 'footnotes'
  | 'persons'
  | 'organisations'
  | 'places'
  | 'nameMentions'
  | 'namePlaces'
  | 'themes'
  | 'addressees'
  | 'demands'
  | 'events'
  | 'relations'
  | 'notes'
  | 'corrections';

/** A collection in the order of the source: collections come back sorted by id (1, 10, 11, 2 …). */
export async function getOrdered<Name extends OrderedCollection>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Makes a query that runs once for all pages of a build; in dev it runs anew each time, since content changes. */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? query() : (result ??= query()));
}

/** The short label of each instrument as it stands within a sentence, by its id. */
export const getInstrumentPhrases = once(
  async () =>
    new Map((await getCollection('instruments')).map(({ data: { id, short, phrase = short } }) => [id, phrase])),
);

/** The short label of each instrument, by its id. */
export const getInstrumentLabels = once(
  async () => new Map((await getCollection('instruments')).map(({ data }) => [data.id, data.short])),
);
