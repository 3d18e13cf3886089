/** What `/instrumenten/kaarten.json` holds: everything that cards of mentions print, made at build. */
export interface CardFile {
  words: { alsoIn: string; related: string; unconfirmed: string };
  /** By the id of an instrument, or the fragment of a name in the register: `#armenie`. */
  cards: Record<string, Card>;
  /** What a link alone does not say of a mention, by the id of its clause and its words: `overweging-n-2 artikel 9`. */
  marks: Record<string, CardMark>;
}

/** A mention of a part of a record, or of several records. */
export interface CardMark {
  /** The keys of the cards. */
  cards: string[];
  /** The article or point meant: "artikel 21". */
  locator?: string;
}

/** What a card tells of one record. */
export interface Card {
  /** "VN-Handvest" */
  label: string;
  /** "Verdrag · 26 juni 1945" */
  facts: string;
  note: string;
  href: string;
  /** The places of the text that mention it, in order; of a name that has many, the first. */
  places: { id: string; text: string; href: string }[];
  /** All places, where there are more. */
  more?: { href: string; text: string };
  official?: { href: string; text: string; lang?: string; unconfirmed: boolean };
}
