import { diffArrays } from 'diff';
import { findExact, findNearest, longestFrom, type Stretch } from './align.ts';
import { partsOf, readQuotation, type Part } from './parts.ts';

/** A text that can be quoted from, and what it is called; those of one row run on into one another. */
export interface QuotableText<Place> {
  place: Place;
  text: string;
}

/** Words that stand alike in both, only in the text, or only in the quotation. */
interface Change {
  kind: 'same' | 'missing' | 'added';
  text: string;
}

/** A part of the quotation beside the place that it is from, if there is one. */
export interface Piece<Place> {
  /** The texts that it goes over, in order. */
  places: Place[];
  changes: Change[];
  /** How many words and signs are not those of the text. */
  words: number;
  signs: number;
}

export interface QuotationAnswer<Place> {
  /** `empty`: there are no words to compare. */
  verdict: 'literal' | 'near' | 'spliced' | 'absent' | 'empty';
  /** In the order of the quotation; of an absent one, what the text does have of it. */
  pieces: Piece<Place>[];
  /** Other places that have all of a literal quotation. */
  elsewhere: Place[][];
  /** It leaves words out, and says so. */
  hasGaps: boolean;
}

/** No more words of a quotation are compared. */
export const mostWords = 1000;
/** Fewer words are found as they stand or not at all; nor are fewer a piece of a spliced quotation. */
const fewestWords = 4;
/** So many words of an absent quotation in a row are worth telling. */
const worthTelling = 7;
/** A quotation is from the text as long as no larger share of its words is not. */
const mostOff = 0.4;

interface Located<Place> extends Part {
  place: Place;
}
type Rows<Place> = readonly (readonly Located<Place>[])[];

/** Says whether and where texts have a quotation. What copying changes does not count, and all else does. */
export class QuotationCheck<Place> {
  private readonly rows: Rows<Place>;
  private readonly vocabulary: ReadonlySet<string>;

  /** @param rows texts that run on into one another, row by row */
  constructor(rows: readonly (readonly QuotableText<Place>[])[]) {
    this.rows = rows.map((row) =>
      row.flatMap(({ place, text }) =>
        partsOf(text).map((part, at) => ({ ...part, ...(at === 0 && { before: ' ' }), place })),
      ),
    );
    this.vocabulary = new Set(this.rows.flatMap((row) => row.map(({ key }) => key)));
  }

  check(quotation: string): QuotationAnswer<Place> {
    const stretches = readQuotation(quotation, this.vocabulary);
    const answers = stretches.map((parts) => this.checkStretch(parts.slice(0, mostWords)));
    const [only] = answers;
    if (!only) return { verdict: 'empty', pieces: [], elsewhere: [], hasGaps: false };
    if (answers.length === 1) return this.answer(only.verdict, only.pieces, only.found.slice(1));
    return this.joined(answers);
  }

  /** What stands between ellipses: literal and near only when the text has it in this order, in one provision's reach. */
  private joined(answers: readonly StretchAnswer<Place>[]): QuotationAnswer<Place> {
    const pieces = answers.flatMap((each) => each.pieces);
    const isOne = (kind: Verdict): boolean => answers.some(({ verdict }) => verdict === kind);
    const hasGaps = true;
    if (answers.every(({ verdict }) => verdict === 'absent'))
      return { verdict: 'absent', pieces, elsewhere: [], hasGaps };
    if (isOne('absent') || isOne('spliced') || !inOrder(answers))
      return { verdict: 'spliced', pieces, elsewhere: [], hasGaps };
    return { verdict: isOne('near') ? 'near' : 'literal', pieces, elsewhere: [], hasGaps };
  }

  private answer(verdict: Verdict, pieces: Piece<Place>[], others: readonly Stretch[]): QuotationAnswer<Place> {
    const elsewhere = verdict === 'literal' ? others.map((stretch) => this.placesOf(stretch)) : [];
    return { verdict, pieces, elsewhere, hasGaps: false };
  }

