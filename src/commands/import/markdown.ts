import { findDates } from '../../language/dates.ts';
import {
  isDraft,
  isJoint,
  aboveSubject,
  kindOf,
  rightsOf,
  speakerOf,
  startsLeadIn,
  subjectOf,
} from '../../language/printed.ts';
import { annexTitle, printedLabel, unnumberedName } from '../../language/part-names.ts';
import { languageTag } from '../../language/tag.ts';
import { labelAtStart, startsLoosely, escapedLabel } from '../../resolution/labels.ts';
import { stringify } from 'yaml';
import { importStrings } from '../../strings/nl/import.ts';
import { holdsPlainRequest } from './parts.ts';
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
  state?: 'adopted';
  /** Known of the text itself: its day and its number as adopted. */
  adopted?: { date: string; number: string; status: 'known' };
  /** Where requests without a number are citations. */
  parts?: { citation: typeof unnumberedName };
}

const adoptedNumber = /\bP\d+_TA(?:-PROV)?\(\d{4}\)\d{4}\b/;
const tabledNumber = /\b(?:RC-)?[AB]\d+-\d{4}\/\d{4}\b/;
/** Those without RC are of the texts that it stands for. */
const jointNumber = /\bRC-[AB]\d+-\d{4}\/\d{4}\b/;

/** What the title, the opening line and the numbers around the text say of the document. */
export function factsOf({ title, front, opening, before, leftOut, parts }: ImportedText): Facts {
  const around = [...before, ...leftOut, ...front, title].map(textOfWords).join('\n');
  const words = textOfWords(title);
  const adopted = adoptedNumber.exec(around)?.[0];
  // The sheet in front of a draft has its kind: the title below it is the one that the text will have.
  const draft = [words, ...(adopted === undefined ? before.map(textOfWords) : [])].find(isDraft);
  const kind = kindOf(draft ?? words);
  const tabled = (isJoint(kind ?? '') ? jointNumber : tabledNumber).exec(around)?.[0];
  // A page of the one names the other.
  const reference = draft === undefined ? (adopted ?? tabled) : (tabled ?? adopted);
  const procedure = /\b\d{4}\/\d{4}\([A-Z]{3}\)/.exec(around)?.[0];
  const institution = speakerOf(textOfWords(opening));
  const subject = subjectOf(words);
  const year = /(?:\/|\()(\d{4})\)?(?:\d{4})?$/.exec(reference ?? '')?.[1];
  const number = adoptedNumber.test(reference ?? '') ? reference : undefined;
  // What the text is about may have a day of its own: "Resolutie over de aanval van 19 september 2023".
  const date = findDates(aboveSubject(words)).find(({ datetime }) => datetime.length === 10)?.datetime;
  const rights = institution && year && rightsOf(institution, year);
  return {
    ...(kind && { kind }),
    ...(reference && { reference }),
    ...(procedure && { procedure }),
    ...(institution && { institution }),
    ...(subject && { shortTitle: subject.charAt(0).toUpperCase() + subject.slice(1) }),
    ...(rights && { rights }),
    ...(number && { state: 'adopted' as const }),
    ...(number && date && { adopted: { date, number, status: 'known' as const } }),
    ...(holdsPlainRequest(parts) && { parts: { citation: unnumberedName } }),
  };
}

/** What of the facts is not sure. */
export const doubtsOf = ({ state, adopted, reference = '' }: Facts): string[] =>
  state === 'adopted' && !adopted ? [importStrings.noAdoptionDay(reference)] : [];

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
