import type { Part } from './parts.ts';

/** A stretch of a row of parts: index of the row, its first part and the one after its last. */
export interface Stretch {
  row: number;
  start: number;
  end: number;
}

export type Rows = readonly (readonly Part[])[];

/** Every place that has exactly these parts. */
export function findExact(quoted: readonly Part[], rows: Rows): Stretch[] {
  return rows.flatMap((row, index) =>
    row.flatMap((_, start) =>
      quoted.every(({ key }, offset) => row[start + offset]?.key === key)
        ? [{ row: index, start, end: start + quoted.length }]
        : [],
    ),
  );
}

/** A word counts for more than a sign. */
const costOf = ({ isWord }: Part): number => (isWord ? 8 : 1);

/**
 * The stretch that takes the least to be turned into these parts: Sellers' algorithm (1980), edit distance with a free
 * start and end.
 */
export function findNearest(quoted: readonly Part[], rows: Rows): Stretch | undefined {
  let best: (Stretch & { cost: number }) | undefined;
  for (const [index, row] of rows.entries()) {
    const found = nearestIn(quoted, row);
    if (!best || found.cost < best.cost) best = { ...found, row: index };
  }
  return best && { row: best.row, start: best.start, end: best.end };
}

function nearestIn(quoted: readonly Part[], row: readonly Part[]): Omit<Stretch, 'row'> & { cost: number } {
  // One column of the table a part of the quotation, over all places of the row: what it costs, and where it starts.
  let costs = new Int32Array(row.length + 1);
  let starts = Int32Array.from(costs, (_, place) => place);
  for (const part of quoted) {
    const nextCosts = new Int32Array(row.length + 1);
    const nextStarts = new Int32Array(row.length + 1);
    nextCosts[0] = at(costs, 0) + costOf(part);
    for (let place = 1; place <= row.length; place++) {
      const own = row[place - 1] as Part;
      const change = own.key === part.key ? 0 : Math.max(costOf(own), costOf(part));
      let cost = at(costs, place - 1) + change;
      let start = at(starts, place - 1);
      const [added, missing] = [at(costs, place) + costOf(part), at(nextCosts, place - 1) + costOf(own)];
      if (added < cost) [cost, start] = [added, at(starts, place)];
      if (missing < cost) [cost, start] = [missing, at(nextStarts, place - 1)];
      nextCosts[place] = cost;
      nextStarts[place] = start;
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  const cost = Math.min(...costs);
  const end = costs.lastIndexOf(cost); // the widest: a word changed at the end is no word added
  return { start: at(starts, end), end, cost };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

/** The longest row of parts from a place in the quotation that the text has, and where. */
export function longestFrom(quoted: readonly Part[], from: number, rows: Rows): Stretch {
  let best: Stretch = { row: 0, start: 0, end: 0 };
  for (const [index, row] of rows.entries()) {
    for (let start = 0; start < row.length; start++) {
      let length = 0;
      while (from + length < quoted.length && row[start + length]?.key === quoted[from + length]?.key) length++;
      if (length > best.end - best.start) best = { row: index, start, end: start + length };
    }
  }
  return best;
}
