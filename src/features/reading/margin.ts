import type { FootnoteView, ProvisionView } from '../../site/text.ts';
import type { CitedInstrumentView } from '../instruments/instruments.ts';
import { doubtStrings } from '../../strings/nl/common.ts';
import { noteStrings } from '../../strings/nl/notes.ts';
import type { NoteView } from '../notes/notes.ts';

/** What stands beside a line of the text. */
export interface MarginView {
  footnotes: FootnoteView[];
  instruments: CitedInstrumentView[];
  /** Those of one clause together. */
  notes: NoteView[][];
}

/**
 * How many characters a line holds, and how high it is in rem: in the text of a provision's page, where more are counted
 * than there are, and in its margin, where fewer are: what is thought to be too high stands below what is above it, or below
 * the text, and what is thought to be too low would cover it.
 */
const textLine = { characters: 62, height: 1.9 };
const marginLine = { characters: 28, height: 1.25 };
/** Between clauses; around what stands in the margin, its heading among it; and between two instruments, in rem. */
const clauseGap = 2.75;
const marginGap = 2.5;
const instrumentGap = 0.6;
/** How much further than the text the margin may go, in rem: what stands below the text is at least so high. */
const roomBelow = 20;

/**
 * Footnotes, instruments and notes beside the first line of their clause, up to the last line that has any. A footnote
 * stands once, at the first place that refers to it.
 */
export function toMargin(
  { clauses, footnotes }: ProvisionView,
  notes: readonly NoteView[],
  instruments: readonly CitedInstrumentView[] = [],
): MarginView[] {
  const left = new Map(footnotes.map((note) => [note.number, note]));
  const margin: MarginView[] = [];
  for (const clause of clauses) {
    const own = clause.footnotes.flatMap(({ number }) => left.get(number) ?? []);
    for (const { number } of own) left.delete(number);
    const ownNotes = notes.filter((note) => note.clause === clause.id);
    const cited = instruments.filter((instrument) => instrument.clause === clause.id);
    if (own.length + ownNotes.length + cited.length === 0) continue;
    while (margin.length < clause.line - 1) margin.push({ footnotes: [], instruments: [], notes: [] });
    margin.push({ footnotes: own, instruments: cited, notes: ownNotes.length > 0 ? [ownNotes] : [] });
  }
  return margin;
}

/**
 * The same for a narrow margin with whole notes: what would begin before the notes above it end stands below those, since
 * what stands in the margin moves no line of the text; and what would go on where the page has ended stands below the text.
 * Heights are estimated from the number of characters.
 */
export function stackMargin(
  margin: readonly MarginView[],
  { clauses }: { clauses: readonly Pick<ProvisionView['clauses'][number], 'line' | 'text'>[] },
): { beside: MarginView[]; below: MarginView[] } {
  const heights = clauses.map(({ text }) => linesOf(text, textLine) + clauseGap);
  const topOf = (line: number) => sum(heights.filter((_, index) => (clauses[index]?.line ?? 0) < line));
  const end = sum(heights) + roomBelow;
  const beside = margin.map(nothing);
  const below: MarginView[] = [];
  let holder: MarginView | undefined;
  let bottom = 0;
  for (const [index, view] of margin.entries())
    for (const piece of piecesOf(view)) {
      const top = topOf(index + 1);
      if (Math.max(top, bottom) + heightOf(piece) > end) {
        below.push(piece);
        continue;
      }
      if (!holder || bottom <= top) {
        holder = beside[index] ?? nothing();
        bottom = top;
      }
      holder.footnotes.push(...piece.footnotes);
      holder.instruments.push(...piece.instruments);
      holder.notes.push(...piece.notes);
      bottom += heightOf(piece);
    }
  return { beside, below };
}

const nothing = (): MarginView => ({ footnotes: [], instruments: [], notes: [] });

function piecesOf({ footnotes, instruments, notes }: MarginView): MarginView[] {
  return [
    ...(footnotes.length > 0 ? [{ ...nothing(), footnotes }] : []),
    ...(instruments.length > 0 ? [{ ...nothing(), instruments }] : []),
    ...notes.map((ofClause) => ({ ...nothing(), notes: [ofClause] })),
  ];
}

function heightOf({ footnotes, instruments, notes }: MarginView): number {
  const texts = [
    ...footnotes.map(({ text }) => text),
    ...instruments.flatMap(({ short, kindName, dateText, implicit }) => [
      short,
      `${kindName}, ${dateText} ${implicit ? doubtStrings.related : ''}`,
    ]),
    ...notes
      .flat()
      .flatMap(({ quote, text, positions, basis, sources }) => [
        `${quote} ${noteStrings.sic} ${text} ${noteStrings.basis} ${basis} ${sources.map((source) => source.text).join('; ')}`,
        ...positions.map(
          (position) => position.side + position.text + position.sources.map(({ text: name }) => name).join('; '),
        ),
      ]),
  ];
  return sum([marginGap, instruments.length * instrumentGap, ...texts.map((text) => linesOf(text, marginLine))]);
}

const linesOf = (text: string, { characters, height }: typeof textLine) => Math.ceil(text.length / characters) * height;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
