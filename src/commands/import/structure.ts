import {
  belowText,
  closesText,
  isRequest,
  namesSubject,
  openingLine,
  saysVote,
  speakerOf,
  startsLeadIn,
  tabledBy,
  titleRest,
  titleStart,
} from '../../language/printed.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { isOfTitle, shortLines, splitFront, startOfText } from './front.ts';
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
export function structure({ blocks, headings, details, notes, leftOut, doubts: found }: Source): ImportedText {
  const doubts = [...found];
  blocks.forEach(joinMarks);
  const firstStart = startOfText(blocks, headings);
  if (firstStart < 0) throw new Error(importStrings.noText);
  const beforeStart = blocks.slice(0, firstStart);
  const afterOpening = beforeStart.findLastIndex((block) => openingLine.test(textOfWords(block))) + 1;
  const firstPart = afterOpening > 0 ? afterOpening : firstStart;
  const isAside = detailsBesideTitle(blocks.slice(0, firstPart), details);
  const above = blocks
    .slice(0, firstPart)
    .filter((block) => !isAside(block))
    .flatMap(splitFront);
  const isTabling = (block: Block) => tabledBy.test(textOfWords(block));
  const front = above.filter((block) => !isTabling(block));
  const title = Math.max(
    front.findLastIndex((block) => titleStart.test(textOfWords(block))),
    0,
  );
  const last = front.at(-1);
  doubts.push(...shortLines(front[title] ?? []).map(takenAsTitle));
  for (let next = front[title + 1]; next && next !== last && isOfTitle(next); next = front[title + 1]) {
    if (!titleRest.test(textOfWords(next))) doubts.push(takenAsTitle(next));
    front.splice(title, 2, front.slice(title, title + 2).flat());
  }
  const body = blocks.slice(firstPart);
  const end = endOfText(body, headings);
  const parts = toParts(body.slice(0, end), headings, doubts);
  const after = body.slice(end);
  const marked = labelsIn(body.slice(0, end));
  const ofAfter = new Set([...labelsIn(after)].filter((label) => !marked.has(label)));
  if (!parts.some(({ kind }) => kind === 'paragraph')) doubts.push(importStrings.noParagraphs);
  if (holdsPlainRequest(parts)) doubts.push(importStrings.plainRequests);
  const hasOpening =
    front.length - 1 > title &&
    last !== undefined &&
    (openingLine.test(textOfWords(last)) || /[,;]$/.test(textOfWords(last))) &&
    !startsLeadIn(textOfWords(last));
  if (!hasOpening) doubts.push(importStrings.noOpening);
  else if (speakerOf(textOfWords(last)) === undefined)
    doubts.push(`${placeOf(last)}: ${importStrings.speakerUnsure(textOfWords(last))}`);
  if (!titleStart.test(textOfWords(front[title] ?? [])))
    doubts.push(importStrings.titleUnsure(textOfWords(front[title] ?? [])));
  const below = front.slice(title + 1, hasOpening ? -1 : undefined);
  // Names of those who tabled it; without an opening line it may be one.
  const isNamed = (block: Block) => hasOpening && !isInParentheses(block);
  const beside = [...blocks.slice(0, firstPart).filter(isAside), ...above.filter(isTabling), ...below.filter(isNamed)];
  return {
    title: front[title] ?? [],
    front: below.filter((block) => !isNamed(block)),
    opening: hasOpening ? last : [],
    parts,
    notes: notes.filter(({ label }) => !ofAfter.has(label)),
    before: front.slice(0, title),
    after: [...after, ...notes.filter(({ label }) => ofAfter.has(label)).map(asPrinted)],
    leftOut: [...leftOut, ...beside],
    details: beside,
    doubts: inOrder([...withoutBelow(doubts, body.slice(0, end), after), ...votesIn(after)]),
  };
}

/** What tells how the text was voted on, of which an editor can make a field. */
const votesIn = (after: readonly Block[]): string[] =>
  after.flatMap((block) => {
    const text = textOfWords(block);
    return saysVote.test(text) ? [`${placeOf(block)}: ${importStrings.saysVote(text)}`] : [];
  });

/** Which facts above the text are none of its title: all but the subject, where the title has none. */
function detailsBesideTitle(above: readonly Block[], details: ReadonlySet<Block> | undefined) {
  const subject = above.findIndex((block) => namesSubject.test(textOfWords(block)));
  const hasSubject = above.some((block) => titleStart.test(textOfWords(block)) && block.length > 1);
  const own = subject < 0 || hasSubject ? [] : above.slice(subject, subject + 2);
  return (block: Block): boolean => details?.has(block) === true && !own.includes(block);
}

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

const isInParentheses = (block: Block) => /^\(.*\)$/.test(textOfWords(block));

const takenAsTitle = (block: Block) => `${placeOf(block)}: ${importStrings.takenAsTitle(textOfWords(block))}`;

/** Whether a block holds the words of a request or a reason: "Tevens verzoekt de raad …". */
const holdsLeadIn = (block: Block) =>
  block.some((_, index) => startsLeadIn(textOfWords(block.slice(index, index + 2))));

/** Where the text ends: below its last sentence only names may stand, and what has a heading that says it is none of it. */
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

/** The heading or line below the first request from which nothing is of the text; -1 without one. */
function startBelowText(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const expected = expectation();
  const asks = (block: Block) => startOf(block, expected)?.kind === 'paragraph' || isRequest(textOfWords(block));
  const request = blocks.findIndex((block) => !headings.has(block) && asks(block));
  return blocks.findIndex((block, index) => {
    const text = textOfWords(block);
    const isHeading = (headings.has(block) || looksLikeHeading(text)) && belowText.test(text);
    return request >= 0 && index > request && (isHeading || startsBelowText(block));
  });
}
