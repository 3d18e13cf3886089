import { belowText, closesText, isRequest, openingLine, saysVote, startsLeadIn } from '../../language/printed.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { startOfText } from './front.ts';
import { readHead } from './head.ts';
import { holdsPlainRequest, lastStart, looksLikeHeading, toParts, type Part } from './parts.ts';
import { expectation, startOf, startsBelowText } from './starts.ts';
import {
  inOrder,
  joinMarks,
  noteMarks,
  placeName,
  placeOf,
  textOfWords,
  type Block,
  type Note,
  type Source,
} from './source.ts';

/** A resolution as the source has it. */
export interface ImportedText {
  title: Block;
  /** What stands between the title and the opening line, such as "(2023/2879(RSP))". */
  front: Block[];
  opening: Block;
  parts: Part[];
  notes: Note[];
  /** What stands before the title, which the text does not have. */
  before: Block[];
  /** Names below the end of the text, of those who sign it. */
  after: Block[];
  leftOut: Block[];
  /** Those of what was left out that stand beside the title: who put the text forward, and when. */
  details: Block[];
  doubts: string[];
}

/** Finds the title, the opening line and the parts in the blocks of a source. */
export function structure(source: Source): ImportedText {
  const { blocks, headings, details, notes, leftOut } = source;
  blocks.forEach(joinMarks);
  const first = firstPart(blocks, headings);
  const head = readHead(blocks.slice(0, first), details);
  const body = blocks.slice(first);
  const end = endOfText(body, headings);
  const [own, after] = [body.slice(0, end), body.slice(end)];
  const doubts = [...source.doubts];
  const parts = toParts(own, source, doubts);
  if (!parts.some(({ kind }) => kind === 'paragraph')) doubts.push(importStrings.noParagraphs);
  if (holdsPlainRequest(parts)) doubts.push(importStrings.plainRequests);
  const marked = labelsIn(own);
  const ofAfter = new Set([...labelsIn(after)].filter((label) => !marked.has(label)));
  return {
    ...head,
    parts,
    notes: notes.filter(({ label }) => !ofAfter.has(label)),
    after: [...after, ...notes.filter(({ label }) => ofAfter.has(label)).map(asPrinted)],
    leftOut: [...leftOut, ...head.details],
    doubts: inOrder([...withoutBelow([...doubts, ...head.doubts], own, after), ...votesIn(after)]),
  };
}

/** Where the parts start: below the opening line, where there is one. */
function firstPart(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const start = startOfText(blocks, headings);
  if (start < 0) throw new Error(importStrings.noText);
  const opening = blocks.slice(0, start).findLastIndex((block) => openingLine.test(textOfWords(block)));
  return opening < 0 ? start : opening + 1;
}

/** What tells how the text was voted on, of which an editor can make a field. */
const votesIn = (after: readonly Block[]): string[] =>
  after.flatMap((block) => {
    const text = textOfWords(block);
    return saysVote.test(text) ? [`${placeOf(block)}: ${importStrings.saysVote(text)}`] : [];
  });

/** Without what is doubted of lines below the text: they are told word for word as left out. */
function withoutBelow(doubts: readonly string[], text: readonly Block[], below: readonly Block[]): string[] {
  const placesIn = (blocks: readonly Block[]) =>
    new Set(blocks.flat().flatMap(({ place }) => ('line' in place ? [placeName(place)] : [])));
  const [above, own] = [placesIn(text), placesIn(below)];
  const isBelow = (place: string) => own.has(place) && !above.has(place);
  return doubts.filter((doubt) => !isBelow(doubt.split(': ', 1)[0] ?? ''));
}

/** The labels of the notes that blocks refer to. */
const labelsIn = (blocks: readonly Block[]) =>
  new Set(blocks.flat().flatMap(({ text }) => [...text.matchAll(noteMarks)].map(([, label = '']) => label)));

const asPrinted = ({ label, words }: Note): Block => [
  ...words.slice(0, 1).map((word) => ({ ...word, text: label })),
  ...words,
];

/** Whether a block holds the words of a request or a reason: "Tevens verzoekt de raad …". */
const holdsLeadIn = (block: Block) =>
  block.some((_, index) => startsLeadIn(textOfWords(block.slice(index, index + 2))));

/**
 * Where the text ends: below its last sentence only names may stand, and what has a heading that says it is none of it. A
 * line that signs off is no end of it above an annex or a provision.
 */
function endOfText(all: readonly Block[], headings: ReadonlySet<Block>): number {
  const below = startBelowText(all, headings);
  const blocks = below < 0 ? all : all.slice(0, below);
  let end = blocks.length;
  const last = lastStart(blocks, headings);
  const closing = blocks.findIndex((block, index) => index > last && closesText(textOfWords(block)));
  if (closing >= 0) return closing + 1;
  const isName = (block: Block) => looksLikeHeading(textOfWords(block)) && !holdsLeadIn(block);
  while (end > last + 1 && isName(blocks[end - 1] ?? [])) end--;
  const lowest = blocks[end - 1] ?? [];
  return textOfWords(lowest).endsWith('.') || holdsLeadIn(lowest) ? end : blocks.length;
}

/** The heading below the first request, or the line that signs off, from which nothing is of the text; -1 without one. */
function startBelowText(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const expected = expectation();
  const asks = (block: Block) => startOf(block, expected)?.kind === 'paragraph' || isRequest(textOfWords(block));
  const request = blocks.findIndex((block) => !headings.has(block) && asks(block));
  if (request < 0) return -1;
  const isHeading = (block: Block) => {
    const text = textOfWords(block);
    return belowText.test(text) && (headings.has(block) || looksLikeHeading(text) || startsBelowText(block));
  };
  const heading = blocks.findIndex((block, index) => index > request && isHeading(block));
  const above = heading < 0 ? blocks : blocks.slice(0, heading);
  const last = Math.max(request, lastStart(above, headings));
  const signed = above.findIndex((block, index) => index > last && startsBelowText(block, blocks[index - 1]));
  return signed < 0 ? heading : signed;
}
