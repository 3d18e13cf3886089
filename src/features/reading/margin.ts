import type { FootnoteView, ProvisionView } from '../../site/text.ts';
import type { CitedInstrumentView } from '../instruments/instruments.ts';
import { doubtStrings } from '../../strings/nl/common.ts';
import type { NoteView } from '../notes/notes.ts';

/** What stands beside a line of the text. */
export interface MarginView {
  footnotes: FootnoteView[];
  instruments: CitedInstrumentView[];
  /** Those of one clause together. */
  notes: NoteView[][];
}

/** How many characters a line holds, and how high it is in rem: in the text of a provision's page, and in its margin. */
const textLine = { characters: 52, height: 1.9 };
const marginLine = { characters: 32, height: 1.25 };
/** Between clauses, and around what stands in the margin, in rem. */
const clauseGap = 2.75;
const marginGap = 2.5;

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
 * what stands in the margin moves no line of the text. Heights are estimated from the number of characters.
 */
export function stackMargin(
  margin: readonly MarginView[],
  { clauses }: { clauses: readonly Pick<ProvisionView['clauses'][number], 'line' | 'text'>[] },
): MarginView[] {
  const stacked = margin.map(({ footnotes, instruments, notes }) => ({
    footnotes: [...footnotes],
    instruments: [...instruments],
    notes: [...notes],
  }));
  let top = 0;
  let holder: MarginView | undefined;
  let bottom = 0;
  for (const [index, view] of stacked.entries()) {
    const words = clauses.find(({ line }) => line === index + 1)?.text ?? '';
    if (heightOf(view) > 0) {
      if (holder && bottom > top) {
        holder.footnotes.push(...view.footnotes.splice(0));
        holder.instruments.push(...view.instruments.splice(0));
        holder.notes.push(...view.notes.splice(0));
      } else {
        holder = view;
        bottom = top;
      }
      bottom += heightOf(margin[index] ?? view);
    }
    top += linesOf(words, textLine) + clauseGap;
  }
  return stacked;
}

function heightOf({ footnotes, instruments, notes }: MarginView): number {
  const texts = [
    ...footnotes.map(({ html }) => html),
    ...instruments.flatMap(({ short, kindName, dateText, implicit }) => [
      short,
      `${kindName}, ${dateText} ${implicit ? doubtStrings.related : ''}`,
    ]),
    ...notes
      .flat()
      .flatMap(({ quote, text, positions, basis, sources }) => [
        `${quote} ${text} ${basis} ${sources.map((source) => source.text).join()}`,
        ...positions.map(
          (position) => position.side + position.text + position.sources.map(({ text: name }) => name).join(),
        ),
      ]),
  ];
  if (texts.length === 0) return 0;
  return texts.reduce((height, text) => height + linesOf(text, marginLine), marginGap);
}

const linesOf = (text: string, { characters, height }: typeof textLine) => Math.ceil(text.length / characters) * height;
