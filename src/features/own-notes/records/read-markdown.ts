import { clauseIdPattern } from '../../../addresses/anchors.ts';
import { newId, noteColours, type NoteColour, type NoteTarget, type OwnNote } from './own-note.ts';
import { completed, importLimits, isWithinLimits, plain, type ReadNotes, type RefusalReason } from './read-notes.ts';

/** What the file says of a note, line by line. */
interface Section {
  /** Of its heading, counted from 1. */
  line: number;
  heading: string;
  lines: string[];
}

/** A line of a section that says why the note is not taken in. */
class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly line: number,
  ) {
    super(reason);
  }
}

/**
 * Reads notes from Markdown as `toMarkdown` writes it, also after somebody changed the texts, wrapped the lines, or wrote
 * notes of their own in that form. Nothing in it is trusted: of links the id of the clause is taken, and all else is
 * plain text. It goes by lines and takes time in proportion to the file; a parser of all Markdown takes a second for
 * 30 kB of such notes, and a minute for as much of nested signs (micromark 4.0).
 *
 * @param words the words of each clause today, by its id
 * @param colours what each colour is called in the file
 * @returns nothing when the file has no heading of a note
 */
export function readMarkdown(
  text: string,
  words: ReadonlyMap<string, string>,
  colours: Readonly<Record<NoteColour, string>>,
): ReadNotes | undefined {
  const { sections, stray, over } = sectionsOf(plain(text).replace(/^\ufeff/, ''));
  if (sections.length === 0) return undefined;
  const read: ReadNotes = { notes: [], refused: stray ? [{ at: stray, reason: 'noNote' }] : [], over };
  for (const section of sections) {
    try {
      read.notes.push(noteOf(section, words, colours));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      read.refused.push({ at: error.line, reason: error.reason });
    }
  }
  return read;
}

/** Bounded, so that a line of many brackets takes no longer than another. */
const clauseLink = new RegExp(`\\]\\(<?[^()>\\s]{0,500}#(${clauseIdPattern})>?\\)`, 'g');

/** A heading with a link to a clause begins a note, as does every other one of its level. */
const isHeading = (line: string) =>
  /^ {0,3}##[ \t]/.test(line) || (/^ {0,3}#/.test(line) && clausesIn(line).length > 0);
const clausesIn = (line: string) => [...line.matchAll(clauseLink)].flatMap(([, clause]) => clause ?? []);

/** The notes of a file as far as it may hold them, how many more it has, and the first line before them that is no title. */
function sectionsOf(text: string): { sections: Section[]; stray: number | undefined; over: number } {
  const sections: Section[] = [];
  let stray: number | undefined;
  let over = 0;
  text.split('\n').forEach((line, index) => {
    const section = sections.at(-1);
    if (isHeading(line)) {
      if (sections.length < importLimits.notes) sections.push({ line: index + 1, heading: line, lines: [] });
      else over += 1;
    } else if (over > 0) return;
    else if (section) section.lines.push(line);
    else if (line.trim() && !line.startsWith('# ')) stray ??= index + 1;
  });
  return { sections, stray, over };
}

function noteOf(
  { line, heading, lines }: Section,
  words: ReadonlyMap<string, string>,
  colours: Readonly<Record<NoteColour, string>>,
): OwnNote {
  const clauses = clausesIn(heading);
  if (clauses.length === 0) throw new Refused('noLink', line);
  const [quotes, afterQuotes] = quotesOf(lines);
  if (quotes.length === 0) throw new Refused('noWords', line);
  if (quotes.length !== clauses.length) throw new Refused('otherCount', line);
  if (quotes.length > importLimits.targets) throw new Refused('tooLong', line);
  const targets = quotes.map((quote, index) => {
    const clause = clauses[index] ?? '';
    return targetOf(clause, quote.words, words.get(clause), line + quote.line);
  });
  const [facts, afterFacts] = factsOf(lines, afterQuotes, colours, line);
  const text = plain(unescape(lines.slice(afterFacts).join('\n')));
  if (text.length > importLimits.text) throw new Refused('tooLong', line);
  return { targets, text, ...facts };
}

/** The quotations that a section begins with, each with its line within it; and the index of the line after them. */
function quotesOf(lines: readonly string[]): [quotes: { words: string; line: number }[], next: number] {
  const quotes: { words: string; line: number }[] = [];
  let isOpen = false;
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const quoted = /^ {0,3}> ?(.*)$/.exec(line)?.[1];
    if (quoted === undefined && line.trim()) break;
    const last = quotes.at(-1);
    if (quoted !== undefined) {
      if (isOpen && last) last.words += ` ${quoted.trim()}`;
      else quotes.push({ words: quoted.trim(), line: index + 1 });
    }
    isOpen = quoted !== undefined;
  }
  return [quotes, index];
}

/** With `<mark>` a quotation is the whole clause; without, it is the words that are marked. */
function targetOf(clause: string, quote: string, words: string | undefined, line: number): NoteTarget {
  // No control character is left in the file.
  const parts = unescape(quote, '\u0000').split('\u0000');
  if (parts.length !== 1 && parts.length !== 3) throw new Refused('marks', line);
  const [prefix = '', exact = '', suffix = ''] = parts.length === 1 ? ['', parts[0]] : parts;
  if (!exact.trim()) throw new Refused('noWords', line);
  const target = { clause, exact, prefix, suffix };
  if (!isWithinLimits(target)) throw new Refused('tooLong', line);
  return parts.length === 1 ? completed(target, words) : target;
}

/** The colour and the comment of a note, if the line from `index` has them; and the index of the line after it. */
function factsOf(
  lines: readonly string[],
  index: number,
  colours: Readonly<Record<NoteColour, string>>,
  line: number,
): [facts: Pick<OwnNote, 'id' | 'colour' | 'created' | 'modified'>, next: number] {
  const now = new Date().toISOString();
  const [, name, id, date] =
    /^([*_])([^*_;]{1,40})[^*_]{0,40}\1(?:\s*<!--\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s+([\dTZ:.-]{20,24})\s*-->)?\s*$/
      .exec(lines[index] ?? '')
      ?.slice(1) ?? [];
  const colour = noteColours.find((each) => colours[each] === name?.trim().toLowerCase());
  if (id && !colour) throw new Refused('colour', line + index + 1);
  const time = Date.parse(date ?? '');
  const modified = Number.isNaN(time) ? now : new Date(time).toISOString();
  return [
    { id: id ?? newId(), colour: colour ?? noteColours[0], created: modified, modified },
    colour ? index + 1 : index,
  ];
}

/** Signs without the backslash before them. `mark` comes in the place of `<mark>` and `</mark>`, where it is given. */
function unescape(text: string, mark?: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~\n])|<\/?mark>/g, (whole, sign?: string) => sign ?? mark ?? whole);
}
