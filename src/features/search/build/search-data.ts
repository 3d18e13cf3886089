import { footnoteId } from '../../../addresses/anchors.ts';
import { instrumentPath, paths } from '../../../addresses/paths.ts';
import type { Alias } from '../../../schemas/alias.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import type { Name } from '../../../schemas/name.ts';
import type { Footnote, Mention, Provision } from '../../../schemas/provision.ts';
import type { Resolution } from '../../../resolution/index.ts';
import { splitCompound } from '../../../language/compounds.ts';
import { fold } from '../../../language/fold.ts';
import { stateNames, statesOfTheWorld } from '../../../language/other-words.ts';
import { stem } from '../../../language/stem.ts';
import { tokenize } from '../../../language/tokens.ts';
import type { DutchWords } from '../../../language/word-list.ts';
import { partNamesOf } from '../../../strings/nl/common.ts';
import { plain } from '../understanding/asked-document.ts';
import {
  sectionsOf,
  type Place,
  type ProvisionText,
  type SearchAlias,
  type SearchData,
  type SearchDocument,
  type Section,
} from '../understanding/data.ts';
import { placesOf as placesOfVerb } from '../understanding/asked-verb.ts';
import {
  addressTerm,
  anyProvision,
  correctableWords,
  createLexicon,
  indexedTerms,
  wordsOf,
} from '../understanding/lexicon.ts';
import { matchTerm } from '../understanding/match.ts';
import { confusableWords } from './confusable.ts';
import { searchPages, type IndexedPage } from './search-pages.ts';
import { verbsOfText } from './text-verbs.ts';

/** The content that search is made of: persons, bodies and places are names. */
export interface SearchSource extends Resolution {
  names: readonly Name[];
}

/** All that is made of the content: the data, the text in files, and what the index has each record under. */
export interface SearchIndex {
  /** Without what Pagefind tells of its index. */
  data: SearchData;
  /** The texts of the provisions, file by file. */
  texts: ProvisionText[][];
  /** Terms of each record. */
  records: string[][];
  /** Words that are no mistyped words of the text. */
  realWords: string[];
}

/** A file of text is about this long, in characters: that of a usual resolution is one file. */
const fileLength = 48_000;

/** Makes what search needs in the browser. */
export function buildSearchIndex(resolution: Resolution, dutch: DutchWords, others: ReadonlySet<string>): SearchIndex {
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
  const aliases = aliasesOf(source, sections);
  const documents = documentsOf(source, sections);
  const pages = searchPages(source);
  const files = filesOf(texts);
  const data: SearchData = {
    provisions: source.provisions.map(({ kind, label }, index) => ({ kind, label, file: files[index] as number })),
    parts: partsOf(source),
    words: words.map((word) => vocabulary.printed.get(word)).join(' '),
    counts: words.map((word) => vocabulary.counts.get(word) as number),
    tied: [...vocabulary.tied].sort(),
    compounds: Object.fromEntries(compounds),
    ...verbsOfText(new Set(words), dutch),
    aliases,
    documents,
    realWords: '',
    speaker: speakerOf(source),
    pages: pages.map(({ page }) => page),
    records: [],
    texts: [],
  };
  return {
    data: { ...data, verbs: verbsThatOccur(data, sections) },
    texts: [...Map.groupBy(texts.keys(), (index) => files[index] as number).values()].map((group) =>
      group.map((index) => texts[index] as ProvisionText),
    ),
    realWords: realWordsBeside(vocabulary.counts, aliases, source, [...dutch.forms, ...others]),
    records: commonFirst([
      ...source.provisions.map((provision, index) => termsOf(provision, texts[index] as ProvisionText, compounds)),
      ...pages.map(termsOfPage),
    ]),
  };
}

/** Leaves out the verbs that could stand apart in the text, and do not. */
function verbsThatOccur(data: SearchData, sections: readonly Section[]): string[] {
  const lexicon = createLexicon(data);
  return data.verbs.filter((verb) => {
    const [particle = '', base] = verb.split('|');
    if (base === undefined) return true;
    const options = placesOfVerb({ particle, key: stem(base) }, lexicon);
    return sections.some((section) => matchTerm({ options }, 0, [section]).length > 0);
  });
}

function textOf({ id, clauses }: Provision, footnotes: readonly Footnote[]): ProvisionText {
  return {
    clauses: clauses.map(({ text }) => text),
    notes: footnotes
      .filter((note) => note.provision === id)
      .map(({ number, text }) => [number, clauses.findIndex((clause) => clause.footnotes.includes(number)) + 1, text]),
  };
}

