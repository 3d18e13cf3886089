import type { Footnote, Provision } from '../../../schemas/provision.ts';
import type { Resolution } from '../../../resolution/index.ts';
import { accidentalStarts } from '../../../language/accidental-starts.ts';
import { splitCompound } from '../../../language/compounds.ts';
import { monthNames } from '../../../language/calendar.ts';
import { adoptedKind } from '../../../language/printed.ts';
import { currencyNames } from '../../../language/other-words.ts';
import { stem } from '../../../language/stem.ts';
import { questionWords, stopWords } from '../../../language/stop-words.ts';
import { partNamesOf } from '../../../strings/nl/common.ts';
import type { DutchWords } from '../../../language/word-list.ts';
import {
  sectionsOf,
  type PageFacts,
  type ProvisionText,
  type SearchAlias,
  type SearchData,
  type Section,
} from '../understanding/data.ts';
import { nounsOf, placesOf as placesOfVerb } from '../understanding/asked-verb.ts';
import { answersTo } from '../understanding/asked-word.ts';
import { correctableWords } from '../understanding/correct.ts';
import { createLexicon, separableVerb, wordsOf } from '../understanding/lexicon.ts';
import { matchTerm } from '../understanding/match.ts';
import { aliasesOf } from './aliases.ts';
import { confusableWords } from './confusable.ts';
import { searchPages, type IndexedPage } from './search-pages.ts';
import type { SearchSource } from './source.ts';
import { readVerbs, verbsOfText } from '../../../language/text-verbs.ts';
import { readVocabulary, type Vocabulary } from '../understanding/vocabulary.ts';

/** All that is made of the content: the data, the text in files, and what the index has each record under. */
export interface SearchIndex {
  /** Without what Pagefind tells of its index. */
  data: SearchData;
  /** The texts of the provisions that are not in the data, file by file. */
  texts: ProvisionText[][];
  /** Terms of each record. */
  records: string[][];
  /** Words that are no mistyped words of the text. */
  realWords: string[];
  about: PageFacts[];
}

/** A file of text is about this long, in characters: that of a usual resolution is one file, the data itself. */
const usualLength = 48_000;

/** Makes what search needs in the browser. */
export function buildSearchIndex(
  resolution: Resolution,
  dutch: DutchWords,
  names: ReadonlySet<string>,
  fileLength = usualLength,
): SearchIndex {
  const { persons, organisations, places } = resolution;
  const source: SearchSource = { ...resolution, names: [...persons, ...organisations, ...places] };
  const texts = source.provisions.map((provision) => textOf(provision, source.footnotes));
  const sections = texts.flatMap(sectionsOf);
  const vocabulary = readVocabulary(sections);
  const words = [...vocabulary.printed.keys()].sort();
  const compounds = new Map(
    words
      .map(
        (word) =>
          [
            word,
            splitCompound(word, { ...dutch, exceptions: new Map(Object.entries(source.compounds)) }).join(' '),
          ] as const,
      )
      .filter(([, parts]) => parts !== ''),
  );
  const indexed = searchPages(source, sections);
  const pages = indexed.map(({ page }) => page);
  const aliases = aliasesOf(source, sections, pages, compounds);
  const files = filesOf(texts, fileLength);
  const [text = [], ...others] = [...Map.groupBy(texts.keys(), (index) => files[index] as number).values()].map(
    (group) => group.map((index) => texts[index] as ProvisionText),
  );
  const rest = readVocabulary(sections.filter(({ provision }) => files[provision] !== 0));
  const verbs = verbsOfText(
    sections.filter(({ note }) => note === undefined).map(({ text }) => wordsOf(text)),
    new Set(words),
    new Set([...compounds.values()].flatMap((parts) => parts.split(' '))),
    dutch,
  );
  const data: SearchData = {
    provisions: source.provisions.map(({ kind, label, title, footnotes }, index) => ({
      kind,
      label,
      ...(title && { title }),
      ...(files[index] && { file: files[index] }),
      ...(footnotes.length > 0 && { notes: footnotes }),
    })),
    parts: partsOf(source),
    words: [...rest.printed].map(([word, form]) => [word, form, rest.counts.get(word) as number]),
    grammar: [...stopWords].join(' '),
    questions: [...questionWords].join(' '),
    months: monthNames(),
    currencies: Object.fromEntries(Object.entries(currencyNames()).filter(([, code]) => vocabulary.printed.has(code))),
    tied: [...rest.tied],
    compounds: Object.fromEntries(compounds),
    strong: verbs.strong,
    verbs: verbs.verbs.join(' '),
    nouns: verbs.nouns.join(' '),
    accidental: '',
    aliases,
    realWords: '',
    about: '',
    speaker: speakerOf(source),
    pages,
    text,
    texts: [],
  };
  return {
    data: { ...data, verbs: verbsThatOccur(data, sections), accidental: accidentalIn(data, words, dutch) },
    texts: others,
    about: indexed.map(({ facts }) => facts),
    realWords: realWordsBeside(vocabulary, aliases, source, [...dutch.forms, ...names]),
    records: commonFirst([
      ...texts.map(({ clauses, notes = [] }) =>
        indexedTerms([...clauses, ...notes.map(([, , note]) => note)].join('\n')),
      ),
      ...termsOfPages(indexed, dutch),
    ]),
  };
}

