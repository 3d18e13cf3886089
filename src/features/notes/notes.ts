import { href } from '../../addresses/href.ts';
import { instrumentPath } from '../../addresses/paths.ts';
import type { Note } from '../../schemas/note.ts';
import type { Source } from '../../schemas/source.ts';
import { getInstrumentLabels, getOrdered, once } from '../../site/collections.ts';
import { getSourceLinks, type SourceView } from '../../site/sources.ts';
import { getProvisions } from '../../site/text.ts';
import type { LinkView } from '../../site/views.ts';

/** A note of the editors on words of a provision. */
export interface NoteView {
  /** Id of the clause. */
  clause: string;
  /** The words, long ones shortened. */
  quote: string;
  /** The words are an error of the source. */
  isSic: boolean;
  text: string;
  /** What the sides say, each with its sources. */
  positions: { side: string; text: string; sources: SourceView[] }[];
  /** What it rests on, in words and as links. */
  basis: string;
  sources: (LinkView & { lang?: string })[];
  unconfirmed: boolean;
}

/** Quoted words longer than this many characters are shown by their beginning and end. */
const longQuote = 40;

/** The notes of the editors by provision, in the order of the text. */
export const getNotes = once(async (): Promise<Map<string, NoteView[]>> => {
  const labels = await getInstrumentLabels();
  const linksOf = await getSourceLinks();
  const provisions = new Map((await getProvisions()).map((provision) => [provision.id, provision]));
  const comparedWith = (id: string): LinkView[] => {
    const provision = provisions.get(id);
    return provision ? [{ href: provision.href, text: provision.name }] : [];
  };
  const byClause = Map.groupBy(await getOrdered('notes'), ({ clause }) => clause);
  return new Map(
    [...provisions.values()].map(({ id, clauses }) => {
      const notes = clauses.flatMap((clause) => byClause.get(clause.id) ?? []);
      return [id, notes.map((note) => toView(note, labels, linksOf, note.compared.flatMap(comparedWith)))];
    }),
  );
});

function toView(
  note: Note,
  labels: Map<string, string>,
  linksOf: (sources: readonly Source[]) => SourceView[],
  compared: LinkView[],
): NoteView {
  const { clause, quote, kind, text, basis, instrument, sources, positions, status } = note;
  return {
    clause,
    quote: shorten(quote),
    isSic: kind === 'sic',
    text,
    positions: positions.map(({ side, text: words, sources: own }) => ({ side, text: words, sources: linksOf(own) })),
    basis,
    unconfirmed: status !== 'confirmed',
    sources: [
      ...compared,
      ...(instrument ? [{ href: href(instrumentPath(instrument)), text: labels.get(instrument) ?? instrument }] : []),
      ...linksOf(sources),
    ],
  };
}

/** "verklaringen van de hoge … september 2023": enough to find the words by. */
function shorten(quote: string): string {
  const words = quote.split(' ');
  if (quote.length <= longQuote || words.length < 6) return quote;
  return `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}
