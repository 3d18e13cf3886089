import { attributiveForms, stateNames, statesOfTheWorld } from '../../../language/other-words.ts';
import { fold } from '../../../language/fold.ts';
import { stem } from '../../../language/stem.ts';
import type { Alias } from '../../../schemas/alias.ts';
import type { Instrument } from '../../../schemas/instrument.ts';
import type { Name } from '../../../schemas/name.ts';
import { instrumentPath } from '../../../addresses/paths.ts';
import type { SearchAlias, SearchPage, Section } from '../understanding/data.ts';
import { wordsOf } from '../understanding/lexicon.ts';
import type { SearchSource } from './source.ts';

/**
 * All other words for words of the text: the content's own, the names of what it describes, and words of which it has half.
 *
 * @param compounds of the text, and the stems of their parts
 */
export function aliasesOf(
  source: SearchSource,
  sections: readonly Section[],
  pages: readonly SearchPage[],
  compounds: ReadonlyMap<string, string>,
): SearchAlias[] {
  const pageOf = (id: string): number => pages.findIndex(({ path }) => path === instrumentPath(id));
  return merged([
    ...source.aliases.filter(({ kind }) => kind !== 'absent').map((alias) => toSearchAlias(alias, pageOf)),
    ...source.names.flatMap(nameAliases),
    ...source.instruments
      .filter(({ id }) => pages[pageOf(id)]?.places?.length)
      .map((instrument) => instrumentAlias(instrument, pageOf(instrument.id), sections)),
    ...halfWords(sections, compounds),
    absentNames(source, sections),
  ]).filter(({ terms }) => terms.length > 0);
}

/** One alias for all that stand for the same, each term once, folded. */
function merged(aliases: readonly SearchAlias[]): SearchAlias[] {
  const groups = Map.groupBy(aliases, (alias) => JSON.stringify({ ...alias, terms: [] }));
  return [...groups.values()].map((group) => ({
    ...(group[0] as SearchAlias),
    terms: [...new Set(group.flatMap(({ terms }) => terms.map((term) => wordsOf(term).join(' '))))],
  }));
}

/** Compounds whose second half stands in the next one: "gasvoorziening" and "gas-voorziening" for "gas- en elektriciteitsvoorziening". */
function halfWords(sections: readonly Section[], compounds: ReadonlyMap<string, string>): SearchAlias[] {
  return sections
    .flatMap(({ text }) => [...text.matchAll(/(\p{L}+)- \p{L}+ (\p{L}+)/gu)])
    .flatMap(([finds, half = '', next = '']) => {
      const last = compounds.get(fold(next))?.split(' ').at(-1);
      const rest = Array.from(next, (_, at) => next.slice(-at - 1)).find((ending) => stem(fold(ending)) === last);
      return rest === undefined ? [] : { terms: [half + rest, `${half}-${rest}`], finds: [finds] };
    });
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
  pageOf: (instrument: string) => number,
): SearchAlias {
  const pages = instruments.map(pageOf).filter((page) => page >= 0);
  const isLoose = kind === 'synonym' || kind === 'language';
  return {
    terms,
    finds,
    ...(isLoose && { isLoose }),
    ...(see.length > 0 && { see }),
    ...(pages.length > 0 && { pages }),
  };
}

/** Nobody types a longer name of an instrument, in characters. */
const longestName = 80;

/** What an instrument is called, where the text does not have those very words. */
function instrumentAlias(
  { name, short, original }: Instrument,
  page: number,
  sections: readonly Section[],
): SearchAlias {
  const names = [name, short, ...(original ? [original.name] : [])].filter(({ length }) => length <= longestName);
  const all = [...names, ...names.map((each) => each.replace(/\s*\([^)]*\)$/, ''))];
  const terms = [...new Set(all)].filter((each) => wordsOf(each).length > 1 && isNew(each, sections));
  return { terms, finds: [], pages: [page] };
}

/**
 * A name's other spellings find its forms in the text. An abbreviation finds an abbreviation, where the forms have
 * one; a surname alone finds the surname; a state is found by its name in other languages, and stands for its adjective, as this
 * does for it.
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
    {
      terms: 'related' in related ? adjectives.flatMap(attributiveForms) : [],
      finds: adjectives.slice(0, 1),
      related: forms.slice(0, 1),
    },
  ].filter(({ terms }) => terms.length > 0);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
