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
  /** Fragment: the day, for the first entry of that day. */
  id?: string;
  /** ISO, possibly only a year or month. */
  date: string;
  dateText: string;
  text: string;
  /** The clauses that it bears on. */
  clauses: LinkView[];
  sources: SourceView[];
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

/** Where each provision reads what came of it: the days on which something did, each once. */
export const getAftermathByProvision = once(async (): Promise<Map<string, LinkView[]>> => {
  const [entry] = await getCollection('aftermath');
  const clauses = await getClauses();
  const days = new Map<string, Map<string, LinkView>>();
  for (const { date, clauses: own } of entry?.data.entries ?? []) {
    for (const id of own) {
      const provision = clauses.get(id)?.provision.id ?? '';
      const links = days.get(provision) ?? new Map<string, LinkView>();
      days.set(provision, links.set(date, { href: href(`${paths.aftermath}#${dayId(date)}`), text: formatDate(date) }));
    }
  }
  return new Map([...days].map(([provision, links]) => [provision, [...links.values()]]));
});

const dayId = (date: string) => `dag-${date}`;

/** What was put right, the latest first. */
export const getCorrections = once(async (): Promise<EntryView[]> => toViews(await getOrdered('corrections')));

/** Who answers for the site; absent when the content does not say. */
export const getColophon = once(async (): Promise<ColophonView | undefined> => {
  const [entry] = await getCollection('edition');
  if (!entry) return undefined;
  const { publisher, contact, reviewed } = entry.data;
  return { ...(publisher && { publisher }), ...(contact && { contact }), reviewed: formatDate(reviewed) };
});

interface Entry {
  date: string;
  text: string;
  clauses: string[];
  sources: Source[];
}

async function toViews(entries: readonly Entry[]): Promise<EntryView[]> {
  const linksOf = await getSourceLinks();
  const known = await getClauses();
  return entries.map(({ date, text, clauses, sources }, index) => ({
    ...(date !== entries[index - 1]?.date && { id: dayId(date) }),
    date,
    dateText: formatDate(date),
    text,
    clauses: clauses.flatMap((id) => known.get(id) ?? []).map(({ href, text: name }) => ({ href, text: name })),
    sources: linksOf(sources),
  }));
}
