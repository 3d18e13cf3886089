import {
  closesText,
  endsNoHeading,
  isRequest,
  openingLine,
  startsLeadIn,
  tabledBy,
  titleRest,
  titleStart,
} from '../../language/printed.ts';
import { isOrnament, pointsAfter } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import {
  annexStart,
  expectation,
  isOfOrnament,
  isUnlabelled,
  nextStart,
  startOf,
  takeLeadIn,
  type Expectation,
  type Start,
} from './starts.ts';
import {
  joinMarks,
  placeName,
  textOfWords,
  type Block,
  type Note,
  type Place,
  type Source,
  type Word,
} from './source.ts';

/** A part of the text with the label that its first words were. */
interface Part {
  kind: Start['kind'] | 'heading' | 'text' | 'ornament' | 'annex';
  /** "A", "14", "(a)"; empty for all others. */
  label: string;
  words: Block;
  /** Of the first word, or of the label where no words follow it. */
  place: Place;
}

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
  doubts: string[];
}

const procedure = /^\(\d{4}\/\d{4}\([A-Z]{3}\)\)$/;

/** Finds the title, the opening line and the parts in the blocks of a source. */
export function structure({ blocks, headings, notes, leftOut, doubts: found }: Source): ImportedText {
  const doubts = [...found];
  blocks.forEach(joinMarks);
  const firstStart = startOfText(blocks, headings);
  if (firstStart < 0) throw new Error(importStrings.noText);
  const beforeStart = blocks.slice(0, firstStart);
  const afterOpening = beforeStart.findLastIndex((block) => openingLine.test(textOfWords(block))) + 1;
  const firstPart = afterOpening > 0 ? afterOpening : firstStart;
  const above = blocks.slice(0, firstPart).flatMap(splitFront);
  const isTabling = (block: Block) => tabledBy.test(textOfWords(block));
  const front = above.filter((block) => !isTabling(block));
  const title = Math.max(
    front.findLastIndex((block) => titleStart.test(textOfWords(block))),
    0,
  );
  const last = front.at(-1);
  doubts.push(...shortLines(front[title] ?? []).map(importStrings.takenAsTitle));
  for (let next = front[title + 1]; next && next !== last && isOfTitle(next); next = front[title + 1]) {
    if (!titleRest.test(textOfWords(next))) doubts.push(importStrings.takenAsTitle(textOfWords(next)));
    front.splice(title, 2, front.slice(title, title + 2).flat());
  }
  const body = blocks.slice(firstPart);
  const end = endOfText(body, headings);
  const parts = toParts(body.slice(0, end), headings, doubts);
  if (!parts.some(({ kind }) => kind === 'paragraph')) doubts.push(importStrings.noParagraphs);
  if (holdsPlainRequest(parts)) doubts.push(importStrings.plainRequests);
  const hasOpening =
    front.length - 1 > title &&
    last !== undefined &&
    /[,;]$/.test(textOfWords(last)) &&
    !startsLeadIn(textOfWords(last));
  if (!hasOpening) doubts.push(importStrings.noOpening);
  if (!titleStart.test(textOfWords(front[title] ?? [])))
    doubts.push(importStrings.titleUnsure(textOfWords(front[title] ?? [])));
  return {
    title: front[title] ?? [],
    front: front.slice(title + 1, hasOpening ? -1 : undefined),
    opening: hasOpening ? last : [],
    parts,
    notes,
    before: front.slice(0, title),
    after: body.slice(end),
    leftOut: [...leftOut, ...above.filter(isTabling)],
    doubts,
  };
}

/** Whether requests are citations, since none has a number: below a heading that asks, or each with words that do. */
export function holdsPlainRequest(parts: readonly Part[]): boolean {
  const asks = (part: Part | undefined) => part !== undefined && isRequest(textOfWords(part.words));
  return (
    !parts.some(({ kind }) => kind === 'paragraph') &&
    parts.some(
      (part, index) =>
        part.kind === 'citation' && (asks(part) || (parts[index - 1]?.kind === 'heading' && asks(parts[index - 1]))),
    )
  );
}

