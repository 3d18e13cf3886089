import type { OwnNote } from './own-note.ts';
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

/** Notes in Markdown (CommonMark): the words of each as a quotation with its link, its colour, and what the reader wrote. */
export function toMarkdown(notes: readonly OwnNote[], sourceOf: SourceOf, names: MarkdownNames): string {
  const blocks = notes.flatMap((note) => [
    ...note.targets.flatMap(({ clause, exact }) => [
      `## [${escape(names.nameOf(clause))}](<${sourceOf(clause)}>)`,
      `> ${escape(exact)}`,
    ]),
    `*${[names.colourOf(note), names.looseOf(note)].filter(Boolean).join('; ')}*`,
    ...(note.text ? [paragraphs(note.text)] : []),
  ]);
  return `${[`# ${escape(names.title)}`, ...blocks].join('\n\n')}\n`;
}

/** As it was typed: its lines stay lines. */
const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
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
