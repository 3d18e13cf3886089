import type { Element } from 'hast';

/** The retired fragments that lead to a live one. */
export type FormerIds = (id: string) => readonly string[];

/** The places of retired fragments: `<a id="overweging-b-3"></a>`, without words, at the start of what took their place. */
export function formerPlaces(ids: readonly string[]): Element[] {
  return ids.map((id) => ({ type: 'element', tagName: 'a', properties: { id }, children: [] }));
}
