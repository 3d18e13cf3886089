import type { CardData } from '../client/card-content.ts';
import { getInstruments } from './instruments.ts';

/** What the cards of mentions show, by the id of the instrument. */
export async function getCards(): Promise<Record<string, CardData>> {
  const instruments = await getInstruments();
  return Object.fromEntries(
    instruments.map(({ id, short, kindName, dateText, note, href, places, links }) => {
      const [official] = links;
      const card: CardData = {
        label: short,
        facts: `${kindName} · ${dateText}`,
        note,
        href,
        places: places.map((place) => ({ id: place.id, text: place.name, href: place.href })),
        ...(official && {
          official: {
            href: official.href,
            text: `${official.text} (${official.publisher})`,
            unconfirmed: official.unconfirmed,
            ...(official.lang && { lang: official.lang }),
          },
        }),
      };
      return [id, card];
    }),
  );
}
