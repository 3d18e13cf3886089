import { Rows } from './align.ts';
import type { Part } from './parts.ts';

/** Reads words that are all in capitals, as in headings, as a text has them. */
export class CapitalsReader {
  private readonly text: Rows<Part & { ownKey: string }>;

  /** @param rows the parts of the text */
  constructor(rows: readonly (readonly Part[])[]) {
    this.text = new Rows(rows.map((parts) => parts.map((part) => ({ ...part, key: raised(part), ownKey: part.key }))));
  }

  /** Whether the text has a word that is all in capitals, in whichever letters. */
  has(key: string): boolean {
    return isInCapitals(key) && this.text.has(key);
  }

  /** Each of them as at the place that has the most words in a row from it on; the other words as they are. */
  read(quoted: readonly Part[]): Part[] {
    const keys = quoted.map((part) => ({ ...part, key: raised(part) }));
    const read = [...quoted];
    for (let at = 0; at < read.length;) {
      const runs = isInCapitals(read[at]?.key ?? '') ? this.text.runsFrom(keys, at) : [];
      const alike = (own: readonly { ownKey: string }[]): number =>
        own.filter(({ ownKey }, offset) => ownKey === quoted[at + offset]?.key).length;
      const [own = []] = runs
        .map((run) => this.text.of(run))
        .sort((a, b) => b.length - a.length || alike(b) - alike(a));
      for (const [offset, { ownKey }] of own.entries()) {
        const part = read[at + offset];
        if (part && isInCapitals(part.key)) read[at + offset] = { ...part, key: ownKey };
      }
      at += Math.max(1, own.length);
    }
    return read;
  }
}

function raised({ key }: Part): string {
  return key.toUpperCase();
}

/** A letter alone is rather the first of a sentence. */
function isInCapitals(key: string): boolean {
  return /\p{L}.*\p{L}/u.test(key) && key === key.toUpperCase();
}