/** The first block of a part; -1 without one. A list above the title and the opening line is a menu of the page. */
function startOfText(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const isStart = (block: Block | undefined) =>
    block !== undefined && !headings.has(block) && startOf(block, expectation()) !== undefined;
  const first = blocks.findIndex(isStart);
  if (first < 0) return startWithoutLabels(blocks);
  const title = blocks.findIndex((block, index) => index > first && titleStart.test(textOfWords(block)));
  const above = blocks[first - 1];
  if (above && startsLeadIn(textOfWords(above)) && !openingLine.test(textOfWords(above))) return first - 1;
  if (title < 0) return first;
  const opening = blocks.findIndex(
    (block, index) => index > title && openingLine.test(textOfWords(block)) && isStart(blocks[index + 1]),
  );
  return opening < 0 ? first : opening + 1;
}

/** The first block below the opening line of a text without labels: "constaterende dat …;", "verzoekt de regering …". */
function startWithoutLabels(blocks: readonly Block[]): number {
  const opening = blocks.findIndex(
    (block, index) => openingLine.test(textOfWords(block)) && startsLeadIn(textOfWords(blocks[index + 1] ?? [])),
  );
  return opening < 0 ? -1 : opening + 1;
}

/** The lines of a title that stand below a short one, and start as one of its own does: "MOTIE 23", "Vergadering van 3 mei". */
function shortLines(title: Block): string[] {
  const lines = linesOf(title).map(textOfWords);
  const isShort = (line = '') => line.length > 0 && line.length < 40 && !endsNoHeading.test(line);
  return lines.filter((line, index) => index > 0 && isShort(lines[index - 1]) && /^\p{Lu}/u.test(line));
}

/** Whether a block below the start of the title is more of it: all but lines in parentheses and whole sentences. */
const isOfTitle = (block: Block) => looksLikeHeading(textOfWords(block)) && !textOfWords(block).startsWith('(');

/** The last block that starts a part. */
function lastStart(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const expected = expectation();
  const starts = blocks.map((block) => {
    expected.isAnnex ||= annexStart(block, expected, headings.has(block)) !== undefined;
    return expected.isAnnex || (!headings.has(block) && startOf(block, expected) !== undefined);
  });
  return starts.lastIndexOf(true);
}

/** Whether a block holds the words of a request or a reason: "Tevens verzoekt de raad …". */
const holdsLeadIn = (block: Block) =>
  block.some((_, index) => startsLeadIn(textOfWords(block.slice(index, index + 2))));

/** Where the text ends: below its last sentence only names may stand. */
function endOfText(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  let end = blocks.length;
  const last = lastStart(blocks, headings);
  const closing = blocks.findIndex((block, index) => index > last && closesText(textOfWords(block)));
  if (closing >= 0) return closing + 1;
  const isName = (block: Block) => looksLikeHeading(textOfWords(block)) && !holdsLeadIn(block);
  while (end > last + 1 && isName(blocks[end - 1] ?? [])) end--;
  const lowest = blocks[end - 1] ?? [];
  return textOfWords(lowest).endsWith('.') || holdsLeadIn(lowest) ? end : blocks.length;
}

/** In copied text all before the first part may be one block: the title and the opening line start a line. */
function splitFront(block: Block): Block[] {
  const parts: Block[] = [];
  let wasOpening = true;
  for (const line of linesOf(block)) {
    const text = textOfWords(line);
    const isOpening = openingLine.test(text);
    if (wasOpening || isOpening || tabledBy.test(text) || (titleStart.test(text) && /^\p{Lu}/u.test(text)))
      parts.push([...line]);
    else parts.at(-1)?.push(...line);
    wasOpening = isOpening;
  }
  return parts.flatMap(splitProcedure);
}

function linesOf(block: Block): Block[] {
  const lines = Map.groupBy(block, ({ place }) => placeName(place));
  return [...lines.values()];
}

function splitProcedure(block: Block): Block[] {
  const at = block.findIndex(({ text }) => procedure.test(text));
  return [
    block.slice(0, at < 0 ? undefined : at),
    at < 0 ? [] : block.slice(at, at + 1),
    at < 0 ? [] : block.slice(at + 1),
  ].filter(({ length }) => length > 0);
}

/** Whether a block is a provision of its own, as those below a lead-in are: "constaterende dat:", "verzoekt het college:". */
const startsProvision = (block: Block | undefined, expected: Expectation): boolean =>
  block !== undefined && ['citation', 'recital', 'paragraph'].includes(nextStart(block, expected)?.kind ?? '');

