import { stem } from '../../../language/stem.ts';
import { tokenize } from '../../../language/tokens.ts';
import { verbKey, verbKeys } from '../../../language/verb-stems.ts';
import { sectionsOf, type SearchAlias, type SearchData, type Section } from './data.ts';
import { groupBy } from './group.ts';
import { readVocabulary } from './vocabulary.ts';

/** An alias with the words of its terms. */
export interface FoldedAlias extends SearchAlias {
  termWords: string[][];
}

/** A verb whose first part stands apart in a main clause. */
export interface SeparableVerb {
  particle: string;
  /** Its infinitive without the particle, and the key of that. */
  base: string;
  key: string;
}

/** `op|schorten`, as in `SearchData.verbs`; nothing for a verb whose parts stay together. */
export function separableVerb(verb: string): SeparableVerb | undefined {
  const [particle = '', base] = verb.split('|');
  return base === undefined ? undefined : { particle, base, key: verbKey(base) };
}

/** The words of the resolution, made once in the browser from the data of the build. */
export interface Lexicon {
  data: SearchData;
  /** The sections of each provision of the first file of text. */
  sections: readonly (readonly Section[])[];
  /** Every word of the text, folded, and how it is first printed. */
  printed: ReadonlyMap<string, string>;
  /** The same words, in the order of the alphabet. */
  words: readonly string[];
  /** How often the text has a word, in any form. */
  counts: ReadonlyMap<string, number>;
  /** Words by the stem of themselves and of their parts, and by the key of their verb. */
  byStem: ReadonlyMap<string, readonly string[]>;
  byPart: ReadonlyMap<string, readonly string[]>;
  byVerb: ReadonlyMap<string, readonly string[]>;
  verbs: ReadonlySet<string>;
  separable: readonly SeparableVerb[];
  /** Forms of strong verbs and the key of the verb. */
  strong: ReadonlyMap<string, string>;
  nouns: ReadonlySet<string>;
  /** Words of Dutch that words of the text only happen to begin like. */
  accidental: ReadonlySet<string>;
  /** Words that hyphens tie, by what is left without the hyphens: staakthetvuren → staakt, het, vuren. */
  tied: ReadonlyMap<string, string[]>;
  aliases: readonly FoldedAlias[];
  /** Words of grammar and of questions. */
  grammar: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  currencies: ReadonlyMap<string, string>;
  speaker: ReadonlySet<string>;
}

export function createLexicon(data: SearchData): Lexicon {
  const sections = data.text.map(sectionsOf);
  const vocabulary = readVocabulary(sections.flat());
  const countOf = vocabulary.counts;
  for (const [word, form, count] of data.words) {
    if (!countOf.has(word)) vocabulary.printed.set(word, form);
    countOf.set(word, (countOf.get(word) ?? 0) + count);
  }
  const printed = new Map([...vocabulary.printed].sort(([a], [b]) => (a < b ? -1 : 1)));
  const words = [...printed.keys()];
  const runs = new Set([...vocabulary.tied, ...data.tied]);
  const tied = new Map([...runs].sort().map((run) => [run.replaceAll('-', ''), run.split('-')]));
  const aliases = data.aliases.map((alias) => ({ ...alias, termWords: alias.terms.map((term) => term.split(' ')) }));
  const compounds = new Map(Object.entries(data.compounds));
  const strong = new Map(
    Object.entries(data.strong).flatMap(([key, forms]) => forms.split(' ').map((form) => [form, key] as const)),
  );
  const nouns = listed(data.nouns);
  const grammar = listed(data.grammar);
  const verbs = listed(data.verbs);
  const separable = [...verbs].flatMap((verb) => separableVerb(verb) ?? []);
  const keys = new Set([...verbs].map((verb) => separableVerb(verb)?.key ?? verbKey(verb)));
  const knownKeys = (word: string): string[] =>
    nouns.has(word) ? [] : keysOfForm(word, strong).filter((key) => keys.has(key));
  const byStem = groupBy(words, (word) => [stem(word)]);
  const counts = new Map(
    words.map((word) => [
      word,
      (byStem.get(stem(word)) ?? []).reduce((sum, form) => sum + (countOf.get(form) ?? 0), 0),
    ]),
  );
  return {
    data,
    sections,
    printed,
    words,
    counts,
    tied,
    aliases,
    strong,
    nouns,
    verbs,
    separable,
    byStem,
    byPart: groupBy(words, (word) => compounds.get(word)?.split(' ') ?? []),
    byVerb: groupBy(words, knownKeys),
    accidental: listed(data.accidental),
    grammar,
    questions: listed(data.questions),
    currencies: new Map(Object.entries(data.currencies)),
    speaker: new Set(data.speaker.map((name) => speakerKey(wordsOf(name)))),
  };
}

/** The words of a list, which may have none. */
function listed(words: string): ReadonlySet<string> {
  return new Set(words.match(/\S+/g));
}

/** The keys of verbs that a form may belong to, strong ones included. */
export function keysOfForm(word: string, strong: ReadonlyMap<string, string>): string[] {
  const known = strong.get(word);
  return known === undefined ? verbKeys(word) : [known, ...verbKeys(word)];
}

/** A name in any form: "Europees Parlement", "het Europese Parlement". */
export function speakerKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}
