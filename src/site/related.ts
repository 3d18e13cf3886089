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
  const mentions = await getOrdered('nameMentions');
  const events = await getOrdered('events');
  const themes = await getOrdered('themes');
  const traits = new Map<string, Traits>();
  for (const { id, clauses, mentions: marked, footnotes } of await getProvisions()) {
    const own = new Set(clauses.map((clause) => clause.id));
    const cited = [...marked, ...footnotes.flatMap((note) => note.mentions)].filter(
      ({ scheme }) => scheme === 'instrument',
    );
    traits.set(
      id,
      new Map([
        ...cited.map(({ target }) => [`instrument:${target}`, words.mention(labels.get(target) ?? target)] as const),
        ...mentions
          .filter(({ clause }) => own.has(clause))
          .map(({ target }) => [`name:${target}`, words.mention(names.get(target) ?? target)] as const),
        ...events
          .filter((event) => !event.instrument && event.mentions.some(({ clause }) => own.has(clause)))
          .map(
            ({ id: event, date, label }) =>
              [`event:${event}`, words.date(date?.length === 10 ? formatDate(date) : label)] as const,
          ),
        ...themes
          .filter((theme) => theme.clauses.some((clause) => own.has(clause)))
          .map(({ id: theme, title }) => [`theme:${theme}`, words.subject(title)] as const),
      ]),
    );
  }
  return traits;
}
