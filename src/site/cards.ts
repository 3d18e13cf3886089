import type { Card, CardFile } from '../lib/cards.ts';
import { mentionStrings } from '../strings/mentions.nl.ts';
import { getInstruments } from './instruments.ts';
import type { InstrumentView } from './views.ts';

/** What the cards of mentions show. */
export async function getCards(): Promise<CardFile> {
  const instruments = await getInstruments();
  return { words: mentionStrings, cards: Object.fromEntries(instruments.map((view) => [view.id, toCard(view)])) };
}

function toCard({ short, kindName, dateText, note, href, places, links }: InstrumentView): Card {
  const [official] = links;
  return {
    label: short,
    facts: `${kindName} · ${dateText}`,
    note,
    href,
    places: places.map(({ id, name, href: place }) => ({ id, text: name, href: place })),
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
