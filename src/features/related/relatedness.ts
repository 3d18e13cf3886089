/** How a provision has a trait: it says the words, is about them, treats what falls under them, or has the subject. */
export type TraitVerb = 'names' | 'is-about' | 'touches' | 'has-subject';

/** A trait within a sentence: "noemt" + "de Laçın-corridor". */
export interface Trait {
  verb: TraitVerb;
  words: string;
}

/** What a provision is about, by keys such as `instrument:genocideverdrag`. */
export type Traits = ReadonlyMap<string, Trait>;

/** Two provisions that an editor put together, and why. */
export interface HandMadeRelation {
  between: readonly [string, string];
  reason: string;
}

/** A provision that belongs with another one: what editors say of it or, if nothing, what it shares. */
export interface Related {
  id: string;
  byHand: string[];
  shared: Trait[];
}

/** Traits that a computed relation gives. */
const mostTraits = 2;
/** More than any sum of shared traits. */
const handMadeScore = 1000;

/** A trait that more provisions have than these says too little to put two together. */
const mostHolders = { share: 1 / 4, count: 20 };

/**
 * Finds the provisions that belong together, by what they share: a shared trait counts for more the fewer provisions
 * have it, and one that more than a quarter of them have, or more than twenty, counts for nothing, so the work grows
 * with the length of the text and not with its square. Relations made by hand come first and always stay. A pair holds
 * both ways: the closest pairs choose first, and one that finds either side full is left out.
 *
 * @param provisions id → traits, in the order of the text
 * @param most how many a provision gets, unless editors made more
 */
export function findRelated(
  provisions: ReadonlyMap<string, Traits>,
  handMade: readonly HandMadeRelation[],
  most = 5,
): Map<string, Related[]> {
  const result = new Map<string, Related[]>([...provisions.keys()].map((id) => [id, []]));
  const pairs = findPairs(provisions, handMade);
  for (const { a, b, score, byHand, shared } of pairs.sort((one, other) => other.score - one.score)) {
    const ofA = result.get(a);
    const ofB = result.get(b);
    if (!ofA || !ofB || (byHand.length === 0 && (score === 0 || ofA.length >= most || ofB.length >= most))) continue;
    const traits = byHand.length > 0 ? [] : tellingTraits(shared);
    ofA.push({ id: b, byHand, shared: traits });
    ofB.push({ id: a, byHand, shared: traits });
  }
  return result;
}

/** Two provisions that share something, `a` before `b` in the text. */
interface Pair {
  a: string;
  b: string;
  score: number;
  shared: (Trait & { weight: number })[];
  /** Reasons that editors gave. */
  byHand: string[];
}

/** Every pair that shares a trait or was made by hand, in the order of the text. */
function findPairs(provisions: ReadonlyMap<string, Traits>, handMade: readonly HandMadeRelation[]): Pair[] {
  const order = new Map([...provisions.keys()].map((id, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? 0;
  const pairs = new Map<string, Pair>();
  const pairOf = (one: string, other: string): Pair => {
    const [a, b] = place(one) < place(other) ? [one, other] : [other, one];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, score: 0, shared: [], byHand: [] };
    pairs.set(`${a} ${b}`, pair);
    return pair;
  };
  for (const { between, reason } of handMade) {
    const pair = pairOf(...between);
    if (pair.byHand.length === 0) pair.score += handMadeScore;
    pair.byHand.push(reason);
  }
  for (const [key, holders] of holdersOf(provisions)) {
    if (holders.length > Math.min(provisions.size * mostHolders.share, mostHolders.count)) continue;
    const weight = Math.log(provisions.size / holders.length);
    holders.forEach((a, index) => {
      for (const b of holders.slice(index + 1)) {
        const pair = pairOf(a, b);
        pair.score += weight;
        const trait = sharedTrait(provisions.get(a)?.get(key), provisions.get(b)?.get(key));
        if (trait) pair.shared.push({ ...trait, weight });
      }
    });
  }
  return [...pairs.values()].sort((one, other) => place(one.a) - place(other.a) || place(one.b) - place(other.b));
}

/** What both can say: who only touches on something does not name it. */
function sharedTrait(a: Trait | undefined, b: Trait | undefined): Trait | undefined {
  return a && b && (b.verb === 'touches' ? b : a);
}

/** The rarest ones, without those whose words another says too; the title of a subject says nothing of its own. */
function tellingTraits(shared: Pair['shared']): Trait[] {
  const distinct = shared.filter(
    ({ words }) =>
      !shared.some((other) => other.verb !== 'has-subject' && other.words !== words && other.words.includes(words)),
  );
  const byWeight = distinct.sort((one, other) => other.weight - one.weight);
  const told = byWeight.filter(({ words }, index) => byWeight.findIndex((other) => other.words === words) === index);
  return told.slice(0, mostTraits).map(({ verb, words }) => ({ verb, words }));
}

/** The provisions that have each trait, in the order of the text. */
function holdersOf(provisions: ReadonlyMap<string, Traits>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [id, traits] of provisions) {
    for (const key of traits.keys()) {
      const found = holders.get(key);
      if (found) found.push(id);
      else holders.set(key, [id]);
    }
  }
  return holders;
}
