import { getCollection } from 'astro:content';
import { formatDate } from '../../language/locale.ts';
import type { Source } from '../../schemas/source.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { getClauses } from '../../site/text.ts';
import type { LinkView } from '../../site/views.ts';

/** Something that happened, or was put right, on a day. */
export interface EntryView {
  /** Fragment: the day, and for a further entry of that day its number, "dag-2026-01-14-2". */
  id: string;
  /** ISO, possibly only a year or month. */
  date: string;
  dateText: string;
  /** In a few words; a correction has none. */
  title?: string;
  text: string;
  /** The clauses that it bears on. */
  clauses: LinkView[];
  sources: SourceView[];
}

/** A link to what happened, with its day. */
export interface AftermathLinkView extends LinkView {
  date: string;
}

/** What came of the resolution, up to a day. */
export interface AftermathView {
  asOf: string;
  searched: string;
  entries: EntryView[];
}

/** Who answers for the site, as far as is known. */
export interface ColophonView {
  publisher?: string;
  contact?: string;
  reviewed: string;
}

/** What came of the resolution; absent when the content does not say. */
export const getAftermath = once(async (): Promise<AftermathView | undefined> => {
  const [entry] = await getCollection('aftermath');
  if (!entry) return undefined;
  const { asOf, searched, entries } = entry.data;
  return { asOf: formatDate(asOf), searched: formatDate(searched), entries: await toViews(entries) };
});

/** What came of each provision, each event once, in the order of time. */
export const getAftermathByProvision = once(async (): Promise<Map<string, AftermathLinkView[]>> => {
  const known = await getClauses();
  const found = new Map<string, AftermathLinkView[]>();
  const [entry] = await getCollection('aftermath');
  for (const { id, date, title, clauses } of withIds(entry?.data.entries ?? [])) {
    const link = { href: href(`${paths.aftermath}#${id}`), text: title, date: formatDate(date) };
    for (const provision of new Set(clauses.flatMap((clause) => known.get(clause)?.provision.id ?? [])))
      found.set(provision, [...(found.get(provision) ?? []), link]);
  }
  return found;
});

/** Entries, the earliest first, with their fragments: a later one changes none. */
function withIds<Entry extends { date: string }>(entries: readonly Entry[]): (Entry & { id: string })[] {
  return entries.map((entry, index) => {
    const number = entries.slice(0, index + 1).filter(({ date }) => date === entry.date).length;
    return { ...entry, id: `dag-${entry.date}${number > 1 ? `-${String(number)}` : ''}` };
  });
}

/** What was put right, the latest first; numbered from the earliest, so that an address stays with its correction. */
export const getCorrections = once(async (): Promise<EntryView[]> => {
  const corrections = await getOrdered('corrections');
  return (await toViews(corrections.toReversed())).toReversed();
});

/** Who answers for the site; absent when the content does not say. */
export const getColophon = once(async (): Promise<ColophonView | undefined> => {
  const [entry] = await getCollection('edition');
  if (!entry) return undefined;
  const { publisher, contact, reviewed } = entry.data;
  return { ...(publisher && { publisher }), ...(contact && { contact }), reviewed: formatDate(reviewed) };
});

interface Entry {
  date: string;
  title?: string;
  text: string;
  clauses: string[];
  sources: Source[];
}

async function toViews(entries: readonly Entry[]): Promise<EntryView[]> {
  const linksOf = await getSourceLinks();
  const known = await getClauses();
  return withIds(entries).map(({ id, date, title, text, clauses, sources }) => ({
    id,
    date,
    dateText: formatDate(date),
    ...(title && { title }),
    text,
    clauses: clauses.flatMap((id) => known.get(id) ?? []).map(({ href, text: name }) => ({ href, text: name })),
    sources: linksOf(sources),
  }));
}
