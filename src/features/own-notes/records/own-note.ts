/** The colours of a mark, in the order of the choice. */
export const noteColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Words that a note is about. They hold to their clause exactly: the three parts together are all its words. */
export interface NoteTarget {
  /** Id of the clause: "overweging-g-2". */
  clause: string;
  /** The words that are marked. */
  exact: string;
  /** The words of the clause before them. */
  prefix: string;
  /** The words of the clause after them. */
  suffix: string;
}

/** A reader's own note, as it is kept in their browser. */
export interface OwnNote {
  /** A UUID. */
  id: string;
  /** In the order of the text; at least one. */
  targets: NoteTarget[];
  colour: NoteColour;
  /** What the reader wrote; empty for a mark alone. */
  text: string;
  /** ISO, with the time. */
  created: string;
  modified: string;
}

/**
 * The words from `start` to `end` of a clause, in UTF-16 units, without white space at their edges.
 *
 * @returns nothing when that leaves no words
 */
export function targetIn(clause: string, words: string, start: number, end: number): NoteTarget | undefined {
  const chosen = words.slice(start, end);
  const exact = chosen.trim();
  if (!exact) return undefined;
  const from = start + chosen.indexOf(exact);
  return { clause, exact, prefix: words.slice(0, from), suffix: words.slice(from + exact.length) };
}

/** All words of the clause as they were when they were marked. */
export function clauseWords({ prefix, exact, suffix }: NoteTarget): string {
  return prefix + exact + suffix;
}

/** A new note on these words. */
export function newNote(targets: NoteTarget[], colour: NoteColour, now = new Date()): OwnNote {
  const created = now.toISOString();
  return { id: newId(), targets, colour, text: '', created, modified: created };
}

/** A random UUID (RFC 9562). The browser's own, `crypto.randomUUID`, is not there on a page that came over plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}
