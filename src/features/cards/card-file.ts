/** What `/instrumenten/kaarten.json` holds: everything that cards of mentions print, made at build. */
export interface CardFile {
  words: { alsoIn: string; related: string; unconfirmed: string };
  /** By the address of the record, as mentions lead to it. */
  cards: Record<string, Card>;
}

/** What a card tells of one record. */
export interface Card {
  /** "VN-Handvest" */
  label: string;
  /** "Verdrag · 26 juni 1945" */
  facts: string;
  note: string;
  /** The places of the text that mention it, in order; of a name that has many, the first. */
  places: { id: string; text: string; href: string }[];
  /** All places, where there are more. */
  more?: { href: string; text: string };
  official?: { href: string; text: string; lang?: string; unconfirmed: boolean };
}
