import type { NoteTarget, OwnNote } from './own-note.ts';
import type { SourceOf } from './web-annotation.ts';

/** What the Markdown says of its own. */
interface MarkdownNames {
  title: string;
  /** "overweging G, deel 2" */
  nameOf: (clause: string) => string;
  /** "geel" */
  colourOf: (note: OwnNote) => string;
  /** Said of a note whose words have changed; nothing otherwise. */
  looseOf: (note: OwnNote) => string | undefined;
}

/**
 * Notes in Markdown (CommonMark), as `readMarkdown` reads them: a heading with links to the clauses of a note, a quotation
 * of each with the words that are marked, the colour, and what the reader wrote. A comment that is not seen holds the id
 * of the note and when it was changed, so that a file that was edited can be read in again.
 *
 *     ## [Overweging G, deel 2](<https://…/overweging/g/#overweging-g-2>)
 *
 *     > overwegende dat de brug <mark>is gesloten</mark>;
 *
 *     *groen* <!-- 0b7f8d6e-1f7a-4c1d-9a55-2f8f4f1b7a10 2026-01-03T03:04:05.000Z -->
 *
 *     Door wie?
 */
export function toMarkdown(notes: readonly OwnNote[], sourceOf: SourceOf, names: MarkdownNames): string {
  const linkOf = (clause: string) => `[${escape(names.nameOf(clause))}](<${sourceOf(clause)}>)`;
  const blocks = notes.flatMap((note) => [
    `## ${note.targets.map(({ clause }) => linkOf(clause)).join(', ')}`,
    ...note.targets.map(quotation),
    `*${[names.colourOf(note), names.looseOf(note)].filter(Boolean).join('; ')}* <!-- ${note.id} ${note.modified} -->`,
    ...(note.text ? [textToMarkdown(note.text)] : []),
  ]);
  return `${[`# ${escape(names.title)}`, ...blocks].join('\n\n')}\n`;
}

const quotation = ({ prefix, exact, suffix }: NoteTarget) =>
  `> ${escape(prefix)}<mark>${escape(exact)}</mark>${escape(suffix)}`;

/** As it was typed: its lines stay lines; white space around them goes. */
export const textToMarkdown = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escape(line.trim()))
        .join('\\\n'),
    )
    .join('\n\n');

/** Text whose signs mean nothing in Markdown: any sign of ASCII may stand after a backslash. */
const escape = (text: string) =>
  text
    .replaceAll(/[\\`*_[\]<>#&~|]/g, '\\$&')
    .replaceAll(/^(\d+)([.)])|^([-+=])/gm, (_, digits, sign, mark) =>
      digits ? `${String(digits)}\\${String(sign)}` : `\\${String(mark)}`,
    );
