import { rightsOf, speakerOf, subjectOf, titleStart } from '../../language/printed.ts';
import { languageTag } from '../../language/tag.ts';
import { stringify } from 'yaml';
import { importStrings } from '../../strings/nl/import.ts';
import type { ImportedText } from './structure.ts';
import { noteMarks, textOfWords, type Block } from './source.ts';

/** What is sure about the document, for the frontmatter. */
export interface Facts {
  kind?: string;
  reference?: string;
  procedure?: string;
  institution?: string;
  shortTitle?: string;
  rights?: string;
}

/** What the title, the opening line and the numbers around the text say of the document. */
export function factsOf({ title, front, opening, before, leftOut }: ImportedText): Facts {
  const around = [...before, ...leftOut, ...front, title].map(textOfWords).join('\n');
  const words = textOfWords(title);
  const kind = titleStart.exec(words)?.[0].toLowerCase();
  const reference = /\b(?:RC-)?[AB]\d+-\d{4}\/\d{4}\b|\bP\d+_TA(?:-PROV)?\(\d{4}\)\d{4}\b/.exec(around)?.[0];
  const procedure = /\b\d{4}\/\d{4}\([A-Z]{3}\)/.exec(around)?.[0];
  const institution = speakerOf(textOfWords(opening));
  const subject = subjectOf(words);
  const year = /(?:\/|\()(\d{4})\)?(?:\d{4})?$/.exec(reference ?? '')?.[1];
  const rights = institution && year && rightsOf(institution, year);
  return {
    ...(kind && { kind }),
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    ...(institution && { institution }),
    ...(subject && { shortTitle: subject.charAt(0).toUpperCase() + subject.slice(1) }),
    ...(rights && { rights }),
  };
}

/** resolution.md: the frontmatter with what is sure, and the text. Fields that nobody but the editor knows are named. */
export function toMarkdown(text: ImportedText, facts: Facts): string {
  const known = { ...facts, language: languageTag };
  const missing = ['kind', 'reference', 'procedure', 'institution', 'shortTitle', 'rights'].filter(
    (field) => !(field in known),
  );
  const frontmatter =
    stringify(known, { lineWidth: 0 }) +
    missing.map((field) => `# ${field}: ${importStrings.toFillIn(field)}\n`).join('');
  let indent = '';
  const blocks = text.parts.map(({ kind, label, words }) => {
    const lines = clauses(words);
    if (kind === 'heading') {
      indent = ''; // what stands below it belongs to no provision above it
      return `## ${lines.join(' ')}`;
    }
    if (kind === 'text') return indented(indent, lines);
    if (kind === 'point') return indented(indent, lines);
    const start = kind === 'citation' ? '- ' : `${label}. `;
    // The content of a list is indented as its label is long; a recital is no list.
    indent = kind === 'recital' ? '' : ' '.repeat(start.length);
    const [first = '', ...rest] = lines;
    return start + [first, ...rest.map((line) => indent + line)].join('\n');
  });
  const notes = text.notes.map(({ label, words }) => `[^${label}]: ${escaped(words)}`);
  const front = [
    `# ${escaped(text.title)}`,
    ...text.front.map(escaped),
    ...(text.opening.length > 0 ? [escaped(text.opening)] : []),
  ];
  return `---\n${frontmatter}---\n\n${[...front, ...blocks, ...notes].join('\n\n')}\n`;
}

const indented = (indent: string, lines: string[]) => lines.map((line) => indent + line).join('\n');

/** A line a clause: it ends at a semicolon. */
function clauses(words: Block): string[] {
  return escaped(words)
    .split(/(?<=;(?:\[\^[^\]]+\])*) /)
    .map(safeStart);
}

/** What Markdown or a label would be at the start of a line, escaped; a label at the start of a block is meant. */
function safeStart(line: string, index: number): string {
  return index === 0
    ? line
    : line.replace(/^(\(?)([A-Za-z]{1,5}|\d{1,3})([.)])(?=\s)/, '$1$2\\$3').replace(/^([-+#>])/, '\\$1');
}

/** Words as Markdown: every sign that it would take for its own is escaped, and the marks of notes are references. */
function escaped(words: Block): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(noteMarks, (_, label: string) => `[^${label.replaceAll('\\', '')}]`);
}
