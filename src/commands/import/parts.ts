import { closesText, endsNoHeading, isRequest, startsLeadIn } from '../../language/printed.ts';
import { isOrnament, pointsAfter } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { placeName, textOfWords, type Block, type Place, type Word } from './source.ts';
import {
  annexStart,
  expectation,
  isBeforeLabels,
  isOfOrnament,
  isUnlabelled,
  nextStart,
  splitFirst,
  startOf,
  startsProvision,
  takeLeadIn,
  takePlainLeadIn,
  wordsBelowLabel,
  type Expectation,
  type Start,
} from './starts.ts';

/** A part of the text with the label that its first words were. */
export interface Part {
  kind: Start['kind'] | 'heading' | 'text' | 'ornament' | 'annex';
  /** "A", "14", "(a)"; empty for all others. */
  label: string;
  words: Block;
  /** Of the first word, or of the label where no words follow it. */
  place: Place;
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

/** The last block that starts a part. A letter below the closing words is of a name, though "A." comes next. */
export function lastStart(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const expected = expectation();
  let isClosed = false;
  const starts = blocks.map((block) => {
    isClosed ||= closesText(textOfWords(block));
    expected.isAnnex ||= annexStart(block, expected, headings.has(block)) !== undefined;
    const kind = headings.has(block) ? undefined : startOf(block, expected)?.kind;
    return expected.isAnnex || (kind !== undefined && !(isClosed && kind === 'recital'));
  });
  return starts.lastIndexOf(true);
}

/** The parts of a text, from its blocks; what is not sure of them is doubted. */
export function toParts(given: Block[], headings: ReadonlySet<Block>, doubts: string[]): Part[] {
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
      const isFused = start.kind === 'point' && label !== first.text;
      return {
        kind: start.kind,
        label,
        place,
        words: isFused
          ? splitFirst(block, [label, first.text.slice(label.length)], doubts)
          : start.kind === 'point'
            ? block
            : wordsBelowLabel(block, label, doubts),
      };
    }
    const isLeadIn = next && !expected.isAnnex && text.endsWith(':') && startsProvision(next, expected);
    const isPlainLeadIn = next && !expected.isAnnex && takePlainLeadIn(block, next, expected);
    if (isPlainLeadIn || ((isLeadIn || looksLikeHeading(text)) && isAbove)) {
      doubts.push(`${placeName(place)}: ${importStrings.takenAsHeading(text)}`);
      return { kind: 'heading', label: '', words: block, place };
    }
    if (expected.isAnnex) return { kind: 'text', label: '', words: block, place };
    const isPlain = expected.isPlain && text.endsWith('.') && !closesText(text);
    if (isBeforeLabels(expected) && (/[,;]$/.test(text) || startsLeadIn(text) || isPlain)) {
      doubts.push(`${placeName(place)}: ${importStrings.takenAsCitation(text.slice(0, 60))}`);
      return { kind: 'citation', label: '', words: block, place };
    }
    doubts.push(`${placeName(place)}: ${importStrings.withoutLabel(text.slice(0, 60))}`);
    return { kind: 'text', label: '', words: block, place };
  });
}

/** Whether words may be a heading, or a name: short, and no sentence. */
export const looksLikeHeading = (text: string) =>
  text.length < 120 && !/[.;,:][”"»’]*$/.test(text) && !/^[“"„]/.test(text);

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
