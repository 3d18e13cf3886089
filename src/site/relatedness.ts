/** What a provision is about: keys such as `instrument:genocideverdrag`, each with the words that say so. */
export type Traits = ReadonlyMap<string, string>;

/** Two provisions that an editor put together, and why. */
export interface HandMadeRelation {
  between: readonly [string, string];
  reason: string;
}

/** A provision that belongs with another one. */
export interface Related {
  id: string;
  reasons: string[];
}

/** Reasons that a computed relation gives. */
const mostReasons = 2;
/** More than any sum of shared traits. */
const handMadeScore = 1000;

/**
 * Finds the provisions that belong together, by what they share: a shared trait counts for more the fewer provisions
 * have it, and one that more than a quarter of them have counts for nothing. Relations made by hand come first and
 * always stay. A pair holds both ways: the closest pairs choose first, and one that finds either side full is left out.
 *
 * @param provisions id → traits, in the order of the text
 * @param most how many a provision gets, unless editors made more
 */
export function findRelated(
  provisions: ReadonlyMap<string, Traits>,
  handMade: readonly HandMadeRelation[],
  most = 5,
): Map<string, Related[]> {
  const ids = [...provisions.keys()];
  const weights = weigh([...provisions.values()]);
  const pairs = ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => compare(a, b, provisions, weights, handMade)),
  );
  const result = new Map<string, Related[]>(ids.map((id) => [id, []]));
  for (const { a, b, score, isHandMade, reasons } of pairs.sort((one, other) => other.score - one.score)) {
    const ofA = result.get(a) ?? [];
    const ofB = result.get(b) ?? [];
    const isFull = ofA.length >= most || ofB.length >= most;
    if (score === 0 || (isFull && !isHandMade)) continue;
    ofA.push({ id: b, reasons });
    ofB.push({ id: a, reasons });
  }
  return result;
}

/** How much a trait says: the logarithm of how few have it. */
function weigh(all: readonly Traits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of all.flatMap((traits) => [...traits.keys()])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, count * 4 > all.length ? 0 : Math.log(all.length / count)]));
}

function compare(
  a: string,
  b: string,
  provisions: ReadonlyMap<string, Traits>,
  weights: Map<string, number>,
  handMade: readonly HandMadeRelation[],
) {
  const byHand = handMade.filter(({ between }) => between.includes(a) && between.includes(b));
  const traits = provisions.get(a) ?? new Map<string, string>();
  const shared = [...traits]
    .filter(([key]) => provisions.get(b)?.has(key))
    .map(([key, words]) => ({ words, weight: weights.get(key) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const isHandMade = byHand.length > 0;
  const score = shared.reduce((sum, { weight }) => sum + weight, 0) + (isHandMade ? handMadeScore : 0);
  const reasons = isHandMade
    ? byHand.map(({ reason }) => reason)
    : shared.slice(0, mostReasons).map(({ words }) => words);
  return { a, b, score, isHandMade, reasons };
}
