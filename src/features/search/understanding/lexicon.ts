import type { Correctable } from './correct.ts';
import { sectionsOf, type SearchAlias, type SearchData, type Section } from './data.ts';
import { stem } from '../../../language/stem.ts';
import { stopWords } from '../../../language/stop-words.ts';
import { tokenize, type Token } from '../../../language/tokens.ts';
import { infinitiveStems } from '../../../language/verbs.ts';
import { unpackWords, type WordSet } from './word-set.ts';

/** How well a word of the text answers a word of the query; higher is better. */
export const quality = { part: 1, verb: 2, inflected: 3, alias: 4, exact: 5 } as const;

/** What answers a word of the query. */
export interface Answers {
  /** Words of the text, and how well each does. */
  words: Map<string, number>;
  /** Stems that, in the index, lead to every section with one of them. */
  stems: Set<string>;
}

/** An alias with its words, folded. */
export interface FoldedAlias extends SearchAlias {
  /** The words of each term. */
  termWords: string[][];
}

/** The words of the resolution, made once in the browser from the data of the build. */
export interface Lexicon {
  data: SearchData;
  sections: Section[];
  /** The words of each section. */
  tokens: Token[][];
  /** Every word of the text, folded, and how it is first printed. */
  printed: Map<string, string>;
  /** Words by the stem of themselves, of their parts and of their infinitive. */
  byStem: Map<string, Set<string>>;
  byPart: Map<string, Set<string>>;
  byInfinitive: Map<string, Set<string>>;
  /** Words that hyphens tie, by what is left without the hyphens: staakthetvuren → staakt, het, vuren. */
  tied: Map<string, string[]>;
  aliases: FoldedAlias[];
  correctable: Correctable;
  /** Real words that are not mistyped ones of the text. */
  realWords: WordSet;
}

export function createLexicon(data: SearchData): Lexicon {
  const sections = sectionsOf(data.provisions);
  const tokens = sections.map(({ text }) => tokenize(text));
  const printed = new Map<string, string>();
  const tied = new Map<string, string[]>();
  tokens.forEach((list, section) => {
    for (const [at, { word, start, end }] of list.entries()) {
      if (!printed.has(word))
        printed.set(word, (sections[section] as Section).text.slice(start, end).replace(/\u00ad/g, ''));
      for (let last = at + 1; list[last]?.tied; last++) {
        const words = list.slice(at, last + 1).map((token) => token.word);
        tied.set(words.join(''), words);
      }
    }
  });
  const words = [...printed.keys()];
  const aliases = data.aliases.map((alias) => ({ ...alias, termWords: alias.terms.map(wordsOf) }));
  return {
    data,
    sections,
    tokens,
    printed,
    tied,
    byStem: groupWords(words, (word) => [stem(word)]),
    byPart: groupWords(words, (word) => partsIn(data.compounds[word])),
    byInfinitive: groupWords(words, (word) => partsIn(data.verbs[word])),
    aliases,
    correctable: correctableWords(tokens.flat(), tied.keys(), aliases),
    realWords: unpackWords(data.realWords),
  };
}

/** From this length on the text's plurals answer for mistyped singulars: vluchtling → vluchtelingen. */
const shortestSingular = 7;

/** What a mistyped word may stand for: words of the text, also tied ones, their stems, and aliases of one word. */
export function correctableWords(
  text: readonly Pick<Token, 'word'>[],
  tied: Iterable<string>,
  aliases: readonly Pick<FoldedAlias, 'termWords'>[],
): Correctable {
  const counts = new Map<string, number>();
  const stemOf = new Map<string, string>();
  for (const { word } of text) {
    const key = stemOf.get(word) ?? stem(word);
    stemOf.set(word, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = aliases.flatMap(({ termWords }) => termWords.filter(({ length }) => length === 1).flat());
  const stems = [...counts.keys()].filter(({ length }) => length >= shortestSingular);
  const words = new Map([...stems, ...names].map((word) => [word, 0]));
  for (const word of tied) words.set(word, 1);
  for (const [word, key] of stemOf) words.set(word, counts.get(key) ?? 0);
  return words;
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

/** The stems under which the index has a section, each once: of its words but the stop words, and of their parts and infinitives. */
export function indexedStems(text: string, { compounds, verbs }: Pick<SearchData, 'compounds' | 'verbs'>): string[] {
  const words = wordsOf(text).filter((word) => !stopWords.has(word));
  return [...new Set(words.flatMap((word) => [stem(word), ...partsIn(compounds[word]), ...partsIn(verbs[word])]))];
}

/** The word itself, its inflected forms, compounds with it and, of an infinitive or a participle, its verb's forms. */
export function answersTo(word: string, lexicon: Lexicon): Answers {
  const key = stem(word);
  const answers: Answers = { words: new Map(), stems: new Set() };
  const add = (words: Iterable<string> | undefined, how: number, by = key): void => {
    for (const each of words ?? []) {
      if (!answers.words.has(each)) answers.words.set(each, how);
      answers.stems.add(by);
    }
  };
  if (lexicon.printed.has(word)) add([word], quality.exact);
  add(lexicon.byStem.get(key), quality.inflected);
  if (word.endsWith('en')) add(lexicon.byInfinitive.get(key), quality.verb);
  const infinitives = lexicon.data.verbs[word]?.split(' ') ?? (answers.words.size === 0 ? infinitiveStems(word) : []);
  for (const infinitive of infinitives) {
    add(lexicon.byInfinitive.get(infinitive), quality.verb, infinitive);
    const ofStem = [...(lexicon.byStem.get(infinitive) ?? [])];
    add(
      ofStem.filter((each) => each.endsWith('en')),
      quality.verb,
      infinitive,
    );
  }
  add(lexicon.byPart.get(key), quality.part);
  return answers;
}

/** Only the word itself and its inflected forms. */
export function formsOf(word: string, lexicon: Lexicon, how: number): Answers {
  const key = stem(word);
  return { words: new Map([...(lexicon.byStem.get(key) ?? [])].map((each) => [each, how])), stems: new Set([key]) };
}

/** Exactly these words of the text. */
export function exactly(words: readonly string[], how: number = quality.exact): Answers {
  return { words: new Map(words.map((word) => [word, how])), stems: new Set(words.map(stem)) };
}

function partsIn(stems: string | undefined): string[] {
  return stems?.split(' ') ?? [];
}

function groupWords(words: readonly string[], keysOf: (word: string) => string[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group) group.add(word);
      else groups.set(key, new Set([word]));
    }
  }
  return groups;
}
