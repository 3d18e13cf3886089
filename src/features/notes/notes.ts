import { getCollection } from 'astro:content';
import { instrumentPath, withBase } from '../../addresses/paths.ts';
import { publisherOf } from '../../schemas/publisher-of.ts';
import type { Note } from '../../schemas/note.ts';
import { getInstrumentLabels, getOrdered, once } from '../../site/collections.ts';
import type { NoteView } from '../../site/context-views.ts';

/** Quoted words longer than this many characters are shown by their beginning and end. */
const longQuote = 40;

/** The notes of the editors by clause, in the order of the text. */
export const getNotes = once(async (): Promise<Map<string, NoteView[]>> => {
  const labels = await getInstrumentLabels();
  const publishers = (await getCollection('publishers')).map(({ data }) => data);
  const byClause = new Map<string, NoteView[]>();
  for (const note of await getOrdered('notes')) {
    const view = toView(note, labels, (url) => publisherOf(url, publishers) ?? '');
    byClause.set(note.clause, [...(byClause.get(note.clause) ?? []), view]);
  }
  return byClause;
});

function toView(note: Note, labels: Map<string, string>, publisher: (url: string) => string): NoteView {
  const { quote, kind, text, basis, instrument, link, status } = note;
  return {
    quote: shorten(quote),
    isSic: kind === 'sic',
    text,
    basis,
    unconfirmed: status !== 'confirmed',
    sources: [
      ...(instrument
        ? [
            {
              href: withBase(import.meta.env.BASE_URL, instrumentPath(instrument)),
              text: labels.get(instrument) ?? instrument,
            },
          ]
        : []),
      ...(link ? [{ href: link.url, text: `${link.label} (${publisher(link.url)})` }] : []),
    ],
  };
}

/** "verklaringen van de hoge … september 2023": enough to find the words by. */
function shorten(quote: string): string {
  const words = quote.split(' ');
  if (quote.length <= longQuote || words.length < 6) return quote;
  return `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}
