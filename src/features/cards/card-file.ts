/** What `/instrumenten/kaarten.json` holds: everything that cards of mentions print, made at build. */
export interface CardFile {
  words: { alsoIn: string; related: string; unconfirmed: string };
  /** By the id of the record: `instruments` for mentions of that kind, `names` for persons, bodies and places. */
  instruments: Record<string, Card>;
  names: Record<string, Card>;
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
