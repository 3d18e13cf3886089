import { closesText, dayAlone, endsNoHeading, isRequest, startsLeadIn } from '../../language/printed.ts';
import { isOrnament, pointsAfter } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { placeOf, textOfWords, type Block, type Place, type Source, type Word } from './source.ts';
import {
  annexStart,
  expectation,
  isBeforeLabels,
  isOfOrnament,
  isUnlabelled,
  nextStart,
  splitFirst,
  startOf,
  startsBelowText,
  startsProvision,
  takeLeadIn,
  takePlainLeadIn,
  wordsBelowLabel,
  type Start,
} from './starts.ts';

/** A part of the text with the label that its first words were. */
export interface Part {
  kind: Start['kind'] | 'heading' | 'text' | 'quotation' | 'ornament' | 'annex';
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

/**
 * The last block that starts a part. Below the closing words only a paragraph or an annex does: a letter is of a name. A day
 * between two points is of a page, and closes nothing.
 */
export function lastStart(blocks: readonly Block[], headings: ReadonlySet<Block>): number {
  const expected = expectation();
  let isClosed = false;
  let wasPoint = false;
  const starts = blocks.map((block, index) => {
    const text = textOfWords(block);
    const isInList = wasPoint && dayAlone.test(text) && nextStart(blocks[index + 1] ?? [], expected)?.kind === 'point';
    isClosed ||= closesText(text) || (startsBelowText(block, blocks[index - 1]) && !isInList);
    expected.isAnnex ||= annexStart(block, expected, headings.has(block)) !== undefined;
    const kind = headings.has(block) ? undefined : startOf(block, expected)?.kind;
    const isParagraph = kind === 'paragraph' && !(isClosed && isListedName(block));
    const isStart = expected.isAnnex || isParagraph || (kind !== undefined && !isClosed);
    isClosed &&= !isStart;
    wasPoint = kind === 'point';
    return isStart;
  });
  return starts.lastIndexOf(true);
}

/** Whether a block with a number is the name of one who signs: "1. A. de Wit". */
const isListedName = ([, ...words]: Block) =>
  /^\p{Lu}/u.test(textOfWords(words)) && looksLikeHeading(textOfWords(words)) && !startsLeadIn(textOfWords(words));

/** The parts of a text, from its blocks; what is not sure of them is doubted. */
export function toParts(given: Block[], marks: Pick<Source, 'headings' | 'quotes'>, doubts: string[]): Part[] {
  const blocks = joinSplit(given, marks.headings);
  const reader = new PartReader(blocks, marks, doubts);
  return blocks.map((block, index) => reader.read(block, index));
}

/** Reads blocks as parts, one after the other: each is what the first of these says, in this order, that knows it. */
class PartReader {
  private readonly expected = expectation();
  private readonly blocks: readonly Block[];
  private readonly headings: ReadonlySet<Block>;
  private readonly quotes: ReadonlySet<Block>;
  private readonly doubts: string[];
  /** The last block that starts a part. */
  private readonly last: number;
  private kind: Part['kind'] | undefined;

  constructor(blocks: readonly Block[], { headings, quotes }: Pick<Source, 'headings' | 'quotes'>, doubts: string[]) {
    this.blocks = blocks;
    this.headings = headings;
    this.quotes = quotes ?? new Set();
    this.doubts = doubts;
    this.last = lastStart(blocks, headings);
  }

  read(block: Block, index: number): Part {
    const next = this.blocks[index + 1];
    const kind =
      this.quoted(block, index) ??
      this.annex(block, next) ??
      this.ornament(block, index) ??
      this.leadIn(block, next) ??
      this.ownHeading(block, index);
    const part = kind
      ? unlabelled(kind, block)
      : (this.labelled(block) ?? unlabelled(this.guessed(block, index), block));
    this.kind = part.kind;
    return part;
  }

