import type { FootnoteView, ProvisionView } from '../../site/text.ts';
import type { NoteView } from '../notes/notes.ts';

/** What stands beside a line of the text. */
export interface MarginView {
  footnotes: FootnoteView[];
  notes: NoteView[];
}

/**
 * Footnotes and notes beside the first line of their clause, up to the last line that has any. A footnote stands once,
 * at the first place that refers to it.
 */
export function toMargin({ clauses, footnotes }: ProvisionView, notes: readonly NoteView[]): MarginView[] {
  const left = new Map(footnotes.map((note) => [note.number, note]));
  const margin: MarginView[] = [];
  for (const clause of clauses) {
    const own = clause.footnotes.flatMap(({ number }) => left.get(number) ?? []);
    for (const { number } of own) left.delete(number);
    const ownNotes = notes.filter((note) => note.clause === clause.id);
    if (own.length === 0 && ownNotes.length === 0) continue;
    while (margin.length < clause.line - 1) margin.push({ footnotes: [], notes: [] });
    margin.push({ footnotes: own, notes: ownNotes });
  }
  return margin;
}
