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
  const verb = slotOf(verbForms(word, lexicon), quality.verb);
  // A past tense that the text has not is no other word that looks like it: "nam" and "name".
  if (lexicon.strong.has(word) && !lexicon.printed.has(word) && verb.size > 0) return verb;
  return union(formsOf(word, lexicon), verb, slotOf(lexicon.byPart.get(stem(word)) ?? [], quality.part));
}

/** The forms of the verbs that a word may be a form of. */
function verbForms(word: string, lexicon: Lexicon): string[] {
  return keysOfVerb(word, lexicon).flatMap((key) => lexicon.byVerb.get(key) ?? []);
}

/** Only the word itself and its inflected forms. */
export function formsOf(word: string, lexicon: Lexicon): Slot {
  // A word of grammar is no form of another word: "open" and "op", "uiten" and "uit".
  const { byStem, grammar } = lexicon;
  const isForm = (form: string): boolean => grammar.has(form) === grammar.has(word);
  const forms = slotOf((byStem.get(stem(word)) ?? []).filter(isForm), quality.inflected);
  return lexicon.printed.has(word) ? union(forms, slotOf([word])) : forms;
}

/** Keys of verbs that the word may be a form of; a noun that looks like a form is none, nor is a word of grammar but those of verbs. */
function keysOfVerb(word: string, { strong, nouns, byVerb, verbs, grammar }: Lexicon): string[] {
  if ((nouns.has(word) && !verbs.has(word)) || (grammar.has(word) && !strong.has(word))) return [];
  return keysOfForm(word, strong).filter(
    // A bare stem is a noun as often as a verb's first person, and says too little.
    (key) => byVerb.get(key)?.some((form) => !isBareStem(word, key) || verbs.has(form)),
  );
}

/** Words that share their origin with one: its verb for a noun in -ing, -atie or -ement, and the noun for a verb. */
export function relatedTo(word: string, lexicon: Lexicon): string[] {
  const own = keysOfNoun(word);
  const nouns = nounsWith([...keysOfForm(word, lexicon.strong), ...own], lexicon);
  return [...nouns, ...own.flatMap((key) => lexicon.byVerb.get(key) ?? [])];
}

/** The nouns in -ing, -atie and -ement that are made of verbs with one of these keys. */
export function nounsWith(keys: readonly string[], { words }: Lexicon): string[] {
  return words.filter((word) => keysOfNoun(word).some((key) => keys.includes(key)));
}