/** The file of each provision: neighbours share one. */
function filesOf(texts: readonly ProvisionText[]): number[] {
  let length = 0;
  return texts.map((text) => {
    const file = Math.floor(length / fileLength);
    length += JSON.stringify(text).length;
    return file;
  });
}

interface Vocabulary {
  /** Folded word → as first printed; a date in figures has its words. */
  printed: Map<string, string>;
  counts: Map<string, number>;
  /** Runs of words that hyphens tie. */
  tied: Set<string>;
}

function readVocabulary(sections: readonly Section[]): Vocabulary {
  const [printed, counts, tied] = [new Map<string, string>(), new Map<string, number>(), new Set<string>()];
  for (const { text } of sections) {
    const tokens = tokenize(text);
    for (const [at, { word, start, end }] of tokens.entries()) {
      const given = text.slice(start, end).replace(/\u00ad/g, '');
      if (!printed.has(word)) printed.set(word, fold(given) === word && !given.includes(' ') ? given : word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      for (let last = at + 1; tokens[last]?.tied; last++)
        tied.add(
          tokens
            .slice(at, last + 1)
            .map((token) => token.word)
            .join('-'),
        );
    }
  }
  return { printed, counts, tied };
}

function termsOf(
  { id, footnotes }: Provision,
  { clauses, notes }: ProvisionText,
  compounds: ReadonlyMap<string, string>,
): string[] {
  const text = [...clauses, ...notes.map(([, , note]) => note)].join('\n');
  return [
    ...indexedTerms(text, compounds),
    anyProvision,
    addressTerm(id),
    ...footnotes.map((note) => addressTerm(footnoteId(note))),
  ];
}

function termsOfPage({ terms }: IndexedPage): string[] {
  return indexedTerms(terms, new Map());
}

/** Words that are no mistyped words of the text; the content names some that no list has. */
function realWordsBeside(
  counts: ReadonlyMap<string, number>,
  aliases: readonly SearchAlias[],
  source: SearchSource,
  known: readonly string[],
): string[] {
  const absent = source.aliases.filter(({ kind }) => kind === 'absent').flatMap(({ terms }) => terms.flatMap(wordsOf));
  const folded = aliases.map(({ terms }) => ({ termWords: terms.map(wordsOf) }));
  return confusableWords(new Set([...known, ...absent]), correctableWords(counts, [], folded));
}

/** The names of the kinds of provision that there are, in their order. */
function partsOf({ document, provisions }: SearchSource): SearchData['parts'] {
  const names = partNamesOf(document);
  const kinds = new Set(provisions.map(({ kind }) => kind));
  return Object.fromEntries([...kinds].map((kind) => [kind, { one: names[kind].one, more: names[kind].more }]));
}

/** The names of the institution whose text it is. */
function speakerOf({ document, names }: SearchSource): string[] {
  const speaker = names.find(({ name }) => name === document.institution);
  return speaker
    ? [...speaker.forms, ...('abbreviation' in speaker && speaker.abbreviation ? [speaker.abbreviation] : [])]
    : [];
}

function aliasesOf(source: SearchSource, sections: readonly Section[]): SearchAlias[] {
  return [
    ...source.aliases.filter(({ kind }) => kind !== 'absent').map((alias) => toSearchAlias(alias, source, sections)),
    ...source.names.flatMap(nameAliases),
    ...source.instruments.map((instrument) => instrumentAlias(instrument, source, sections)),
    absentNames(source, sections),
  ].filter(({ terms }) => terms.length > 0);
}

/** Names of several words that the text does not have, so that their words are not looked for apart. */
function absentNames({ aliases }: SearchSource, sections: readonly Section[]): SearchAlias {
  const given = aliases.filter(({ kind }) => kind === 'absent').flatMap(({ terms }) => terms);
  const stems = new Set(sections.flatMap((section) => wordsOf(section.text).map(stem)));
  const isMisleading = (name: string): boolean =>
    wordsOf(name).length > 1 && wordsOf(name).every((word) => stems.has(stem(word))) && isNew(name, sections);
  return { terms: [...given, ...statesOfTheWorld()].filter(isMisleading), finds: [] };
}

/** Whether the text does not have these very words. */
function isNew(words: string, sections: readonly Section[]): boolean {
  const row = ` ${wordsOf(words).join(' ')} `;
  return sections.every((section) => !rowOf(section).includes(row));
}

const rows = new WeakMap<Section, string>();

function rowOf(section: Section): string {
  const row = rows.get(section) ?? ` ${wordsOf(section.text).join(' ')} `;
  rows.set(section, row);
  return row;
}

function toSearchAlias(
  { kind, terms, finds, instruments, see }: Alias,
  source: SearchSource,
  sections: readonly Section[],
): SearchAlias {
  const places =
    instruments.length > 0 ? placesOf((mention) => instruments.includes(mention.target), source, sections) : [];
  const isLoose = kind === 'synonym' || kind === 'language';
  return {
    terms,
    finds,
    ...(isLoose && { isLoose }),
    ...(see.length > 0 && { see }),
    ...(places.length > 0 && { places }),
  };
}

/** Where the text mentions something. */
function placesOf(
  isMeant: (mention: Mention) => boolean,
  { provisions }: SearchSource,
  sections: readonly Section[],
): Place[] {
  return provisions.flatMap(({ id, mentions }, provision) =>
    mentions
      .filter((mention) => isMeant(mention) && !mention.implicit)
      .map(({ clause, offset, quote }): Place => {
        const section = sections.find(
          (each) =>
            each.provision === provision && each.note === undefined && `${id}-${String(each.clause)}` === clause,
        );
        return [provision, section?.index ?? 0, offset, offset + quote.length];
      }),
  );
}

/** Nobody types a longer name of an instrument, in characters. */
const longestName = 80;

/** What an instrument is called, where the text does not have those very words. */
function instrumentAlias(
  { id, name, short, original }: Instrument,
  source: SearchSource,
  sections: readonly Section[],
): SearchAlias {
  const names = [name, short, ...(original ? [original.name] : [])].filter(({ length }) => length <= longestName);
  const all = [...names, ...names.map((each) => each.replace(/\s*\([^)]*\)$/, ''))];
  const places = placesOf(({ target }) => target === id, source, sections);
  return {
    terms:
      places.length > 0 ? [...new Set(all)].filter((each) => wordsOf(each).length > 1 && isNew(each, sections)) : [],
    finds: [],
    places,
  };
}