function toParts(given: Block[], headings: ReadonlySet<Block>, doubts: string[]): Part[] {
  const expected = expectation();
  const blocks = joinSplit(given, headings);
  const last = lastStart(blocks, headings);
  return blocks.map((block, index): Part => {
    const [first] = block as [Word, ...Word[]];
    const { place } = first;
    const text = textOfWords(block);
    const next = blocks[index + 1];
    const isLast = next === undefined;
    const isAbove = expected.isAnnex ? !isLast : index < last;
    const annex = annexStart(block, expected, headings.has(block));
    if (annex && !isLast) {
      if (annex === 'likely') doubts.push(`${placeName(place)}: ${importStrings.takenAsAnnex(text)}`);
      Object.assign(expected, { isAnnex: true, points: [] });
      return { kind: 'annex', label: '', words: block, place };
    }
    if (isOrnament(text) && !expected.isAnnex && startsPart(blocks.slice(index + 1), expected, headings))
      return { kind: 'ornament', label: '', words: block, place };
    if (next && takeLeadIn(block, next, expected)) {
      doubts.push(`${placeName(place)}: ${importStrings.takenAsLeadIn(text)}`);
      return { kind: 'citation', label: '', words: block, place };
    }
    if (headings.has(block) && isAbove && !/[.;,:]$/.test(text)) {
      expected.points = [];
      return { kind: 'heading', label: '', words: block, place };
    }
    const [...points] = expected.points;
    const start = startOf(block, expected);
    if (start) {
      if (
        start.kind === 'paragraph' &&
        pointsAfter(points.findLast((point) => /^\d/.test(point)) ?? '').includes(start.label)
      )
        doubts.push(`${placeName(place)}: ${importStrings.takenAsParagraph(text.slice(0, 60))}`);
      const label = start.kind === 'citation' ? '' : start.label;
      return {
        kind: start.kind,
        label,
        place,
        words: start.kind === 'point' ? block : block.slice(label.split(' ').length || 1),
      };
    }
    const isLeadIn = !expected.isAnnex && text.endsWith(':') && startsProvision(next, expected);
    if ((isLeadIn || looksLikeHeading(text)) && isAbove) {
      doubts.push(`${placeName(place)}: ${importStrings.takenAsHeading(text)}`);
      return { kind: 'heading', label: '', words: block, place };
    }
    if (expected.isAnnex) return { kind: 'text', label: '', words: block, place };
    if (expected.recital === '' && expected.paragraph === '' && (/[,;]$/.test(text) || startsLeadIn(text))) {
      doubts.push(`${placeName(place)}: ${importStrings.takenAsCitation(text.slice(0, 60))}`);
      return { kind: 'citation', label: '', words: block, place };
    }
    doubts.push(`${placeName(place)}: ${importStrings.withoutLabel(text.slice(0, 60))}`);
    return { kind: 'text', label: '', words: block, place };
  });
}

const looksLikeHeading = (text: string) => text.length < 120 && !/[.;,:]$/.test(text) && !/^[“"„]/.test(text);

/** Whether a provision or annex stands next, below its headings: an ornament stands above one. */
function startsPart(blocks: Block[], expected: Expectation, headings: ReadonlySet<Block>): boolean {
  for (const block of blocks) {
    const kind = nextStart(block, expected)?.kind;
    if (kind === 'point') return false;
    if (kind !== undefined || annexStart(block, expected)) return true;
    if (!headings.has(block) && !looksLikeHeading(textOfWords(block))) return false;
  }
  return false;
}

/** "o" with "o o" below it is one ornament, and a heading that goes on below itself one heading. */
function joinSplit(blocks: Block[], headings: ReadonlySet<Block>): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isOne =
      last !== undefined &&
      ((isOfOrnament(last) && isOfOrnament(block)) ||
        ([last, block].every((one) => !headings.has(one) && isUnlabelled(one) && looksLikeHeading(textOfWords(one))) &&
          (/^\p{Ll}/u.test(textOfWords(block)) || endsNoHeading.test(textOfWords(last)))));
    if (isOne) joined[joined.length - 1] = [...last, ...block];
    else joined.push(block);
  }
  return joined;
}
