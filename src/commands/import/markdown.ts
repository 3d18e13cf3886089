import { isParliament, startsLeadIn } from '../../language/printed.ts';
import { annexTitle, printedLabel } from '../../language/part-names.ts';
import { languageTag } from '../../language/tag.ts';
import { labelAtStart, startsLoosely, escapedLabel } from '../../resolution/labels.ts';
import { stringify } from 'yaml';
import { importStrings } from '../../strings/nl/import.ts';
import type { Facts } from './facts.ts';
import type { ImportedText } from './structure.ts';
import { noteMarks, textOfWords, type Block } from './source.ts';

/** resolution.md: the frontmatter with what is sure, and the text. Fields that nobody but the editor knows are named. */
export function toMarkdown(text: ImportedText, facts: Facts): string {
  const known = { ...facts, language: languageTag };
  const country = isParliament(facts.institution) ? [] : ['country'];
  const missing = ['kind', 'reference', 'procedure', 'institution', ...country, 'shortTitle', 'rights'].filter(
    (field) => !(field in known),
  );
  const frontmatter =
    stringify(known, { lineWidth: 0 }) +
    missing.map((field) => `# ${field}: ${importStrings.toFillIn(field)}\n`).join('');
  let indent = '';
  let isAnnex = false;
  const blocks = text.parts.map(({ kind, label, words }) => {
    const lines = clauses(words, kind === 'citation');
    if (kind === 'heading' || kind === 'annex' || kind === 'ornament') {
      isAnnex ||= kind === 'annex';
      indent = ''; // what stands below it belongs to no provision above it
      // Only an annex has a heading of the second level that names one.
      const isLower = kind === 'heading' && (isAnnex || annexTitle(textOfWords(words)) !== undefined);
      return kind === 'ornament' ? escaped(words) : `${isLower ? '###' : '##'} ${escapedHeading(words)}`;
    }
    const [first = '', ...rest] = lines;
    // Of a point too: a list of Markdown would print another dash.
    if (kind === 'quotation') return `${indent}> ${safeStart(escaped(words))}`;
    if (kind === 'text' || kind === 'point') return indented(indent, [safeBlock(first), ...rest]);
    const start = kind === 'citation' ? '- ' : `${printedLabel(kind, label)} `;
    // The content of a list is indented as its label is long; "A." and "1 bis." are none, but have further text indented too.
    const isList = kind !== 'recital' && !label.includes(' ');
    indent = isList ? ' '.repeat(start.length) : '   ';
    return start + [safeStart(first), ...rest.map((line) => (isList ? indent : '') + line)].join('\n');
  });
  const notes = text.notes.map(({ label, words }) => `[^${label}]: ${safeStart(escaped(words))}`);
  const front = [
    `# ${escapedHeading(text.title)}`,
    ...[...text.front, text.opening].filter(({ length }) => length > 0).map((block) => safeStart(escaped(block))),
  ];
  return `---\n${frontmatter}---\n\n${[...front, ...blocks, ...notes].join('\n\n')}\n`;
}

/** Signs at its end would be taken for the end of the heading. */
const escapedHeading = (words: Block) => escaped(words).replace(/#+$/, '\\$&');

const indented = (indent: string, lines: string[]) => lines.map((line) => indent + line).join('\n');

/**
 * A line a clause: it ends at a semicolon. One that Markdown would take for something else, or that starts as a provision
 * or point would, stays on the line of the last.
 */
function clauses(words: Block, isCitation: boolean): string[] {
  const lines: string[] = [];
  for (const clause of escaped(words).split(/(?<=;(?:\[\^[^\]]+\])*) /)) {
    const last = lines.at(-1);
    const isStart = labelAtStart(clause) !== undefined || startsLoosely(clause) || (isCitation && startsLeadIn(clause));
    if (last !== undefined && (isStart || safeStart(clause) !== clause)) lines[lines.length - 1] = `${last} ${clause}`;
    else lines.push(clause);
  }
  return lines;
}

/** What Markdown or a label would be at the start of a line, escaped. */
const safeStart = (line: string) => escapedLabel(safeBlock(line));

/** What Markdown would be at the start of a block, escaped, but for a number of a list. */
const safeBlock = (line: string) => line.replace(/^[-+#=]/, '\\$&');

/** Words as Markdown: every sign that it would take for its own is escaped, and the marks of notes are references. */
function escaped(words: Block): string {
  return words
    .map(({ text }) => escapedWord(text))
    .join(' ')
    .replace(noteMarks, (_, label: string) => `[^${label.replaceAll('\\', '')}]`);
}

/** In an address Markdown takes no sign for its own, nor the escape of one: then it is not to be taken for an address. */
function escapedWord(word: string): string {
  const text = word.replace(/[\\`*_[\]<>~|&]/g, '\\$&');
  return text === word ? text : text.replace(/:(?=\/\/)|@|(?<=(?:^|[(*_[\]~])www)\./gi, '\\$&');
}