/** Numbers of the instruments, which lead to their pages, and of the document itself, which lead to what is said of it. */
function documentsOf(source: SearchSource, sections: readonly Section[]): SearchDocument[] {
  const { reference, procedure, adopted, replaces } = source.document;
  const numbersOf = (numbers: readonly (string | undefined)[]): string[] => [
    ...new Set(
      numbers
        .filter((number) => number !== undefined)
        .flatMap((number) => [
          number,
          number.replace(/\s*\([^)]*\)$/, ''),
          number.replace(/^RC-?/, ''),
          number.replace(/-\d\d$/, ''),
        ])
        .map(plain)
        .filter((number) => number.length > 2),
    ),
  ];
  return [
    {
      numbers: numbersOf([
        reference,
        procedure,
        adopted?.number,
        adopted?.celex?.value,
        ...replaces.flatMap(({ reference: number, pe }) => [number, pe]),
      ]),
      path: paths.about,
      places: [],
    },
    ...source.instruments.map(({ id, identifiers }) => ({
      numbers: numbersOf(Object.values(identifiers)),
      path: instrumentPath(id),
      places: placesOf(({ target }) => target === id, source, sections),
    })),
  ];
}

/**
 * A name's other spellings find its forms in the text. An abbreviation finds an abbreviation, where the forms have
 * one; a surname alone finds the surname; a state is found by its name in other languages, and stands for its adjective.
 */
function nameAliases({ name, forms, adjectives, aliases, ...rest }: Name): SearchAlias[] {
  const isShort = (form: string): boolean => /^[A-Z]{2,6}$/.test(form);
  const full = [...forms, ...(forms.length > 0 ? [] : adjectives)];
  const short = full.filter(isShort);
  const long = [...aliases.filter((alias) => !isShort(alias)), ...('coordinates' in rest ? stateNames(name) : [])];
  const abbreviations = aliases.filter(isShort);
  const surnames = 'office' in rest ? long.filter((alias) => alias.includes(' ')).map(lastWord) : [];
  const related = forms.length > 0 && adjectives.length > 0 ? { related: adjectives } : {};
  return [
    { terms: [...new Set(long)].filter((term) => !forms.includes(term)), finds: full, ...related },
    { terms: abbreviations, finds: short.length > 0 ? short : full },
    { terms: surnames, finds: [...new Set(full.map(lastWord))] },
    { terms: 'related' in related ? forms : [], finds: forms.slice(0, 1), ...related },
  ].filter(({ terms }) => terms.length > 0);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The terms that most records have first: their places in a record then say little, and the index is smaller. */
function commonFirst(records: readonly string[][]): string[][] {
  const counts = new Map<string, number>();
  for (const term of records.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const countOf = (term: string): number => counts.get(term) ?? 0;
  return records.map((terms) => terms.toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)));
}
