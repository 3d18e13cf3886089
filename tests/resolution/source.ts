import { readFileSync } from 'node:fs';

/** The source as a reader of the PDF has it: page furniture out, line breaks undone, digits of footnotes out. */
export interface Source {
  title: string;
  procedure: string;
  opening: string;
  provisions: { kind: 'citation' | 'recital' | 'paragraph'; label: string; text: string; footnotes: number[] }[];
  footnotes: { number: number; text: string }[];
  /** The file without headers and footers of pages, otherwise as it is. */
  raw: string;
}

const starts = [
  { kind: 'citation', pattern: /^– / },
  { kind: 'recital', pattern: /^([A-Z])\. (?=overwegende)/ },
  { kind: 'paragraph', pattern: /^(\d+)\. (?=\p{Ll})/u },
] as const;

/**
 * Reads tests/fixtures/source/resolution.txt, the text of the PDF, with nothing of `src`: line by line. A new page
 * starts with a space; footnotes stand at the foot of one, after an empty line.
 */
export function readSource(path = 'tests/fixtures/source/resolution.txt'): Source {
  const raw = readFileSync(path, 'utf8').replace(pageFurniture, '\n');
  const { body, notes } = takeFootnotes(raw.split('\n'));
  const blocks: string[][] = [];
  for (const line of body) {
    const isStart = starts.some(({ pattern }) => pattern.test(line.trimStart()));
    if (isStart || blocks.length === 0 || line.trim() === '') blocks.push([]);
    blocks.at(-1)?.push(line.trim());
  }
  const texts = blocks.map(join).filter((text) => text !== '');
  const [front = '', opening = '', ...provisions] = texts;
  const [, title = '', procedure = ''] = /^(.*) (\(\d{4}\/\d+\([A-Z]+\)\))$/.exec(front) ?? [];
  let citations = 0;
  return {
    title,
    procedure,
    opening,
    provisions: provisions.map((text) => {
      const start = starts.find(({ pattern }) => pattern.test(text));
      if (!start) throw new Error(`No label before: ${text}`);
      const label = start.kind === 'citation' ? String(++citations) : (start.pattern.exec(text)?.[1] ?? '');
      const marked = text.replace(start.pattern, '');
      const footnotes = [...marked.matchAll(noteDigit)].map(([digit]) => Number(digit));
      return { kind: start.kind, label, text: marked.replace(noteDigit, ''), footnotes };
    }),
    footnotes: notes,
    raw,
  };
}

/** "RC\\1287335NL.docx 7/13 PE754.287v01-00 } … RC1", "NL", and the empty lines around them. */
const pageFurniture = /\n+RC\\\d+NL\.docx \d+\/\d+ (?:PE[\d.v-]+ \}(?: RC1)?\n)+\nNL\n+/g;

/** A digit that stands directly after a word or a year: "Karabach1", "7 december 20214". */
const noteDigit = /(?<=\p{Ll}|\b20\d\d)\d(?=[\s,;.])/gu;

/** Takes the footnotes out, with the empty line above them, so that the text runs on over the page. */
function takeFootnotes(lines: string[]): { body: string[]; notes: Source['footnotes'] } {
  const body: string[] = [];
  const notes: { number: number; lines: string[] }[] = [];
  let inNotes = false;
  for (const [index, line] of lines.entries()) {
    const start = /^(\d) (?=\p{Lu})/u.exec(line);
    if (start && (inNotes || lines[index - 1] === '')) {
      if (!inNotes) body.pop();
      inNotes = true;
      notes.push({ number: Number(start[1]), lines: [line.slice(start[0].length)] });
    } else if (inNotes && !line.startsWith(' ')) {
      notes.at(-1)?.lines.push(line);
    } else {
      inNotes = false;
      body.push(line);
    }
  }
  return { body, notes: notes.map(({ number, lines: parts }) => ({ number, text: join(parts) })) };
}

/** One line of text; a hyphen at the end of a line belongs to the word, so nothing comes after it. */
function join(lines: string[]): string {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/-\n/g, '-')
    .replace(/\n/g, ' ')
    .replace(/ {2,}/g, ' ');
}
