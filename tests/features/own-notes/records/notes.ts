import { targetIn, type NoteTarget, type OwnNote } from '../../../../src/features/own-notes/records/own-note.ts';

export const clauseText = 'overwegende dat de brug over de Eem in 2019 is gesloten, en dat de brug dicht bleef;';

/** The target of words in the clause, at their first place. */
export function target(words: string, clause = 'overweging-g-2'): NoteTarget {
  const start = clauseText.indexOf(words);
  const found = targetIn(clause, clauseText, start, start + words.length);
  if (start < 0 || !found) throw new Error(`No words ${words}`);
  return found;
}

export const note = (changed: Partial<OwnNote> = {}): OwnNote => ({
  id: '0b7f8d6e-1f7a-4c1d-9a55-2f8f4f1b7a10',
  targets: [target('is gesloten')],
  colour: 'green',
  text: 'Door wie?\nNazoeken.',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-03T03:04:05.000Z',
  ...changed,
});

export const sourceOf = (clause: string) => `https://sluis.example/sub/overweging/g/#${clause}`;
