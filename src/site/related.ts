import { formatDate } from '../lib/dates.ts';
import { contextStrings } from '../strings/context.nl.ts';
import { getProvisions } from './clauses.ts';
import { getInstrumentLabels, getOrdered, once } from './collections.ts';
import type { RelatedView } from './context-views.ts';
import { findRelated, type Related, type Traits } from './relatedness.ts';

/** The provisions that belong with each one, best first, by what they mention and what editors know. */
export const getRelated = once(async (): Promise<Map<string, Related[]>> => {
  const traits = await getTraits();
  return findRelated(traits, await getOrdered('relations'));
});

/** The same for the pages of the provisions, with links. */
export async function getRelatedViews(): Promise<Map<string, RelatedView[]>> {
  const provisions = new Map((await getProvisions()).map((provision) => [provision.id, provision]));
  const toView = ({ id, reasons }: Related): RelatedView[] => {
    const provision = provisions.get(id);
    return provision ? [{ href: provision.href, text: provision.name, reasons }] : [];
  };
  return new Map([...(await getRelated())].map(([id, related]) => [id, related.flatMap(toView)]));
}

/** What each provision mentions or is about: instruments, names, events and subjects, with the words that say so. */
async function getTraits(): Promise<Map<string, Traits>> {
  const words = contextStrings.related;
  const labels = await getInstrumentLabels();
  const names = new Map(
    (await Promise.all([getOrdered('persons'), getOrdered('organisations'), getOrdered('places')]))
      .flat()
      .map(({ id, name }) => [id, name]),
  );
  const provisions = await getProvisions();
  const traits = new Map(provisions.map(({ id }) => [id, new Map<string, string>()]));
  const provisionOf = new Map(provisions.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])));
  const add = (clause: string, key: string, reason: string) =>
    traits.get(provisionOf.get(clause) ?? '')?.set(key, reason);

  for (const { id, mentions, footnotes } of provisions) {
    for (const { scheme, target } of [...mentions, ...footnotes.flatMap((note) => note.mentions)]) {
      if (scheme !== 'instrument') continue;
      traits.get(id)?.set(`instrument:${target}`, words.mention(labels.get(target) ?? target));
    }
  }
  for (const { clause, target } of await getOrdered('nameMentions')) {
    add(clause, `name:${target}`, words.mention(names.get(target) ?? target));
  }
  for (const { id, instrument, date, label, mentions } of await getOrdered('events')) {
    if (instrument) continue;
    const reason = words.date(date?.length === 10 ? formatDate(date) : label);
    for (const { clause } of mentions) add(clause, `event:${id}`, reason);
  }
  for (const { id, title, clauses } of await getOrdered('themes')) {
    for (const clause of clauses) add(clause, `theme:${id}`, words.subject(title));
  }
  return traits;
}
