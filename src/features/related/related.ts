import { formatDate, formatList } from '../../language/locale.ts';
import { relatedStrings } from '../../strings/nl/related.ts';
import { getProvisions } from '../../site/text.ts';
import { getInstrumentPhrases, getOrdered, once } from '../../site/collections.ts';
import { findRelated, type Trait, type Traits, type TraitVerb } from './relatedness.ts';
import type { LinkView } from '../../site/views.ts';

/** A provision that belongs with another, and why. */
export interface RelatedView extends LinkView {
  reasons: string[];
}

/** A provision that belongs with another one, and why. */
interface RelatedProvision {
  id: string;
  reasons: string[];
}

/** The provisions that belong with each one, best first, by what they mention and what editors know. */
export const getRelated = once(async (): Promise<Map<string, RelatedProvision[]>> => {
  const related = findRelated(await getTraits(), await getOrdered('relations'));
  const toReasons = (byHand: string[], shared: Trait[]) => (byHand.length > 0 ? byHand : [toSentence(shared)]);
  return new Map(
    [...related].map(([id, others]) => [
      id,
      others.map((other) => ({ id: other.id, reasons: toReasons(other.byHand, other.shared) })),
    ]),
  );
});

/** "noemt ook de Laçın-corridor en valt ook onder het thema “…”": verbs in order, each once. */
function toSentence(traits: readonly Trait[]): string {
  const verbs = Object.entries(relatedStrings.verbs) as [TraitVerb, (words: string) => string][];
  const parts = verbs.flatMap(([verb, say]) => {
    const words = traits.filter((trait) => trait.verb === verb).map((trait) => trait.words);
    return words.length > 0 ? [say(formatList(words))] : [];
  });
  return formatList(parts);
}

/** The same for the pages of the provisions, with links. */
export async function getRelatedViews(): Promise<Map<string, RelatedView[]>> {
  const provisions = new Map((await getProvisions()).map((provision) => [provision.id, provision]));
  const toView = ({ id, reasons }: RelatedProvision): RelatedView[] => {
    const provision = provisions.get(id);
    return provision ? [{ href: provision.href, text: provision.name, reasons }] : [];
  };
  return new Map([...(await getRelated())].map(([id, related]) => [id, related.flatMap(toView)]));
}

/** What each provision mentions or is about: instruments, names, events and subjects, as they stand in a sentence. */
async function getTraits(): Promise<Map<string, Traits>> {
  const words = relatedStrings;
  const instruments = await getInstrumentPhrases();
  const names = new Map(
    (await Promise.all([getOrdered('persons'), getOrdered('organisations'), getOrdered('places')]))
      .flat()
      .map(({ id, name, phrase = name }) => [id, phrase]),
  );
  const provisions = await getProvisions();
  const traits = new Map(provisions.map(({ id }) => [id, new Map<string, Trait>()]));
  const provisionOf = new Map(provisions.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id])));
  const add = (clause: string, key: string, trait: Trait) => traits.get(provisionOf.get(clause) ?? '')?.set(key, trait);

  for (const { id, mentions, footnotes } of provisions) {
    const own = [...mentions, ...footnotes.flatMap((note) => note.mentions)];
    for (const { scheme, target } of own) {
      if (scheme !== 'instrument') continue;
      const isNamed = own.some((mention) => mention.target === target && !mention.implicit);
      const trait = { verb: isNamed ? 'names' : 'touches', words: instruments.get(target) ?? target } as const;
      traits.get(id)?.set(`instrument:${target}`, trait);
    }
  }
  for (const { clause, target } of await getOrdered('nameMentions')) {
    add(clause, `name:${target}`, { verb: 'names', words: names.get(target) ?? target });
  }
  for (const { id, instruments: own, date, label, phrase, mentions } of await getOrdered('events')) {
    if (own.length > 0) continue;
    const trait: Trait =
      phrase === undefined && date?.length === 10
        ? { verb: 'names', words: formatDate(date) }
        : { verb: 'is-about', words: phrase ?? `“${label}”` };
    for (const { clause } of mentions) add(clause, `event:${id}`, trait);
  }
  for (const { id, title, clauses } of await getOrdered('themes')) {
    for (const clause of clauses) add(clause, `theme:${id}`, { verb: 'has-subject', words: words.subject(title) });
  }
  return traits;
}
