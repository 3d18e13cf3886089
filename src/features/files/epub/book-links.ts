import type { InstrumentView } from '../../instruments/instruments.ts';
import type { NoteView } from '../../notes/notes.ts';
import { publicAddress, type FileText } from '../file-text.ts';
import { element, type Content } from '../xml.ts';

/** What the book holds. */
export interface BookContent {
  text: FileText;
  /** What the editors note, by provision. */
  notes: ReadonlyMap<string, readonly NoteView[]>;
  instruments: readonly InstrumentView[];
}

/** Links to where something was read; what the book has itself is found there. */
export function links(all: readonly { href: string; text: string }[], { text, instruments }: BookContent): Content[] {
  const provisions = text.parts.flatMap((part) => part.provisions);
  const inBook = new Map([
    ...provisions.map(({ href, id }) => [href, `tekst.xhtml#${id}`] as const),
    ...instruments.map(({ href, id }) => [href, `instrumenten.xhtml#${id}`] as const),
  ]);
  return separated(
    all.map(({ href, text: words }) => {
      const target = inBook.get(href) ?? publicAddress(text.home, href);
      return target ? element('a', { href: target }, words) : words;
    }),
  );
}

/** With a semicolon between each two. */
export const separated = (all: readonly Content[]): Content[] =>
  all.flatMap((one, index) => (index > 0 ? ['; ', one] : [one]));
