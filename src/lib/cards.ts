/** What `/instrumenten/kaarten.json` holds: everything that cards of mentions print, made at build. */
export interface CardFile {
  words: { alsoIn: string; related: string; unconfirmed: string };
  /** By the id of the record. */
  cards: Record<string, Card>;
}

/** What a card tells of one record. */
export interface Card {
  /** "VN-Handvest" */
  label: string;
  /** "Verdrag · 26 juni 1945" */
  facts: string;
  note: string;
  href: string;
  /** The places of the text that mention it, in order. */
  places: { id: string; text: string; href: string }[];
  official?: { href: string; text: string; lang?: string; unconfirmed: boolean };
}
