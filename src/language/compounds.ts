import { stem } from './stem.ts';

/** What the splitter knows of Dutch. All words folded. */
export interface CompoundKnowledge {
  /** Whether a word is an entry of the word list: a base form. */
  isEntry: (word: string) => boolean;
  /** Whether a word, in any inflected form, is in the word list. */
  isWord: (word: string) => boolean;
  /** Reviewed answers by word, for where the rules go wrong: its parts; none when it is no compound. */
  exceptions: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are taken for no compounds and shorter parts for chance, but for these parts. */
const shortestCompound = 8;
const shortestPart = 4;
const shortParts = new Set(['gas', 'hof', 'lid', 'wet']);
const linkingLetters = ['', 's', 'en', 'n', 'e'];

/** First parts that make verbs and derivations, and words of grammar. */
const prefixes = new Set(
  'achter alle anti beneden binnen boven buiten daar deze door dies even hero hier inter mede naar neer niet onder over post samen tegen terug toch toen tran twee veel voor voort waar wanneer weder weer zelf'.split(
    ' ',
  ),
);
/** Stems of last parts that are endings rather than words of their own. */
const suffixes = new Set(
  'abel achtig bar chap daags echtelijk eel end genot heid heit iel iest ist king kundig lend lijk ling loos los mal matig rijk schap sing stel stelling tal telling ting waardig wijs zaam zalig zam zing'.split(
    ' ',
  ),
);

/**
 * The parts of a Dutch compound, whole sub-compounds included, as stems: "mensenrechtensituatie" →
 * mens, recht, mensenrecht, situatie. Empty when the word is none.
 *
 * @param word folded
 */
export function splitCompound(word: string, knowledge: CompoundKnowledge): string[] {
  const parts = new Set<string>();
  collect(word, knowledge, parts);
  parts.delete(stem(word));
  return [...parts];
}

function collect(word: string, knowledge: CompoundKnowledge, parts: Set<string>): void {
  for (const part of partsOf(word, knowledge) ?? []) {
    parts.add(stem(part));
    collect(part, knowledge, parts);
  }
}

/**
 * The split into two words whose shorter part is longest; letters that link them are left out. A first part
 * that no list has may be a compound itself: vredeshandhaving-s-troepen.
 */
function bestSplit(word: string, knowledge: CompoundKnowledge): [string, string] | undefined {
  return (
    longest(splits(word, knowledge, knowledge.isEntry)) ??
    longest(splits(word, knowledge, (head) => partsOf(head, knowledge) !== undefined))
  );
}

function splits(word: string, knowledge: CompoundKnowledge, isHead: (head: string) => boolean): [string, string][] {
  if (word.length < shortestCompound) return [];
  const found: [string, string][] = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const tail = word.slice(at);
    if (!isPart(tail) || suffixes.has(stem(tail)) || !knowledge.isWord(tail)) continue;
    for (const link of linkingLetters) {
      const head = word.slice(0, at - link.length);
      if (word.slice(head.length, at) === link && isPart(head) && !prefixes.has(head) && isHead(head))
        found.push([head, tail]);
    }
  }
  return found;
}

function longest(found: readonly [string, string][]): [string, string] | undefined {
  const shorter = ([head, tail]: [string, string]): number => Math.min(head.length, tail.length);
  return [...found].sort((a, b) => shorter(b) - shorter(a))[0];
}

function partsOf(word: string, knowledge: CompoundKnowledge): readonly string[] | undefined {
  const parts = knowledge.exceptions.get(word) ?? bestSplit(word, knowledge);
  return parts?.length ? parts : undefined;
}

function isPart(text: string): boolean {
  return text.length >= shortestPart || shortParts.has(text);
}
