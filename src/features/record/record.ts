import { getCollection } from 'astro:content';
import { formatDate } from '../../language/locale.ts';
import type { Source } from '../../schemas/source.ts';
import { getOrdered, once } from '../../site/collections.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import { getClauses } from '../../site/text.ts';
import type { LinkView } from '../../site/views.ts';

/** Something that happened, or was put right, on a day. */
export interface EntryView {
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
  return entries.map(({ date, text, clauses, sources }) => ({
    date,
    dateText: formatDate(date),
    text,
    clauses: clauses.flatMap((id) => known.get(id) ?? []).map(({ href, text: name }) => ({ href, text: name })),
    sources: linksOf(sources),
  }));
}