/** Leaves out the verbs that could stand apart in the text, and do not. */
function verbsThatOccur(data: SearchData, sections: readonly Section[]): string {
  const lexicon = createLexicon(data);
  const occurs = (verb: string): boolean => {
    const separable = separableVerb(verb);
    if (!separable || nounsOf(separable, lexicon).length > 0) return true;
    const options = placesOfVerb(separable, lexicon);
    return sections.some((section) => matchTerm({ options }, 0, [section]).length > 0);
  };
  return [...lexicon.verbs].filter(occurs).join(' ');
}

/** Words that begin like one of the text by accident, and that no form of one answers to. */
function accidentalIn(data: SearchData, words: readonly string[], dutch: DutchWords): string {
  const lexicon = createLexicon(data);
  return accidentalStarts(words, dutch)
    .filter((word) => answersTo(word, lexicon).size === 0)
    .join(' ');
}

function textOf({ id, clauses }: Provision, footnotes: readonly Footnote[]): ProvisionText {
  const own = footnotes.filter((note) => note.provision === id);
  const clauseOf = (number: Footnote['number']): number =>
    clauses.findIndex((clause) => clause.footnotes.some((note) => note.number === number)) + 1;
  return {
    clauses: clauses.map(({ text }) => text),
    ...(own.length > 0 && { notes: own.map(({ number, text }) => [number, clauseOf(number), text]) }),
  };
}

/** The file of each provision, from 0 without a gap: neighbours share one. */
function filesOf(texts: readonly ProvisionText[], fileLength: number): number[] {
  let file = 0;
  let length = 0;
  return texts.map((text) => {
    if (length >= fileLength) {
      file++;
      length = 0;
    }
    length += JSON.stringify(text).length;
    return file;
  });
}

/** Words that are no mistyped words of the text; the content names some that no list has. */
function realWordsBeside(
  { counts, tied }: Vocabulary,
  aliases: readonly SearchAlias[],
  source: SearchSource,
  known: readonly string[],
): string[] {
  const absent = source.aliases.filter(({ kind }) => kind === 'absent').flatMap(({ terms }) => terms.flatMap(wordsOf));
  const folded = aliases.map(({ terms }) => ({ termWords: terms.map((term) => term.split(' ')) }));
  const joined = new Set([...tied].map((run) => run.replaceAll('-', '')));
  return confusableWords(
    new Set([...known, ...absent]),
    correctableWords({ counts, tied: joined, aliases: folded, grammar: stopWords }),
  );
}

/** The names of the kinds of provision that there are, in their order. */
function partsOf({ document, provisions }: SearchSource): SearchData['parts'] {
  const names = partNamesOf(document);
  const kinds = new Set(provisions.map(({ kind }) => kind));
  return Object.fromEntries([...kinds].map((kind) => [kind, { one: names[kind].one, more: names[kind].more }]));
}

/** The names of the institution whose text it is, and what kind of text: "wat zegt de resolutie over gas". */
function speakerOf({ document, names }: SearchSource): string[] {
  const speaker = names.find(({ name }) => name === document.institution);
  const words = document.kind.split(' ').slice(-1);
  const text = words.flatMap((kind) => [kind, adoptedKind(kind)]);
  return speaker
    ? [...text, ...speaker.forms, ...('abbreviation' in speaker && speaker.abbreviation ? [speaker.abbreviation] : [])]
    : text;
}

/** Prose is found by its title and by what it names: its nouns, and what is no form of a Dutch word. */
function termsOfPages(pages: readonly IndexedPage[], { isNoun, isWord, verbs }: DutchWords): string[][] {
  const { infinitivesOf } = readVerbs([...verbs]);
  const isNaming = (word: string): boolean => isNoun(word) || !(isWord(word) || infinitivesOf(word).length > 0);
  return pages.map(({ page, terms }) => [
    ...new Set([...indexedTerms(page.name), ...indexedTerms(terms, page.group === 'page' ? isNaming : undefined)]),
  ]);
}

/** What the index has a text under, each once: the stems of its words but those of grammar. */
function indexedTerms(text: string, isIndexed: (word: string) => boolean = () => true): string[] {
  const words = wordsOf(text).filter((word) => !stopWords.has(word) && isIndexed(word));
  return [...new Set(words.map(stem))];
}

/** The terms that most records have first: their places then say little, and the index is smaller. */
function commonFirst(records: readonly string[][]): string[][] {
  const counts = new Map<string, number>();
  for (const term of records.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const countOf = (term: string): number => counts.get(term) ?? 0;
  return records.map((terms) => terms.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)));
}
