import type { Card, CardFile } from './card-file.ts';
import { paths } from '../../addresses/paths.ts';
import { cardStrings } from '../../strings/nl/cards.ts';
import { doubtStrings, factText, inFootnote } from '../../strings/nl/common.ts';
import { getClauses, type ClauseView, type ProvisionView } from '../../site/text.ts';
import { getNameGroups, type NameView } from '../register/names.ts';
import { getInstruments, type InstrumentView } from '../instruments/instruments.ts';
import { href as withBase } from '../../addresses/href.ts';

/** A card has room for so many places. */
const mostPlaces = 8;

/** What the cards of mentions show. */
export async function getCards(): Promise<CardFile> {
  const { alsoIn, related } = cardStrings;
  const clauses = await getClauses();
  const names = (await getNameGroups()).flatMap((group) => group.names);
  const register = withBase(paths.register);
  return {
    words: { alsoIn, related, unconfirmed: doubtStrings.address },
    cards: Object.fromEntries([
      ...(await getInstruments()).map((view) => [view.href, toCard(view)]),
      ...names.map((view) => {
        const href = `${register}#${view.id}`;
        return [href, toNameCard(view, href, clauses)];
      }),
    ]) as CardFile['cards'],
  };
}

function toCard({ short, kindName, dateText, note, places, links }: InstrumentView): Card {
  const [official] = links;
  return {
    label: short,
    facts: `${kindName} · ${dateText}`,
    note,
    places: places.map(({ id, name, href: place, onlyInFootnote }) => ({
      id,
      text: onlyInFootnote ? `${name} (${inFootnote})` : name,
      href: place,
    })),
    ...(official && {
      official: {
        href: official.href,
        text: `${official.text} (${official.publisher})`,
        unconfirmed: official.unconfirmed,
        ...(official.lang && { lang: official.lang }),
      },
    }),
  };
}

/** Who or what it is on the date of the text; the register has the rest. */
function toNameCard(
  view: NameView,
  href: string,
  clauses: Map<string, ClauseView & { provision: ProvisionView }>,
): Card {
  const { name, what, unconfirmed, note, count, spellings } = view;
  const named = new Set(spellings.flatMap((spelling) => spelling.clauses.map(({ clause }) => clause)));
  const provisions = [...clauses.values()].filter(({ id }) => named.has(id)).map(({ provision }) => provision);
  const places = [...new Set(provisions)].map((place) => ({ id: place.id, text: place.name, href: place.href }));
  return {
    label: name,
    facts: factText(what, unconfirmed),
    note,
    places: places.slice(0, mostPlaces),
    ...(places.length > mostPlaces && { more: { href, text: cardStrings.all(count) } }),
  };
}
