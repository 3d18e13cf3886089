import { importStrings } from '../../strings/nl/import.ts';
import { expectation, isLabel, isLetterOrNumber, nextStart } from './labels.ts';
import { isFurniture, isRepeated, isShortFurniture } from './furniture.ts';
import { joinLines } from './join-lines.ts';
import {
  noteMark,
  noteMarks,
  placeName,
  textOfWords,
  type Block,
  type Line,
  type Note,
  type Source,
} from './source.ts';

/** Lines → blocks: without the furniture of pages, with notes taken from the foot of the page. */
export function linesToSource(lines: Line[]): Source {
  const doubts: string[] = [];
  const repeated = isRepeated(lines);
  const leftOut: Block[] = [];
  const kept: Line[] = [];
  let wasFurniture = false;
  const isPrinted = (line: Line) => isFurniture(line.words) || repeated(line);
  lines.forEach((line, index) => {
    const before = kept.at(-1);
    const next = lines[index + 1];
    const isShort = isShortFurniture(line.words);
    const runsOn =
      before && !line.isApart && !wasFurniture && !endsSentence(before.words) && !(next && isPrinted(next));
    if (isPrinted(line) || (isShort && !runsOn)) {
      leftOut.push(line.words);
      wasFurniture = true;
      return;
    }
    if (isShort) doubts.push(`${placeName(line.place)}: ${importStrings.inSentence(textOfWords(line.words))}`);
    kept.push(wasFurniture ? { ...line, startsPage: true } : line);
    wasFurniture = false;
  });
  const { body, notes } = takeNotes(kept, doubts);
  const blocks = toBlocks(body, doubts);
  markReferences(blocks, notes, doubts);
  return { blocks, headings: new Set(), notes, leftOut, doubts };
}

/** Notes: "1 PB C 214 …", numbered on, after white space or smaller than the text; they end where the page does. */
function takeNotes(lines: Line[], doubts: string[]): { body: Line[]; notes: Note[] } {
  const body: Line[] = [];
  const found: { label: string; lines: Line[] }[] = [];
  let isInNotes = false;
  let runsOn = false;
  for (const line of lines) {
    const [first] = line.words;
    const next = String(found.filter(({ label }) => /^\d+$/.test(label)).length + 1);
    const isNext = first?.text === next || /^\*+$/.test(first?.text ?? '');
    const looksLikeNote = line.words.length > 1 && /^[\p{Lu}\d“(]/u.test(line.words[1]?.text ?? '');
    const isSmall = line.isSmall ?? true;
    if (isNext && looksLikeNote && isSmall && (line.isApart || isInNotes || line.isSmall)) {
      isInNotes = true;
      found.push({ label: first?.text ?? '', lines: [{ ...line, words: line.words.slice(1) }] });
      continue;
    }
    const ends = line.startsPage || (line.isApart && !(line.isSmall ?? false)) || line.isSmall === false;
    if (isInNotes && !ends) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    if (isInNotes) runsOn = true;
    isInNotes = false;
    body.push(runsOn ? { ...line, startsPage: true } : line);
    runsOn = false;
  }
  const notes = found.map(({ label, lines: own }) => ({ label, words: joinLines(own, doubts) }));
  return { body, notes };
}

/** A block starts at a label that is next in order, and after white space unless a page ends there and the text runs on. */
function toBlocks(lines: Line[], doubts: string[]): Block[] {
  const expect = expectation();
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    const text = textOfWords(current?.at(-1)?.words ?? []);
    const runsOn = line.startsPage && !/[.;:,]$/.test(text);
    const before = line.isApart ? '' : textOfWords(current?.flatMap(({ words }) => words) ?? []);
    if (current && !line.isApart && !runsOn && nextStart(line.words, expect) && endsInHeading(current))
      groups.push(current.splice(-1));
    const isStart = isLabel(line.words, expect, groups.at(-1) === current ? before : '');
    if (!isStart && before !== '' && isLetterOrNumber(line.words))
      doubts.push(`${placeName(line.place)}: ${importStrings.labelWithin(textOfWords(line.words.slice(0, 4)))}`);
    if (!current || isStart || (line.isApart && !runsOn && !(line.startsPage && isLowerCase(line))))
      groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => joinLines(group, doubts));
}

/** Whether the last line has the look of a heading: with a capital, without a full stop, and after the end of a sentence. */
function endsInHeading(lines: readonly Line[]): boolean {
  const [before, last] = lines.slice(-2);
  return before !== undefined && last !== undefined && endsSentence(before.words) && isHeading(last.words);
}

const isHeading = (words: Block) => /^\p{Lu}.*[^.;:,]$/u.test(textOfWords(words)) && !isLetterOrNumber(words);

const endsSentence = (words: Block) => /[.;]$/.test(textOfWords(words));

const isLowerCase = ({ words }: Line) => /^\p{Ll}/u.test(words[0]?.text ?? '');

/** A note's number after a word, set above the line or, in copied text, fused with it: "Karabach1", "december 20214". */
function markReferences(blocks: Block[], notes: Note[], doubts: string[]): void {
  let [fromBlock, fromWord] = [0, 0];
  for (const { label, words } of notes) {
    const marked = blocks.some((block) => block.some(({ text }) => text.includes(noteMark(label))));
    if (marked) continue;
    const fused = new RegExp(
      `^(.*(?:[\\p{L})”’»]|(?<!\\d)(?:19|20)\\d\\d))${label.replaceAll('*', '\\*')}([\\s,;.:!?)”’»]*)$`,
      'u',
    );
    const place = findFrom(blocks, fromBlock, fromWord, (text) => fused.test(text.replace(noteMarks, '')));
    if (!place) {
      const [first] = words;
      doubts.push(importStrings.noReference(label, first ? placeName(first.place) : ''));
      continue;
    }
    [fromBlock, fromWord] = place;
    const word = (blocks[fromBlock] as Block)[fromWord];
    if (word) word.text = word.text.replace(fused, `$1${noteMark(label)}$2`);
  }
}

function findFrom(
  blocks: Block[],
  fromBlock: number,
  fromWord: number,
  test: (text: string) => boolean,
): [block: number, word: number] | undefined {
  for (let block = fromBlock; block < blocks.length; block++) {
    const words = blocks[block] ?? [];
    for (let word = block === fromBlock ? fromWord : 0; word < words.length; word++)
      if (test(words[word]?.text ?? '')) return [block, word];
  }
  return undefined;
}
