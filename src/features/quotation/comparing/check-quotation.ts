import { quotedIn } from '../../../language/quoted.ts';
import type { Stretch } from './align.ts';
import { partsOf, type Part } from './parts.ts';
import { countWords, fewestWords, PieceFinder, sum, type Piece, type QuotableText } from './pieces.ts';

export interface QuotationAnswer<Place> {
  /** `empty`: there are no words to compare. */
  verdict: 'literal' | 'near' | 'spliced' | 'absent' | 'empty';
  /** In the order of the quotation; of an absent one, what the text does have of it. */
  pieces: Piece<Place>[];
  /** Other places that have all of a literal quotation. */
  elsewhere: Place[][];
  /** It leaves words out, and says so. */
  hasGaps: boolean;
  /** The words of the text that it leaves out so, gap by gap. */
  leftOut: string[];
  /** It has more words than are compared. */
  isCut: boolean;
  /** It is what stands between the quotation marks of a text that is not itself from here. */
  isQuotedPart: boolean;
}

/** No more words of a quotation are compared, so that a page is not held up; nor more signs than so many words may have. */
export const mostWords = 500;
const mostSigns = 20 * mostWords;
/** So many words of an absent quotation in a row are worth telling. */
const worthTelling = 7;
/** A quotation is from the text as long as no larger share of its words is not. */
const mostOff = 0.4;

/** Says whether and where texts have a quotation. What copying changes does not count, and all else does. */
export class QuotationCheck<Place> {
  private readonly finder: PieceFinder<Place>;

  private readonly partNames: readonly string[];

  /**
   * @param rows texts that run on into one another, row by row
   * @param partNames what the provisions in them are called: "Paragraaf"
   */
  constructor(rows: readonly (readonly QuotableText<Place>[])[], partNames: readonly string[]) {
    this.partNames = partNames;
    this.finder = new PieceFinder(rows);
  }

  check(quotation: string): QuotationAnswer<Place> {
    const [compared = ''] = wordsToCompare.exec(quotation.slice(0, mostSigns)) ?? [];
    const isCut = quotation.slice(compared.length).trim() !== '';
    const whole = this.compare(compared);
    const part = this.quotedPart(compared, whole);
    return { ...(part ?? whole), isCut, isQuotedPart: part !== undefined };
  }

  private compare(quotation: string): Comparison<Place> {
    return this.answer(this.finder.read(quotation, this.partNames).map((parts) => this.checkStretch(parts)));
  }

  /** What a text quotes, when most of its other words are not from here and some of these are. */
  private quotedPart(text: string, whole: Comparison<Place>): Comparison<Place> | undefined {
    const quoted = quotedIn(text).filter((part) => countWords(partsOf(part)) >= fewestWords);
    const others = countWords(partsOf(text)) - sum(quoted.map((part) => countWords(partsOf(part))));
    if (quoted.length === 0 || others === 0) return undefined;
    const answers = quoted.map((part) => this.compare(part));
    const pieces = answers.flatMap((answer) => answer.pieces);
    if (2 * (countAlike(whole.pieces) - countAlike(pieces)) > others) return undefined;
    const verdict = verdictOf(answers);
    const elsewhere = answers.length > 1 ? [] : answers.flatMap((answer) => answer.elsewhere);
    const hasGaps = answers.some((answer) => answer.hasGaps);
    const leftOut = answers.flatMap((answer) => answer.leftOut);
    return verdict === 'absent' ? undefined : { verdict, pieces, elsewhere, hasGaps, leftOut };
  }

  /** What stands between ellipses: literal and near only when the text has it in this order, in one provision's reach. */
  private answer(answers: readonly StretchAnswer<Place>[]): Comparison<Place> {
    const pieces = answers.flatMap((each) => each.pieces);
    const hasGaps = answers.length > 1;
    const [first] = answers;
    if (!first) return { verdict: 'empty', pieces, elsewhere: [], hasGaps, leftOut: [] };
    if (!hasGaps) {
      const others = first.verdict === 'literal' ? first.found.slice(1) : [];
      return {
        verdict: first.verdict,
        pieces,
        elsewhere: others.map((stretch) => this.finder.placesOf(stretch)),
        hasGaps,
        leftOut: [],
      };
    }
    const verdict = verdictOf(answers);
    const inText = isFound(verdict) ? inOrder(answers) : undefined;
    return {
      verdict: isFound(verdict) && !inText ? 'spliced' : verdict,
      pieces,
      elsewhere: [],
      hasGaps,
      leftOut: inText ? this.finder.between(inText) : [],
    };
  }

