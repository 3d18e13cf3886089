import { getCollection } from 'astro:content';
import { getOrdered, once } from './collections.ts';

/** The last day (ISO) on which the editors went through their texts or put one right, as far as the content says. */
export const getLastChange = once(async (): Promise<string | undefined> => {
  const [edition] = await getCollection('edition');
  const [aftermath] = await getCollection('aftermath');
  const corrections = (await getOrdered('corrections')).map(({ date }) => date);
  const days = [edition?.data.reviewed, aftermath?.data.asOf, ...corrections];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
});
