import { startsLeadIn } from '../../language/printed.ts';
import { dashes } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { joinGroups } from './join-lines.ts';
import { fusedMark, noteLabel } from './note-labels.ts';
import { noteMark, placeName, textOfWords, type Block, type Line, type Note } from './source.ts';
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
  const body: Line[] = [];
  const leftOut: Block[] = [];
  const found: { label: string; lines: Line[] }[] = [];
  let numbered = 0;
  let isInNotes = false;
  let runsOn = false;
  let page = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsPage && !line.isBelowRule) page = index;
    const [first] = line.words;
    const isPoint = /^[^[(⁽].*[\])⁾]$/.test(first?.text ?? '');
    const printed = (isPoint ? undefined : noteLabel(first?.text ?? '')) ?? '';
    const isBare = !startsBracket(line);
    const isNext = printed === String(numbered + 1) || printed.startsWith('*');
    const looksLikeNote = line.words.length > 1 && /^[\p{Lu}\d“(]/u.test(line.words[1]?.text ?? '');
    const isLarge = line.isSmall === false;
    const mayBeNote = isNext && looksLikeNote && (isInNotes || !isOfText(lines, index));
    const isMarked = () => {
      const mark = isLarge ? new RegExp(noteMark(printed.replaceAll('*', '\\*'))) : fusedMark(printed);
      // In the middle of a sentence, where a page ends, the number stands on that page.
      const isBetween =
        isInNotes || line.isBelowRule === true || endsSentence(textOfWords(lines[index - 1]?.words ?? []));
      return (isBetween || /^\d/.test(printed)) && lines.slice(isBetween ? 0 : page, index).some(holds(mark));
    };
    const isBelowSpace = line.isApart || isInNotes;
    if (
      mayBeNote &&
      (isLarge ? isBelowSpace && isMarked() : (isBare && (isBelowSpace || line.isSmall === true)) || isMarked())
    ) {
      // Asterisks are a rule above notes, and an ornament elsewhere.
      if (line.isBelowRule && isOfOrnament(body.at(-1)?.words ?? []))
        leftOut.push(...body.splice(-1).map(({ words }) => words));
      isInNotes = true;
      if (/^\d/.test(printed)) numbered += 1;
      if (isDisputable(line, lines))
        doubts.push(`${placeName(line.place)}: ${importStrings.takenAsNote(textOfWords(line.words).slice(0, 60))}`);
      found.push({ label: printed, lines: [{ ...line, words: line.words.slice(1) }] });
      continue;
    }
    // Of notes as large as the text, the size tells nothing.
    const isSmall = found.at(-1)?.lines[0]?.isSmall === false ? undefined : line.isSmall;
    const below = isInNotes && isSmall === undefined && !line.startsPage && !line.isApart ? found.at(-1) : undefined;
    const isBelowEnd = below !== undefined && endsNote(textOfWords(below.lines.at(-1)?.words ?? []));
    const goesOn = isBelowEnd && cannotBeOfNote(line);
    if (isBelowEnd && !goesOn)
      doubts.push(
        `${placeName(line.place)}: ${importStrings.takenWithNote(textOfWords(line.words).slice(0, 60), below.label)}`,
      );
    const ends = goesOn || line.startsPage || (line.isApart && !(isSmall ?? false)) || isSmall === false;
    if (isInNotes && !ends) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    if (isInNotes) runsOn = true;
    isInNotes = false;
    body.push(runsOn ? { ...line, startsPage: true } : line);
    runsOn = false;
  }
  const blocks = joinGroups(
    found.map(({ lines: own }) => own),
    doubts,
  );
  const notes = found.map(({ label }, index) => ({ label, words: blocks[index] ?? [] }));
  return { body, notes, leftOut };
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

const holds =
  (form: RegExp) =>
  ({ words }: Line) =>
    words.some(({ text }) => form.test(text));
