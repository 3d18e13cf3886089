import { readFileSync } from 'node:fs';

const instrumentMark = /\[[^\]]+\]\(instrument:[^()\s]+(?: "[^"]*")?\)/g;

/** Clause id → plain text as printed, in the order of the text. */
export type SourceClauses = Map<string, string>;

const starts = [
  { pattern: /^- (?=gezien )/, kind: 'aanhaling' },
  { pattern: /^([A-Z])\. /, kind: 'overweging' },
  { pattern: /^(\d+)\. /, kind: 'paragraaf' },
] as const;

/**
 * The clauses of content/resolution.md, read line by line: one clause stands on one line. Deliberately
 * not the pipeline of `src/resolution`, so that the content tests have a second opinion on ids and words.
 */
export function readSourceClauses(path = 'content/resolution.md'): SourceClauses {
  return new Map([...readMarked(path)].map(([clause, line]) => [clause, plain(line)]));
}

/** A footnote of the text, with the clause that refers to it. */
interface SourceFootnote {
  clause: string;
  number: number;
  text: string;
  /** Its words without what is marked as an instrument. */
  outside: string;
}

/** The footnotes of the text. */
export function readSourceFootnotes(path = 'content/resolution.md'): SourceFootnote[] {
  const marked = [...readMarked(path)];
  return [...readFileSync(path, 'utf8').matchAll(/^\[\^(\d+)\]: (.+)$/gm)].map(([, number = '', words = '']) => ({
    clause: marked.find(([, line]) => line.includes(`[^${number}]`))?.[0] ?? '',
    number: Number(number),
    text: plain(words),
    outside: plain(words.replace(instrumentMark, '…')),
  }));
}

/** The clauses without what is marked as an instrument: a name in the name of a treaty is no one spoken of. */
export function readOutsideInstruments(path = 'content/resolution.md'): SourceClauses {
  return new Map([...readMarked(path)].map(([clause, line]) => [clause, plain(line.replace(instrumentMark, '…'))]));
}

/** The clauses with the marks of the source. */
function readMarked(path: string): SourceClauses {
  const body = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const clauses: SourceClauses = new Map();
  let provision = '';
  let citations = 0;
  let number = 0;
  for (const line of body.split('\n')) {
    if (line.startsWith('[^')) break;
    const start = starts.find(({ pattern }) => pattern.test(line));
    if (start) {
      const label = start.kind === 'aanhaling' ? String(++citations) : (start.pattern.exec(line)?.[1] ?? '');
      provision = `${start.kind}-${label.toLowerCase()}`;
      number = 0;
    }
    if (provision === '' || line.trim() === '' || line.startsWith('#')) continue;
    clauses.set(`${provision}-${++number}`, start ? line.replace(start.pattern, '') : line);
  }
  return clauses;
}

/** The words without our marks: links keep their words, references to footnotes go. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[\^\d+\]/g, '')
    .replace(/\[([^\]]+)\]\([^()\s]+(?: "[^"]*")?\)/g, '$1')
    .trim();
}
