import { diffArrays } from 'diff';
import { Rows, type Stretch } from './align.ts';
import { CapitalsReader } from './capitals.ts';
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
  /** How many words of the quotation it is. */
  length: number;
  /** How many words and signs are not those of the text. */
  words: number;
  signs: number;
  /** The parts of the text that are. */
  alike: ReadonlySet<Part>;
}

/** A piece, and the stretch of the text that it is from. */
interface FoundPiece<Place> {
  stretch: Stretch;
  piece: Piece<Place>;
}

/** Fewer words are found as they stand, but for a capital before them, or not at all; nor are fewer a piece of a spliced quotation. */
export const fewestWords = 4;

interface Located<Place> extends Part {
  place: Place;
}

/** From one part of a quotation to another it stands in the text, in one or more places. */
interface Run {
  from: number;
  to: number;
  found: Stretch[];
}

/** Finds the pieces of a quotation in texts. */
export class PieceFinder<Place> {
  private readonly text: Rows<Located<Place>>;
  private readonly capitals: CapitalsReader;

  /** @param rows texts that run on into one another, row by row */
  constructor(rows: readonly (readonly QuotableText<Place>[])[]) {
    const parts = rows.map((row) =>
      row.flatMap(({ place, text }) =>
        partsOf(text).map((part, at) => ({ ...part, ...(at === 0 && { before: ' ' }), place })),
      ),
    );
    this.text = new Rows(parts);
    this.capitals = new CapitalsReader(parts);
  }

  /** The stretches of a quotation between its ellipses, with the words of the texts for those all in capitals. */
  read(quotation: string, partNames: readonly string[]): Part[][] {
    const isKnown = (key: string): boolean => this.text.has(key) || this.capitals.has(key);
    const isPrinted = (parts: readonly Part[]): boolean => this.text.findExact(parts).length > 0;
    return readQuotation(quotation, partNames, isKnown, isPrinted).map((parts) => this.capitals.read(parts));
  }

  /** Every place that has exactly these parts. */
  exact(quoted: readonly Part[]): Stretch[] {
    return this.text.findExact(quoted);
  }

  /** The one stretch that is most like the quotation, unless more words than so many are off. */
  near(quoted: readonly Part[], mostOff: number): FoundPiece<Place> | undefined {
    const words = countWords(quoted);
    const known = quoted.filter(({ key, isWord }) => isWord && this.text.has(key)).length;
    if (words - known > mostOff) return undefined;
    const nearest = this.text.findNearest(quoted, false);
    if (!nearest) return undefined;
    const widest = this.pieceOf(nearest, quoted);
    const stretch = this.narrowed(nearest, widest);
    const piece = stretch === nearest ? widest : this.pieceOf(stretch, quoted);
    return words - piece.words < fewestWords ? undefined : { stretch, piece };
  }

  /** Without the places at its ends that have no more in common with the quotation than not. */
  private narrowed(stretch: Stretch, { alike }: Piece<Place>): Stretch {
    const own = this.text.of(stretch);
    const isOf = (place: Place): boolean => {
      const words = own.filter((part) => part.place === place && part.isWord);
      return 2 * words.filter((part) => alike.has(part)).length > words.length;
    };
    const first = own.findIndex(({ place }) => isOf(place));
    const last = own.findLastIndex(({ place }) => isOf(place));
    if (first < 0 || last - first + 1 === own.length) return stretch;
    return { ...stretch, start: stretch.start + first, end: stretch.start + last + 1 };
  }

  /** The one place that has in this order all that the pieces have of the quotation: what stands between was left out. */
  shortened(quoted: readonly Part[], pieces: readonly Piece<Place>[]): FoundPiece<Place> | undefined {
    const stretch = this.text.findNearest(quoted, true);
    if (!stretch || this.placesOf(stretch).length > 1) return undefined;
    const piece = this.pieceOf(stretch, quoted);
    const alike = countWords([...piece.alike]);
    if (alike < countWords(quoted) - sum(pieces.map(({ words }) => words))) return undefined;
    return { stretch, piece };
  }