  private checkStretch(quoted: readonly Part[]): StretchAnswer<Place> {
    const found = findExact(quoted, this.rows);
    const [first] = found;
    if (first) return { verdict: 'literal', pieces: [this.pieceOf(first, quoted)], found };
    const absent: StretchAnswer<Place> = { verdict: 'absent', pieces: [this.unfound(quoted)], found: [] };
    const words = countWords(quoted);
    if (words < fewestWords) return absent;
    const nearest = findNearest(quoted, this.rows);
    const near = nearest && this.pieceOf(nearest, quoted);
    const spliced = this.splice(quoted);
    const cost = spliced.length - 1 + sum(spliced.map((piece) => piece.words));
    if (near && near.words <= Math.min(cost, mostOff * words) && words - near.words >= fewestWords)
      return { verdict: 'near', pieces: [near], found: [nearest] };
    if (cost <= mostOff * words) return { verdict: 'spliced', pieces: spliced, found: [] };
    const told = spliced.filter(
      ({ places, changes }) => places.length > 0 && countWords(partsOf(changes[0]?.text ?? '')) >= worthTelling,
    );
    return told.length > 0 ? { verdict: 'absent', pieces: told, found: [] } : absent;
  }

  /** The quotation in the longest pieces that the text has, and between them what it has not. */
  private splice(quoted: readonly Part[]): Piece<Place>[] {
    const pieces: Piece<Place>[] = [];
    let from = 0;
    let at = 0;
    const leave = (): void => {
      if (from < at && countWords(quoted.slice(from, at)) > 0) pieces.push(this.unfound(quoted.slice(from, at)));
    };
    while (at < quoted.length) {
      const run = longestFrom(quoted, at, this.rows);
      const parts = quoted.slice(at, at + run.end - run.start);
      if (countWords(parts) < fewestWords) {
        at++;
        continue;
      }
      leave();
      pieces.push(this.pieceOf(run, parts));
      at += parts.length;
      from = at;
    }
    leave();
    return pieces;
  }

  private unfound(quoted: readonly Part[]): Piece<Place> {
    const changes: Change[] = [{ kind: 'added', text: textOf(quoted) }];
    return { places: [], changes, words: countWords(quoted), signs: 0 };
  }

  private pieceOf(stretch: Stretch, quoted: readonly Part[]): Piece<Place> {
    const own = (this.rows[stretch.row] ?? []).slice(stretch.start, stretch.end);
    const hunks = diffArrays<Part>([...own], [...quoted], { comparator: (a, b) => a.key === b.key });
    const changes: Change[] = [];
    let [words, signs, at] = [0, 0, 0];
    let removed: readonly Part[] = [];
    for (const { value, added, removed: isRemoved } of hunks) {
      const shown = added ? value : own.slice(at, at + value.length);
      if (!added) at += value.length;
      changes.push({ kind: added ? 'added' : isRemoved ? 'missing' : 'same', text: textOf(shown) });
      // Words put in the place of others count once.
      const [all, less] = [countWords(value), added ? countWords(removed) : 0];
      if (added || isRemoved) {
        words += Math.max(0, all - less);
        signs += value.length - all;
      }
      removed = isRemoved ? value : [];
    }
    return { places: this.placesOf(stretch), changes, words, signs };
  }

  private placesOf({ row, start, end }: Stretch): Place[] {
    return [...new Set((this.rows[row] ?? []).slice(start, end).map(({ place }) => place))];
  }
}

type Verdict = 'literal' | 'near' | 'spliced' | 'absent';

interface StretchAnswer<Place> {
  verdict: Verdict;
  pieces: Piece<Place>[];
  /** Every place of a literal stretch, the place of a near one. */
  found: Stretch[];
}

/** Whether stretches can be read one after another: each has a place after that of the one before, in the same row. */
function inOrder<Place>(answers: readonly StretchAnswer<Place>[]): boolean {
  const starts = answers[0]?.found ?? [];
  return starts.some((start) => {
    let last = start;
    return answers.slice(1).every(({ found }) => {
      const next = found.find(
        ({ row, start: from }) => row === last.row && from >= last.end && from - last.end <= farthest,
      );
      if (next) last = next;
      return next !== undefined;
    });
  });
}

/** Between two stretches of one quotation stand at most so many words and signs. */
const farthest = 400;

function countWords(parts: readonly Part[]): number {
  return parts.filter(({ isWord }) => isWord).length;
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ before, text }) => before + text)
    .join('')
    .trim();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
