import { stem } from '../../../language/stem.ts';
import { isBareStem, keysOfNoun } from '../../../language/verb-stems.ts';
import { keysOfForm, type Lexicon } from './lexicon.ts';
import { quality, slotOf, union, type Slot } from './terms.ts';

/**
 * A word: itself, its inflected forms, the forms of its verb, compounds with it.
 *
 * `sanctie` → sancties; `heroverwegen` → heroverweegt; `hof` → gerechtshof.
 *
 * @param word folded
 */
export function answersTo(word: string, lexicon: Lexicon): Slot {
  const own = formsOf(word, lexicon);
  const verb = keysOfVerb(word, lexicon).map((key) => slotOf(lexicon.byVerb.get(key) ?? [], quality.verb));
  return union(own, ...verb, slotOf(lexicon.byPart.get(stem(word)) ?? [], quality.part));
}

/** Only the word itself and its inflected forms. */
export function formsOf(word: string, lexicon: Lexicon): Slot {
  const forms = slotOf(lexicon.byStem.get(stem(word)) ?? [], quality.inflected);
  return lexicon.printed.has(word) ? union(forms, slotOf([word])) : forms;
}

/** Keys of verbs that the word may be a form of; a noun that looks like a form is none. */
function keysOfVerb(word: string, { strong, nouns, byVerb, data, grammar }: Lexicon): string[] {
  if (nouns.has(word) || grammar.has(word)) return [];
  return keysOfForm(word, strong).filter(
    // A bare stem is a noun as often as a verb's first person, and says too little.
    (key) => byVerb.get(key)?.some((form) => !isBareStem(word, key) || data.verbs.includes(form)),
  );
}

/** Words that share their origin with one: its verb for a noun in -ing or -atie, and the noun for a verb. */
export function relatedTo(word: string, lexicon: Lexicon): string[] {
  const own = keysOfNoun(word);
  const keys = new Set([...keysOfForm(word, lexicon.strong), ...own]);
  const nouns = [...lexicon.printed.keys()].filter((each) => keysOfNoun(each).some((key) => keys.has(key)));
  const verbs = own.flatMap((key) => lexicon.byVerb.get(key) ?? []);
  return [...nouns, ...verbs];
}
