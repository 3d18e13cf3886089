import type { Part } from './parts.ts';

/** A stretch of a row of parts: index of the row, its first part and the one after its last. */
export interface Stretch {
  row: number;
  start: number;
  end: number;
}

/** The nearest stretch, and what it takes to be turned into what was quoted. */
interface Nearest extends Stretch {
  cost: number;
}

type Weights = Record<'word' | 'sign', number>;

/**
 * What it takes to leave a part of the text out: a word counts for more than a sign. A part that the text has not takes
 * half as much again, so that two words that are alike are worth three that were left out.
 */
const weights: Weights = { word: 16, sign: 2 };
const addedWeights: Weights = { word: 24, sign: 3 };
/** In a quotation that leaves out much of the text. */
const shortenedWeights: Weights = { word: 2, sign: 1 };

/** Rows of parts, and where each key stands in them. */
export class Rows<Own extends Part> {
  readonly rows: readonly (readonly Own[])[];
  private readonly places = new Map<string, { row: number; start: number }[]>();
  private readonly numbers = new Map<string, number>();

  constructor(rows: readonly (readonly Own[])[]) {
    this.rows = rows;
    for (const [row, parts] of rows.entries())
      for (const [start, { key }] of parts.entries()) {
        const places = this.places.get(key);
        if (places) places.push({ row, start });
        else this.places.set(key, [{ row, start }]);
        if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size);
      }
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  of({ row, start, end }: Stretch): readonly Own[] {
    return (this.rows[row] ?? []).slice(start, end);
  }

  /** Every place that has exactly these parts. */
  findExact(quoted: readonly Part[]): Stretch[] {
    return this.runsFrom(quoted, 0).filter(({ start, end }) => end - start === quoted.length);
  }

  /** From a place in the quotation the rows of parts that the text has too, each as long as it goes. */
  runsFrom(quoted: readonly Part[], from: number): Stretch[] {
    return (this.places.get(quoted[from]?.key ?? '') ?? []).map(({ row, start }) => {
      const own = this.rows[row] ?? [];
      let length = 1;
      while (from + length < quoted.length && own[start + length]?.key === quoted[from + length]?.key) length++;
      return { row, start, end: start + length };
    });
  }

  /**
   * The stretch that takes the least to be turned into these parts.
   *
   * @param isShortened it may leave out much of the text
   */
  findNearest(quoted: readonly Part[], isShortened: boolean): Stretch | undefined {
    const keys = this.numbered(quoted, addedWeights);
    let best: Nearest | undefined;
    for (const [row, parts] of this.rows.entries()) {
      const found = nearestIn(keys, this.numbered(parts, isShortened ? shortenedWeights : weights));
      if (!best || found.cost < best.cost) best = { ...found, row };
    }
    return best;
  }

  private numbered(parts: readonly Part[], { word, sign }: Weights): Numbered[] {
    return parts.map(({ key, isWord }) => ({ number: this.numbers.get(key) ?? -1, cost: isWord ? word : sign }));
  }
}

/** A part by the number of its key. */
interface Numbered {
  number: number;
  cost: number;
}

/** Sellers' algorithm (1980): edit distance with a free start and end. */
function nearestIn(quoted: readonly Numbered[], row: readonly Numbered[]): Omit<Nearest, 'row'> {
  const numbers = Int32Array.from(row, ({ number }) => number);
  const ownCosts = Int32Array.from(row, ({ cost }) => cost);
  // One column of the table a part of the quotation, over all places of the row: what it costs, and where it starts.
  let costs = new Int32Array(row.length + 1);
  let starts = Int32Array.from(costs, (_, place) => place);
  let [nextCosts, nextStarts] = [new Int32Array(costs), new Int32Array(costs)];
  for (const part of quoted) {
    nextCosts[0] = at(costs, 0) + part.cost;
    for (let place = 1; place <= row.length; place++) {
      const own = at(ownCosts, place - 1);
      let cost = at(costs, place - 1);
      if (at(numbers, place - 1) !== part.number) cost += own > part.cost ? own : part.cost;
      let start = at(starts, place - 1);
      // Of what costs the same the earliest start, so the most words that are alike.
      const added = at(costs, place) + part.cost;
      const addedStart = at(starts, place);
      if (added < cost || (added === cost && addedStart < start)) {
        cost = added;
        start = addedStart;
      }
      const missing = at(nextCosts, place - 1) + own;
      const missingStart = at(nextStarts, place - 1);
      if (missing < cost || (missing === cost && missingStart < start)) {
        cost = missing;
        start = missingStart;
      }
      nextCosts[place] = cost;
      nextStarts[place] = start;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  const cost = costs.reduce((least, each) => Math.min(least, each));
  const end = costs.lastIndexOf(cost); // the widest: a word changed at the end is no word added
  return { start: at(starts, end), end, cost };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}
