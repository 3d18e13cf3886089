import { getCollection } from 'astro:content';
import { instrumentPath, paths, provisionPath, themePath } from '../addresses/paths.ts';
import { getOrdered, once } from './collections.ts';
import { getSections } from './sections.ts';

/**
 * The last day (ISO) on which a page changed, as far as the content says: when the editors last went through their texts, or
 * later, when they put right something about a clause that it shows. What came of the resolution is of the day they looked.
 *
 * @param path without base
 */
export async function getLastChange(path: string): Promise<string | undefined> {
  const [edition] = await getCollection('edition');
  const [aftermath] = await getCollection('aftermath');
  const shown = (await getShownClauses()).get(path);
  const isOfTheWhole = (await getSections()).some((section) => section.path === path && section.isOfTheWhole);
  const corrections = (await getOrdered('corrections')).filter(
    ({ clauses }) => isOfTheWhole || clauses.some((id) => shown?.includes(id)),
  );
  const days = [
    edition?.data.reviewed,
    path === paths.aftermath ? aftermath?.data.searched : undefined,
    ...corrections.map(({ date }) => date),
  ];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** The ids of the clauses that the pages of provisions, themes and instruments show, by their paths. */
const getShownClauses = once(async (): Promise<Map<string, string[]>> => {
  const provisions = await getOrdered('provisions');
  const footnotes = await getOrdered('footnotes');
  const shown = new Map<string, string[]>();
  for (const { id, clauses } of await getOrdered('themes')) shown.set(themePath(id), clauses);
  for (const { id, kind, label, clauses, mentions } of provisions) {
    const own = clauses.map((clause) => clause.id);
    shown.set(provisionPath(kind, label), own);
    const noted = footnotes.filter(({ provision }) => provision === id);
    for (const { scheme, target } of [...mentions, ...noted.flatMap((note) => note.mentions)]) {
      if (scheme !== 'instrument') continue;
      const path = instrumentPath(target);
      shown.set(path, [...(shown.get(path) ?? []), ...own]);
    }
  }
  return shown;
});