  /** The quotation in the longest pieces that the text has, and between them what it has not. */
  splice(quoted: readonly Part[]): Piece<Place>[] {
    const runs = this.runsIn(quoted, 0, quoted.length);
    // Words that stand in several places are rather from one that other words are from.
    const sure = new Set(
      runs.flatMap(({ found: [first, ...others] }) => (first && others.length === 0 ? this.placesOf(first) : [])),
    );
    const pieces: Piece<Place>[] = [];
    let done = 0;
    const leave = (until: number): void => {
      const left = quoted.slice(done, until);
      if (countWords(left) > 0) pieces.push(this.unfound(left));
    };
    for (const { from, to, found } of runs) {
      leave(from);
      const stretch = found.find((each) => this.placesOf(each).some((place) => sure.has(place))) ?? found[0];
      if (stretch) pieces.push(this.pieceOf(stretch, quoted.slice(from, to)));
      done = to;
    }
    leave(quoted.length);
    return pieces;
  }

  /** The longest run between two parts of the quotation, then those before and after it. */
  private runsIn(quoted: readonly Part[], from: number, to: number): Run[] {
    const before = quoted.slice(0, to);
    let best: Run | undefined;
    for (let at = from; at < to; at++) {
      const found = this.longestFrom(before, at);
      const length = found[0] ? found[0].end - found[0].start : 0;
      if (length > (best ? best.to - best.from : 0)) best = { from: at, to: at + length, found };
    }
    return best ? [...this.runsIn(quoted, from, best.from), best, ...this.runsIn(quoted, best.to, to)] : [];
  }

  /** The longest rows of parts from a word of the quotation that the text has, if they are long enough for a piece. */
  private longestFrom(quoted: readonly Part[], at: number): Stretch[] {
    if (!quoted[at]?.isWord) return [];
    let best: Stretch[] = [];
    for (const run of this.text.runsFrom(quoted, at)) {
      if (run.end - run.start < fewestWords) continue;
      const cut = this.withoutTouched(run);
      const [length, longest] = [cut.end - cut.start, best[0] ? best[0].end - best[0].start : 1];
      if (length > longest) best = [cut];
      else if (length === longest) best.push(cut);
    }
    return best;
  }

  /** A run without the end that only touches another place; nothing when its start does, or when it is too short. */
  private withoutTouched({ row, start, end }: Stretch): Stretch {
    const own = this.text.of({ row, start, end });
    const wordsIn = (place: Place | undefined): number => countWords(own.filter((part) => part.place === place));
    const last = own.findLastIndex(({ place }) => wordsIn(place) >= fewestWords);
    return { row, start, end: wordsIn(own[0]?.place) < fewestWords ? start : start + last + 1 };
  }

  unfound(quoted: readonly Part[]): Piece<Place> {
    const changes: Change[] = [{ kind: 'added', text: textOf(quoted) }];
    const words = countWords(quoted);
    return { places: [], changes, length: words, words, signs: 0, alike: new Set() };
  }

  pieceOf(stretch: Stretch, quoted: readonly Part[]): Piece<Place> {
    const own = this.text.of(stretch);
    const hunks = diffArrays<Part>([...own], [...quoted], { comparator: (a, b) => a.key === b.key });
    const changes: Change[] = [];
    const alike = new Set<Part>();
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
      } else for (const part of shown) alike.add(part);
      removed = isRemoved ? value : [];
    }
    return { places: this.placesOf(stretch), changes, length: countWords(quoted), words, signs, alike };
  }

  /** What the text has between stretches of a row, where it has words there. */
  between(stretches: readonly Stretch[]): string[] {
    return stretches.slice(1).flatMap(({ row, start }, at) => {
      const parts = this.text.of({ row, start: stretches[at]?.end ?? start, end: start });
      return countWords(parts) > 0 ? [textOf(parts)] : [];
    });
  }

  placesOf(stretch: Stretch): Place[] {
    return [...new Set(this.text.of(stretch).map(({ place }) => place))];
  }
}

export function countWords(parts: readonly Part[]): number {
  return parts.filter(({ isWord }) => isWord).length;
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ before, text }) => before + text)
    .join('')
    .trim();
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
