import { dashes, labelAtStart } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { annexStart, endsSentence, expectation, isLetterOrNumber, isOfOrnament, splitLabel } from './starts.ts';
import { toBlocks } from './group-lines.ts';
import { isFurniture, isRepeated, isShortFurniture } from './furniture.ts';
import { joinGroups } from './join-lines.ts';
import { fusedMark, noteLabel } from './note-labels.ts';
import { doubtNotes, doubtNumbers, markReferences, takeNumbered, unmark } from './note-references.ts';
import { noteMark, placeName, textOfWords, type Block, type Line, type Note, type Source } from './source.ts';

/** Lines → blocks: without the furniture of pages, with notes taken from the foot of the page. */
export function linesToSource(printed: Line[]): Source {
  const doubts: string[] = [];
  const lines = printed.map((line) => ({ ...line, words: splitLabel(line.words, doubts) }));
  const repeated = isRepeated(lines);
  const leftOut: Block[] = [];
  const kept: Line[] = [];
  let wasFurniture = false;
  const isPrinted = (line: Line) => isFurniture(line.words) || repeated(line);
  lines.forEach((line, index) => {
    const before = kept.at(-1);
    const next = lines[index + 1];
    const text = textOfWords(line.words);
    const isShort = isShortFurniture(line.words);
    const isBelowOpen = before !== undefined && !endsSentence(textOfWords(before.words));
    const runsOn = isBelowOpen && !line.isApart && !wasFurniture && !(next && isPrinted(next));
    // Words of the text may stand at the same place of three pages too: "lidstaten;" below "in alle".
    const isEnd = isBelowOpen && (!line.isApart || line.startsPage) && endsBelow(lines.slice(index), repeated);
    const isOfText = !isFurniture(line.words) && repeated(line) && (isEnd || labelAtStart(text) !== undefined);
    if ((isPrinted(line) && !isOfText) || (isShort && !runsOn)) {
      leftOut.push(line.words);
      wasFurniture = true;
      return;
    }
    if (isShort || isOfText)
      doubts.push(
        `${placeName(line.place)}: ${isShort || isEnd ? importStrings.inSentence(text) : importStrings.repeatedLabel(text)}`,
      );
    kept.push(wasFurniture ? { ...line, startsPage: true } : line);
    wasFurniture = false;
  });
  const { body, notes } = takeNotes(kept, doubts);
  const blocks = toBlocks(body, doubts);
  if (notes.length > 0) {
    markReferences(blocks, notes, doubts);
    doubtNotes(blocks, doubts);
  }
  // A page of the Parliament that was printed has its notes below the text, as large, and their numbers on the line.
  const own = notes.length > 0 ? { blocks, notes, doubts: [] } : takeNumbered(blocks);
  doubts.push(...own.doubts);
  unmark(own.blocks.flat(), new Set(own.notes.map(({ label }) => label)), doubts);
  doubtNumbers(own.blocks.flat(), doubts);
  return { ...own, headings: new Set(), leftOut, doubts };
}

/** Whether a sentence ends in the first of these lines, or in those of its page right below it that are repeated too. */
function endsBelow(lines: readonly Line[], repeated: (line: Line) => boolean): boolean {
  for (const [index, line] of lines.entries()) {
    if ((index > 0 && line.isApart) || !repeated(line)) return false;
    if (endsSentence(textOfWords(line.words))) return true;
  }
  return false;
}

/**
 * Notes: "1 PB C 214 …", numbered on, after white space or smaller than the text; they end where the page does. In a PDF one
 * as large as the text has its mark above the line on the same page.
 */
function takeNotes(lines: Line[], doubts: string[]): { body: Line[]; notes: Note[] } {
  const body: Line[] = [];
  const found: { label: string; lines: Line[] }[] = [];
  let isInNotes = false;
  let runsOn = false;
  let page = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsPage) page = index;
    const [first] = line.words;
    const isPoint = /^[^[(⁽].*[\])⁾]$/.test(first?.text ?? '');
    const printed = (isPoint ? undefined : noteLabel(first?.text ?? '')) ?? '';
    const isBare = !/^[[(⁽]/.test(first?.text ?? '');
    const next = String(found.filter(({ label }) => /^\d+$/.test(label)).length + 1);
    const isNext = printed === next || printed.startsWith('*');
    const looksLikeNote = line.words.length > 1 && /^[\p{Lu}\d“(]/u.test(line.words[1]?.text ?? '');
    const isLarge = line.isSmall === false;
    const isMarked = () => {
      const mark = isLarge ? new RegExp(noteMark(printed.replaceAll('*', '\\*'))) : fusedMark(printed);
      // In the middle of a sentence, where a page ends, the number stands on that page.
      const isBetween = isInNotes || endsSentence(textOfWords(lines[index - 1]?.words ?? []));
      return (isBetween || /^\d/.test(printed)) && lines.slice(isBetween ? 0 : page, index).some(holds(mark));
    };
    const isBelowSpace = line.isApart || isInNotes;
    if (
      isNext &&
      looksLikeNote &&
      (isLarge ? isBelowSpace && isMarked() : isMarked() || (isBare && (isBelowSpace || line.isSmall)))
    ) {
      isInNotes = true;
      found.push({ label: printed, lines: [{ ...line, words: line.words.slice(1) }] });
      continue;
    }
    // Of notes as large as the text, the size tells nothing.
    const isSmall = found.at(-1)?.lines[0]?.isSmall === false ? undefined : line.isSmall;
    const below = isInNotes && isSmall === undefined && !line.startsPage && !line.isApart ? found.at(-1) : undefined;
    const isBelowEnd = below !== undefined && endsNote(textOfWords(below.lines.at(-1)?.words ?? []));
    const isOfText = isBelowEnd && cannotBeOfNote(line);
    if (isBelowEnd && !isOfText)
      doubts.push(
        `${placeName(line.place)}: ${importStrings.takenWithNote(textOfWords(line.words).slice(0, 60), below.label)}`,
      );
    const ends = isOfText || line.startsPage || (line.isApart && !(isSmall ?? false)) || isSmall === false;
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
  return { body, notes };
}

/** Whether a line may be the last of a note: its full stop is none of an abbreviation, such as "blz.". */
const endsNote = (text: string) => endsSentence(text) && !/(?:^|[\s.])\p{Ll}{1,4}\.$/u.test(text);

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