  /** What a page quotes below words that say so, or in marks; many only indent with it, and then quote nothing there. */
  private quoted(block: Block, index: number): 'quotation' | undefined {
    const above = this.blocks[index - 1];
    if (!above || !this.quotes.has(block)) return undefined;
    if (this.kind === 'quotation') {
      if (nextStart(block, this.expected)) this.doubt(block, importStrings.takenAsQuotation(startOfWords(block)));
      return 'quotation';
    }
    const isOpened = textOfWords(above).endsWith(':') || /^[“"„‘]/.test(textOfWords(block));
    return isOpened && !this.quotes.has(above) && isUnlabelled(block) ? 'quotation' : undefined;
  }

  private annex(block: Block, next: Block | undefined): 'annex' | undefined {
    const annex = next && annexStart(block, this.expected, this.headings.has(block));
    if (!annex) return undefined;
    if (annex === 'likely') this.doubt(block, importStrings.takenAsAnnex(textOfWords(block)));
    Object.assign(this.expected, { isAnnex: true, points: [] });
    return 'annex';
  }

  private ornament(block: Block, index: number): 'ornament' | undefined {
    if (this.expected.isAnnex || !isOrnament(textOfWords(block))) return undefined;
    return this.startsPart(index + 1) ? 'ornament' : undefined;
  }

  private leadIn(block: Block, next: Block | undefined): 'citation' | undefined {
    if (!next || !takeLeadIn(block, next, this.expected)) return undefined;
    this.doubt(block, importStrings.takenAsLeadIn(textOfWords(block)));
    return 'citation';
  }

  private ownHeading(block: Block, index: number): 'heading' | undefined {
    if (!this.headings.has(block) || !this.isAbove(index) || /[.;,:]$/.test(textOfWords(block))) return undefined;
    this.expected.points = [];
    return 'heading';
  }

  private labelled(block: Block): Part | undefined {
    const [...points] = this.expected.points;
    const start = startOf(block, this.expected);
    const [first] = block;
    if (!start || !first) return undefined;
    const { place } = first;
    if (start.kind === 'citation')
      return { kind: start.kind, label: '', place, words: wordsBelowLabel(block, '', this.doubts) };
    const { kind, label } = start;
    if (kind === 'paragraph' && pointsAfter(points.findLast((point) => /^\d/.test(point)) ?? '').includes(label))
      this.doubt(block, importStrings.takenAsParagraph(startOfWords(block)));
    if (kind !== 'point') return { kind, label, place, words: wordsBelowLabel(block, label, this.doubts) };
    const isFused = label !== first.text;
    const words = isFused ? splitFirst(block, [label, first.text.slice(label.length)], this.doubts) : block;
    return { kind, label, place, words };
  }

  /** A block without a label, which its place and its words make a heading, a citation or more of the part above it. */
  private guessed(block: Block, index: number): 'heading' | 'text' | 'citation' {
    const { expected } = this;
    const text = textOfWords(block);
    const next = expected.isAnnex ? undefined : this.blocks[index + 1];
    const isLeadIn = next && text.endsWith(':') && startsProvision(next, expected);
    const isPlainLeadIn = next && takePlainLeadIn(block, next, expected);
    if (isPlainLeadIn || ((isLeadIn || looksLikeHeading(text)) && this.isAbove(index))) {
      this.doubt(block, importStrings.takenAsHeading(text));
      return 'heading';
    }
    if (expected.isAnnex) return 'text';
    const isPlain = expected.isPlain && text.endsWith('.') && !closesText(text);
    if (isBeforeLabels(expected) && (/[,;]$/.test(text) || startsLeadIn(text) || isPlain)) {
      this.doubt(block, importStrings.takenAsCitation(startOfWords(block)));
      return 'citation';
    }
    this.doubt(block, importStrings.withoutLabel(startOfWords(block)));
    return 'text';
  }

  /** Whether a provision or annex stands next, below its headings: an ornament stands above one. */
  private startsPart(from: number): boolean {
    for (let at = from; at < this.blocks.length; at++) {
      const block = this.blocks[at] ?? [];
      const kind = nextStart(block, this.expected)?.kind;
      if (kind === 'point') return false;
      if (kind !== undefined || annexStart(block, this.expected)) return true;
      if (!this.headings.has(block) && !looksLikeHeading(textOfWords(block))) return false;
    }
    return false;
  }

  /** Whether a heading may stand here: above the last part that starts, or in an annex above its last words. */
  private isAbove(index: number): boolean {
    return index < (this.expected.isAnnex ? this.blocks.length - 1 : this.last);
  }

  private doubt(block: Block, said: string): void {
    this.doubts.push(`${placeOf(block)}: ${said}`);
  }
}

/** A part whose words are all of a block. */
function unlabelled(kind: Exclude<Part['kind'], 'recital' | 'paragraph' | 'point'>, words: Block): Part {
  const [{ place }] = words as [Word, ...Word[]];
  return { kind, label: '', words, place };
}

const startOfWords = (block: Block) => textOfWords(block).slice(0, 60);

/** Whether words may be a heading, or a name: short, and no sentence. */
export const looksLikeHeading = (text: string) =>
  text.length < 120 && !/[.;,:][”"»’]*$/.test(text) && !/^[“"„]/.test(text);

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
