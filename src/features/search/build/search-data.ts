import { footnoteId } from '../../../addresses/anchors.ts';
import { instrumentPath, paths, provisionPath, themePath } from '../../../addresses/paths.ts';
import type { Resolution } from '../../../resolution/index.ts';
import type { Alias } from '../../../schemas/alias.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import type { Name } from '../../../schemas/name.ts';
import type { Footnote, Mention, Provision } from '../../../schemas/provision.ts';
import type { Theme } from '../../../schemas/theme.ts';
import { splitCompound } from '../../../language/compounds.ts';
import {
  sectionsOf,
  type SearchAlias,
  type SearchData,
  type SearchFacet,
  type SearchProvision,
  type Section,
} from '../understanding/data.ts';
import { correctableWords, wordsOf } from '../understanding/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import { tokenize } from '../../../language/tokens.ts';
import { infinitiveStems } from '../../../language/verbs.ts';
import { packWords } from '../understanding/word-set.ts';
import type { DutchWords } from '../../../language/word-list.ts';
import { confusableStems } from './confusable.ts';

/** The content that search is made of. */
interface SearchSource {
  provisions: readonly Provision[];
  footnotes: readonly Footnote[];
  instruments: readonly Pick<Instrument, 'id' | 'name' | 'short'>[];
  /** Persons, bodies and places: their other names are aliases. */
  names: readonly Name[];
  /** Where the text names them. */
  nameMentions: readonly Mention[];
  themes: readonly Theme[];
  aliases: readonly Alias[];
  /** Exceptions to the splitter of compounds. */
  compounds: Readonly<Record<string, readonly string[]>>;
}

/**
 * What search needs in the browser; what Pagefind tells of its index is still to come.
 *
 * @param others real words that `dutch` lacks, as `otherWords` gives them
 */
export function buildSearchData(
  resolution: Resolution,
  dutch: DutchWords,
  others: ReadonlyMap<string, string>,
): SearchData {
  const { persons, organisations, places } = resolution;
  const source: SearchSource = { ...resolution, names: [...persons, ...organisations, ...places] };
  const provisions = source.provisions.map((provision) => toSearchProvision(provision, source.footnotes));
  const sections = sectionsOf(provisions);
  const vocabulary = [...new Set(sections.flatMap(({ text }) => wordsOf(text)))].sort();
  const aliases = [
    ...source.aliases.filter(({ kind }) => kind !== 'absent').map((alias) => toSearchAlias(alias, source)),
    ...source.names.flatMap(nameAliases),
  ];
  return {
    provisions,
    compounds: compoundsIn(vocabulary, source.compounds, dutch),
    verbs: verbsIn(vocabulary, dutch),
    aliases,
    realWords: realWordsBeside(sections, aliases, source, [...dutch.entries, ...others]),
    facets: facetsOf(source),
    sections: [],
    files: [],
  };
}

/** Words that are no mistyped words of the text; the content names some that no list has. */
function realWordsBeside(
  sections: readonly Section[],
  aliases: readonly SearchAlias[],
  source: SearchSource,
  known: readonly (readonly [word: string, stem: string])[],
): string {
  const absent = source.aliases.filter(({ kind }) => kind === 'absent').flatMap(({ terms }) => terms.flatMap(wordsOf));
  const real = new Map([...known, ...absent.map((word) => [word, stem(word)] as const)]);
  const folded = aliases.map(({ terms }) => ({ termWords: terms.map(wordsOf) }));
  const text = sections.flatMap((section) => tokenize(section.text));
  return packWords(confusableStems(real, correctableWords(text, [], folded)));
}

function toSearchProvision(provision: Provision, footnotes: readonly Footnote[]): SearchProvision {
  const { id, kind, label, clauses } = provision;
  return {
    id,
    kind,
    label,
    path: provisionPath(kind, label),
    clauses: clauses.map(({ text }) => text),
    notes: footnotes
      .filter((note) => note.provision === id)
      .map(({ number, text }) => [number, clauseOfNote(provision, number), text]),
  };
}

/** The clause, counted from 1, that refers to a note: the last one that starts before the reference. */
function clauseOfNote({ html, clauses }: Provision, note: number): number {
  const at = html.indexOf(`href="#voetnoot-${String(note)}"`);
  return Math.max(1, clauses.filter(({ id }) => html.includes(`id="${id}"`) && html.indexOf(`id="${id}"`) < at).length);
}

function compoundsIn(
  vocabulary: readonly string[],
  compounds: SearchSource['compounds'],
  { isEntry, isWord }: DutchWords,
): Record<string, string> {
  const knowledge = { isEntry, isWord, exceptions: new Map(Object.entries(compounds)) };
  return Object.fromEntries(
    vocabulary
      .map((word) => [word, splitCompound(word, knowledge).join(' ')] as const)
      .filter(([, parts]) => parts !== ''),
  );
}

