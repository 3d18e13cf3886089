import type { NoteTarget, OwnNote } from './own-note.ts';

/**
 * What an import may hold at most: bytes of the file, notes in it, places of a note, characters of a text. It is more than
 * somebody writes, since what is saved here has to be read in again.
 */
export const importLimits = { bytes: 40_000_000, notes: 5000, targets: 5000, text: 20_000, words: 20_000 } as const;

/** Why a part of a file is not taken in. */
export type RefusalReason =
  | 'form'
  | 'tooLong'
  // Of Markdown.
  | 'noNote'
  | 'noLink'
  | 'noWords'
  | 'otherCount'
  | 'marks'
  | 'colour';

/** A part of a file that is not taken in. */
interface Refusal {
  /** Counted from 1: the line of Markdown, the annotation in its list. */
  at: number;
  reason: RefusalReason;
}

/** What came of a file. */
export interface ReadNotes {
  notes: OwnNote[];
  /** In the order of the file. */
  refused: Refusal[];
  /** How many more notes the file has than it may hold. They are counted only: a file can have millions of them. */
  over: number;
}

/** Without control characters, but for the ends of lines and tabs. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/**
 * The target with all words of its clause around its own, if they stand there once; as it is otherwise.
 *
 * @param words the words of its clause today
 */
export function completed(target: NoteTarget, words: string | undefined): NoteTarget {
  const { clause, exact, prefix, suffix } = target;
  const quote = prefix + exact + suffix;
  const at = words?.indexOf(quote) ?? -1;
  if (!words || at < 0 || words.includes(quote, at + 1)) return target;
  const start = at + prefix.length;
  return { clause, exact, prefix: words.slice(0, start), suffix: words.slice(start + exact.length) };
}

/** Whether the words of a target are within bounds. */
export const isWithinLimits = ({ exact, prefix, suffix }: NoteTarget): boolean =>
  exact.length + prefix.length + suffix.length <= importLimits.words;
