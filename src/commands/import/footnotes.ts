import { startsLeadIn } from '../../language/printed.ts';
import { stopWords } from '../../language/stop-words.ts';
import { dashes } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { joinGroups } from './join-lines.ts';
import { apartMark, fusedMark, noteLabel } from './note-labels.ts';
import { noteMark, placeName, placeOf, textOfWords, type Block, type Line, type Note } from './source.ts';
import {
  annexStart,
  endsAbbreviated,
  endsItem,
  endsSentence,
  expectation,
  isLetterOrNumber,
  isOfOrnament,
} from './starts.ts';

/**
 * Notes: "1 PB C 214 …", numbered on, after white space or smaller than the text; they end where the page does. In a PDF one
 * as large as the text has its mark above the line on the same page. Below a rule they may interrupt a sentence.
 */
export function takeFootnotes(
  lines: readonly Line[],
  doubts: string[],
): { body: Line[]; notes: Note[]; leftOut: Block[] } {
  const { body, found, leftOut } = new Sorting(lines, doubts);
  const blocks = joinGroups(
    found.map(({ lines: own }) => own),
    doubts,
  );
  const notes = found.map(({ label }, index) => ({ label, words: blocks[index] ?? [] }));
  for (const [index, { label, words }] of notes.entries()) {
    const last = words.at(-1)?.text ?? '';
    if (isOpenEnd(last, found[index]?.endsPage === true))
      doubts.push(importStrings.noteOpen(label, placeOf(words), last));
  }
  return { body, notes, leftOut };
}

/** Puts each line with the text or with a note. */
class Sorting {
  readonly body: Line[] = [];
  readonly leftOut: Block[] = [];
  readonly found: { label: string; lines: Line[]; endsPage?: true }[] = [];
  /** Lines of the text that may start a note. */
  private readonly likely: Line[] = [];
  private readonly lines: readonly Line[];
  private readonly doubts: string[];
  private numbered = 0;
  private isInNotes = false;
  /** The line on which the page starts. */
  private page = 0;

  constructor(lines: readonly Line[], doubts: string[]) {
    this.lines = lines;
    this.doubts = doubts;
    for (const [index, line] of lines.entries()) {
      if (line.startsPage && !line.isBelowRule) this.page = index;
      const last = this.found.at(-1);
      if (last && this.isInNotes && line.startsPage) last.endsPage = true;
      const label = this.labelOf(line, index);
      if (label !== undefined) this.start(label, line);
      else if (this.isInNotes && this.goesOn(line)) this.found.at(-1)?.lines.push(line);
      else {
        if (!this.isInNotes && this.looksLikeNext(line)) this.likely.push(line);
        // A sentence may run on above the notes.
        this.body.push(this.isInNotes ? { ...line, startsPage: true } : line);
        this.isInNotes = false;
      }
    }
    const labels = new Set(this.found.map(({ label }) => label));
    for (const line of this.likely)
      if (!labels.has(line.words[0]?.text ?? '')) this.doubt(line, importStrings.looksLikeNote);
  }

  /** The number or sign of the note that a line starts; none where it starts no note. */
  private labelOf(line: Line, index: number): string | undefined {
    const [first] = line.words;
    const isPoint = /^[^[(⁽].*[\])⁾]$/.test(first?.text ?? '');
    const label = isPoint ? undefined : noteLabel(first?.text ?? '');
    const isNext = label === String(this.numbered + 1) || label?.startsWith('*') === true;
    if (label === undefined || !isNext || !startsNote(line)) return undefined;
    if (!this.isInNotes && isOfText(this.lines, index)) return undefined;
    const isBelowSpace = line.isApart || this.isInNotes;
    const isLarge = line.isSmall === false;
    const isPlain = !isLarge && !startsBracket(line) && (isBelowSpace || line.isSmall === true);
    const mayBeMarked = !isLarge || isBelowSpace;
    return isPlain || (mayBeMarked && this.isMarked(label, line, index)) ? label : undefined;
  }

  /** Whether the mark of a note stands above it: in the middle of a sentence, where a page ends, on that page. */
  private isMarked(label: string, line: Line, index: number): boolean {
    const isSign = !/^\d/.test(label);
    const mark = line.isSmall === false ? new RegExp(noteMark(label.replaceAll('*', '\\*'))) : fusedMark(label);
    const above = this.lines[index - 1]?.words ?? [];
    const isBetween = this.isInNotes || line.isBelowRule === true || endsSentence(textOfWords(above));
    const isApart = ({ words }: Line) => !isSign && words.slice(1).some(({ text }) => apartMark(label).test(text));
    return (
      (isBetween || !isSign) &&
      this.lines.slice(isBetween ? 0 : this.page, index).some((other) => holds(mark)(other) || isApart(other))
    );
  }