  private checkStretch(quoted: readonly Part[]): StretchAnswer<Place> {
    const found = this.finder.exact(quoted);
    const [first] = found;
    if (first) return { verdict: 'literal', pieces: [this.finder.pieceOf(first, quoted)], found };
    const absent: StretchAnswer<Place> = { verdict: 'absent', pieces: [this.finder.unfound(quoted)], found: [] };
    const words = countWords(quoted);
    if (words < fewestWords) {
      const [stretch] = this.finder.exact(withOtherCase(quoted));
      return stretch ? { verdict: 'near', pieces: [this.finder.pieceOf(stretch, quoted)], found: [stretch] } : absent;
    }
    const near = this.finder.near(quoted, mostOff * words);
    const spliced = this.finder.splice(quoted);
    const cost = spliced.length - 1 + sum(spliced.map((piece) => piece.words));
    const isFrom = cost <= mostOff * words;
    const isNear = near && near.piece.words <= Math.min(cost, mostOff * words);
    const one = isNear ? near : isFrom ? this.finder.shortened(quoted, spliced) : undefined;
    if (one) return { verdict: 'near', pieces: [one.piece], found: [one.stretch] };
    if (isFrom) return { verdict: 'spliced', pieces: spliced, found: [] };
    const told = spliced.filter(({ places, length }) => places.length > 0 && length >= worthTelling);
    return told.length > 0 ? { verdict: 'absent', pieces: told, found: [] } : absent;
  }
}

/** Words with their first letter in the other case: a sentence may begin with them in the text, or in the quotation alone. */
function withOtherCase([first, ...others]: readonly Part[]): Part[] {
  if (!first) return [];
  const letter = first.key.charAt(0);
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return [{ ...first, key: other + first.key.slice(1) }, ...others];
}

/** The words of a quotation that are compared, whatever stands between them. */
const wordsToCompare = new RegExp(String.raw`^\s*(?:\S+\s*){0,${String(mostWords)}}`);

type Verdict = QuotationAnswer<unknown>['verdict'];

type Comparison<Place> = Pick<QuotationAnswer<Place>, 'verdict' | 'pieces' | 'elsewhere' | 'hasGaps' | 'leftOut'>;

interface StretchAnswer<Place> {
  verdict: Verdict;
  pieces: Piece<Place>[];
  /** Every place of a literal stretch, the place of a near one. */
  found: Stretch[];
}

function isFound(verdict: Verdict): boolean {
  return verdict === 'literal' || verdict === 'near';
}

/** What several quotations are together, wherever each is from. */
function verdictOf(answers: readonly { verdict: Verdict }[]): Verdict {
  if (answers.every(({ verdict }) => verdict === 'absent')) return 'absent';
  if (!answers.every(({ verdict }) => isFound(verdict))) return 'spliced';
  return answers.every(({ verdict }) => verdict === 'literal') ? 'literal' : 'near';
}

/** How many words of a quotation the text has. */
function countAlike(pieces: readonly Piece<unknown>[]): number {
  return sum(pieces.map(({ alike }) => countWords([...alike])));
}

/** The places of stretches that can be read one after another: each after that of the one before, in the same row. */
function inOrder<Place>(answers: readonly StretchAnswer<Place>[]): Stretch[] | undefined {
  for (const start of answers[0]?.found ?? []) {
    const chain = [start];
    for (const { found } of answers.slice(1)) {
      const last = chain.at(-1) as Stretch;
      const next = found.find(
        ({ row, start: from }) => row === last.row && from >= last.end && from - last.end <= farthest,
      );
      if (next) chain.push(next);
    }
    if (chain.length === answers.length) return chain;
  }
  return undefined;
}

/** Between two stretches of one quotation stand at most so many words and signs. */
const farthest = 400;
