import { answersTo, formsOf } from './asked-word.ts';
import type { FoldedAlias, Lexicon } from './lexicon.ts';
import { wordsOf } from './lexicon.ts';
import { optionOf, quality, type Option, type Slot } from './terms.ts';

/** What names and other words of the content stand for. */
export interface NamedWords {
  options: Option[];
  related: Option[];
  beside: Option[];
  see: string[];
}

/**
 * Other words for words of the text, as the content gives them: other spellings, languages, abbreviations, synonyms.
 *
 * @param words folded: all of a term
 */
export function askedName(words: readonly string[], lexicon: Lexicon): NamedWords | undefined {
  const aliases = lexicon.aliases.filter(({ termWords }) => termWords.some((term) => isSame(term, words)));
  return aliases.length > 0 ? namedBy(aliases, lexicon) : undefined;
}

/** The same for words of which the last has only begun: "Verenigde Nat", "Pashiny". */
export function startedName(words: readonly string[], lexicon: Lexicon): NamedWords | undefined {
  if (words.join('').length < shortestStart) return undefined;
  const aliases = lexicon.aliases.filter(({ termWords }) => termWords.some((term) => startsWith(term, words)));
  return aliases.length > 0 ? namedBy(aliases, lexicon) : undefined;
}

const shortestStart = 3;

/**
 * What names of more words than have been typed stand for: "Verenigde" may become "Verenigde Naties". These come beside
 * what the words find themselves.
 *
 * @param words folded: the whole query, its last word unfinished
 */
export function longerNames(words: readonly string[], lexicon: Lexicon): Option[] {
  const typed = words.join(' ');
  const begins = (term: readonly string[]): boolean =>
    term.length > 1 && typed.length > 1 && term.join(' ').startsWith(typed);
  return namedBy(
    lexicon.aliases.filter(({ termWords }) => termWords.some(begins)),
    lexicon,
  ).options;
}

function namedBy(aliases: readonly FoldedAlias[], lexicon: Lexicon): NamedWords {
  const kin = aliases.flatMap(({ related = [] }) => related);
  return {
    options: aliases.flatMap((alias) => optionsOf(alias, lexicon)),
    related: kin.map((words) => sequenceOf(words, lexicon, quality.related)),
    beside: kin.map((words) => sequenceOf(words, lexicon, quality.part)),
    see: aliases.flatMap(({ see }) => see ?? []),
  };
}

function optionsOf({ finds, isLoose, pages }: FoldedAlias, lexicon: Lexicon): Option[] {
  const found = finds.map((words) =>
    isLoose
      ? optionOf(
          wordsOf(words).map((word) => atMost(answersTo(word, lexicon), quality.alias)),
          quality.alias,
        )
      : sequenceOf(words, lexicon, quality.alias),
  );
  const places = pages?.flatMap((page) => lexicon.data.pages[page]?.places ?? []);
  return places ? [...found, { sequence: [], best: quality.alias, places }] : found;
}

function sequenceOf(words: string, lexicon: Lexicon, how: number): Option {
  return optionOf(
    wordsOf(words).map((word) => atMost(formsOf(word, lexicon), how)),
    how,
  );
}

function atMost(slot: Slot, how: number): Slot {
  return new Map([...slot].map(([word, given]) => [word, Math.min(given, how)]));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function startsWith(term: readonly string[], words: readonly string[]): boolean {
  if (term.length !== words.length) return false;
  return words.every((word, at) => (at < words.length - 1 ? term[at] === word : (term[at] as string).startsWith(word)));
}
