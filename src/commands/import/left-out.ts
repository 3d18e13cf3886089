import { importStrings } from '../../strings/nl/import.ts';
import { placeName, textOfWords, type Block, type Place } from './source.ts';

/** What was left out, each with how often and where: `"3× “Raad van de Wiede” (blz. 1, 2, 3)"`. */
export function countLeftOut(blocks: readonly Block[]): string[] {
  const places = new Map<string, Place[]>();
  for (const block of blocks) {
    const [first] = block;
    const text = textOfWords(block);
    if (first) places.set(text, [...(places.get(text) ?? []), first.place]);
  }
  return [...places].map(([text, own]) => importStrings.leftOutAt(text, own.length, placesOf(own)));
}

/** `"blz. 1, 2, 3"`; a single place has its line. */
function placesOf(places: readonly Place[]): string {
  const pages = places.flatMap((place) => ('page' in place ? [place.page] : []));
  if (places.length === 1 || pages.length < places.length) return places.map(placeName).join('; ');
  return importStrings.pages([...new Set(pages)]);
}