  /** Whether a line of the text has the bare number of the note that comes next, and starts as one in a sentence. */
  private looksLikeNext(line: Line): boolean {
    const above = textOfWords(this.body.at(-1)?.words ?? []);
    return line.words[0]?.text === String(this.numbered + 1) && startsNote(line) && /[\p{L}\d]$/u.test(above);
  }

  private start(label: string, line: Line): void {
    const { body } = this;
    // Asterisks are a rule above notes, and an ornament elsewhere.
    if (line.isBelowRule && isOfOrnament(body.at(-1)?.words ?? []))
      this.leftOut.push(...body.splice(-1).map(({ words }) => words));
    this.isInNotes = true;
    if (/^\d/.test(label)) this.numbered += 1;
    if (isDisputable(line, this.lines)) this.doubt(line, importStrings.takenAsNote);
    this.found.push({ label, lines: [{ ...line, words: line.words.slice(1) }] });
  }

  /** Whether a line goes on with the note above it. */
  private goesOn(line: Line): boolean {
    const last = this.found.at(-1);
    // Of notes as large as the text, the size tells nothing.
    const isSmall = last?.lines[0]?.isSmall === false ? undefined : line.isSmall;
    if (line.startsPage || isSmall === false) return false;
    if (line.isApart || isSmall === true) return isSmall === true;
    if (!last || !endsNote(textOfWords(last.lines.at(-1)?.words ?? []))) return true;
    if (cannotBeOfNote(line)) return false;
    this.doubt(line, (words) => importStrings.takenWithNote(words, last.label));
    return true;
  }

  private doubt({ place, words }: Line, said: (words: string) => string): void {
    this.doubts.push(`${placeName(place)}: ${said(textOfWords(words).slice(0, 60))}`);
  }
}

/**
 * Whether a line with the number of a note is a numbered recital or a point: its words start as those do, or it has brackets
 * and stands below the end of a provision, with more provisions below it on its page, and no rule above it.
 */
function isOfText(lines: readonly Line[], index: number): boolean {
  const [line, before] = [lines[index], lines[index - 1]];
  if (!line || line.isSmall === true) return false;
  if (startsLeadIn(textOfWords(line.words.slice(1)))) return true;
  const isOpen = before !== undefined && !endsItem(textOfWords(before.words));
  if (!startsBracket(line) || line.isBelowRule === true || isOpen) return false;
  const below = lines.slice(index + 1);
  const end = below.findIndex(({ startsPage }) => startsPage);
  return below.slice(0, end < 0 ? undefined : end).some(({ words }) => isLetterOrNumber(words));
}

const startsNote = ({ words: [, second] }: Line) => /^[\p{Lu}\d“(]/u.test(second?.text ?? '');

const startsBracket = ({ words }: Line) => /^[[(⁽]/.test(words[0]?.text ?? '');

/** Whether a note may be a recital or point: its number is printed as one, and another line starts with the same. */
const isDisputable = (line: Line, lines: readonly Line[]) =>
  startsBracket(line) &&
  line.isSmall !== true &&
  lines.some((other) => other !== line && other.words[0]?.text === line.words[0]?.text);

/** Whether a line may be the last of a note: its full stop is none of an abbreviation, such as "blz.". */
const endsNote = (text: string) => endsSentence(text) && !endsAbbreviated(text);

/** Whether a line below the end of a note is of the text: it goes on with a sentence, or starts what no note has. */
const cannotBeOfNote = ({ words }: Line) =>
  startsSmall.test(words[0]?.text ?? '') ||
  isLetterOrNumber(words) ||
  isOfOrnament(words) ||
  annexStart(words, { ...expectation(), paragraph: '1' }) === 'sure';

const startsSmall = new RegExp(String.raw`^(?:\p{Ll}|${dashes}$)`, 'u');

/** Whether a note has no end: it stops at a comma or a word of grammar, or at any word where its page ends. An address ends anywhere. */
const isOpenEnd = (last: string, endsPage: boolean) =>
  !/:\/\/|www\.|@/.test(last) && (/[,-]$/.test(last) || stopWords.has(last) || (endsPage && /\p{Ll}$/u.test(last)));

const holds =
  (form: RegExp) =>
  ({ words }: Line) =>
    words.some(({ text }) => form.test(text));