/** Forms whose infinitive the list knows, and which are no entries of their own but as a participle (veroordeeld). */
function verbsIn(vocabulary: readonly string[], { isEntry, verbs }: DutchWords): Record<string, string> {
  const stems = new Set([...verbs].map(stem));
  const isParticiple = (word: string): boolean =>
    /^(?:be|her|ont|ver).*d$/.test(word) && verbs.has(word.replace(/([aeou])\1?([^aeiou]+)d$/, '$1$2en'));
  return Object.fromEntries(
    vocabulary
      .filter((word) => !isEntry(word) || isParticiple(word))
      .map(
        (word) =>
          [
            word,
            infinitiveStems(word)
              .filter((each) => stems.has(each))
              .join(' '),
          ] as const,
      )
      .filter(([, infinitives]) => infinitives !== ''),
  );
}

function toSearchAlias({ terms, finds, instruments, see }: Alias, source: SearchSource): SearchAlias {
  const spans = instruments.length > 0 ? spansOf((mention) => instruments.includes(mention.target), source) : [];
  return { terms, finds, ...(see.length > 0 && { see }), ...(spans.length > 0 && { spans }) };
}

/** Where the text mentions something: index of the section, start and end. */
function spansOf(
  isMeant: (mention: Mention) => boolean,
  { provisions, footnotes }: SearchSource,
): NonNullable<SearchAlias['spans']> {
  const sections = sectionsOf(provisions.map((provision) => toSearchProvision(provision, footnotes)));
  return provisions.flatMap(({ mentions }) =>
    mentions
      .filter((mention) => isMeant(mention) && !mention.implicit)
      .map(({ clause, offset, quote }): [number, number, number] => {
        const section = sections.findIndex((each) => each.clause === clause && each.note === undefined);
        return [section, offset, offset + quote.length];
      }),
  );
}

/**
 * A name's other spellings find its forms in the text. An abbreviation finds an abbreviation, where the forms have
 * one; a surname alone finds the surname.
 */
function nameAliases({ forms, adjectives, aliases, ...rest }: SearchSource['names'][number]): SearchAlias[] {
  const isShort = (form: string): boolean => /^[A-Z]{2,6}$/.test(form);
  const full = [...forms, ...(forms.length > 0 ? [] : adjectives)];
  const short = full.filter(isShort);
  const long = aliases.filter((alias) => !isShort(alias));
  const abbreviations = aliases.filter(isShort);
  const surnames = 'office' in rest ? long.filter((alias) => alias.includes(' ')).map(lastWord) : [];
  return [
    { terms: long, finds: full },
    { terms: abbreviations, finds: short.length > 0 ? short : full },
    { terms: surnames, finds: [...new Set(full.map(lastWord))] },
  ].filter(({ terms }) => terms.length > 0);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** What the provisions mention and treat, each with its provisions and its page. */
function facetsOf(source: SearchSource): SearchFacet[] {
  const { provisions, footnotes, instruments, names, nameMentions, themes, aliases } = source;
  const provisionOf = new Map(
    provisions.flatMap(({ clauses, footnotes: notes }, index) =>
      [...clauses.map(({ id }) => id), ...notes.map(footnoteId)].map((id) => [id, index] as const),
    ),
  );
  const mentions = [...provisions, ...footnotes].flatMap((record) => record.mentions);
  const indexesOf = (clauses: readonly string[]): number[] =>
    [...new Set(clauses.flatMap((clause) => provisionOf.get(clause) ?? []))].sort((a, b) => a - b);
  const mentioned = (all: readonly Mention[], target: string): number[] =>
    indexesOf(all.filter((mention) => mention.target === target).map(({ clause }) => clause));
  return [
    ...themes.map(({ id, title, clauses }) => ({
      group: 'theme',
      name: title,
      path: themePath(id),
      provisions: indexesOf(clauses),
    })),
    ...instruments.map(({ id, name, short }) => ({
      group: 'instrument',
      name: short,
      path: instrumentPath(id),
      words: [name, ...aliases.flatMap(({ instruments: meant, terms }) => (meant.includes(id) ? terms : []))].join(' '),
      provisions: mentioned(mentions, id),
    })),
    ...names.map(({ id, name, forms, ...rest }) => ({
      group: groupOf(rest),
      name,
      path: `${paths.register}#${id}`,
      words: [...forms.filter((form) => form !== name), 'abbreviation' in rest ? rest.abbreviation : '']
        .join(' ')
        .trim(),
      provisions: mentioned(nameMentions, id),
    })),
  ].filter(({ provisions: found }) => found.length > 0);
}

function groupOf(name: object): string {
  if ('office' in name) return 'person';
  return 'coordinates' in name ? 'place' : 'organisation';
}
