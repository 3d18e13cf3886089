import { instrumentPath, paths, prosePath, themePath } from '../../../addresses/paths.ts';
import type { Name } from '../../../schemas/name.ts';
import { documentKey } from '../understanding/asked-document.ts';
import type { PageFacts, SearchPage, Section } from '../understanding/data.ts';
import { placesOf, type SearchSource } from './source.ts';

export interface IndexedPage {
  page: SearchPage;
  /** The words to find the page by. */
  terms: string;
  facts: PageFacts;
}

/**
 * What the provisions mention and treat, each with its provisions and its page; and the pages of prose. The numbers of an
 * instrument lead to its page, those of the document itself to what is said of it.
 */
export function searchPages(source: SearchSource, sections: readonly Section[]): IndexedPage[] {
  const { provisions, footnotes, instruments, names, nameMentions, themes, aliases, pages } = source;
  const indexOf = new Map(
    provisions.flatMap(({ id, clauses }, index) =>
      [id, ...clauses.map((clause) => clause.id)].map((each) => [each, index]),
    ),
  );
  /** @param places ids of provisions or clauses */
  const indexesOf = (places: readonly string[]): number[] =>
    [...new Set(places.flatMap((place) => indexOf.get(place) ?? []))].sort((a, b) => a - b);
  const citing = [
    ...provisions.map(({ id, mentions }) => ({ provision: id, mentions })),
    ...footnotes.map(({ provision, mentions }) => ({ provision, mentions })),
  ];
  const citedIn = (target: string): number[] =>
    indexesOf(
      citing
        .filter(({ mentions }) => mentions.some((mention) => mention.target === target))
        .map(({ provision }) => provision),
    );
  const namedIn = (target: string): number[] =>
    indexesOf(nameMentions.filter((mention) => mention.target === target).map(({ clause }) => clause));
  const otherTerms = (id: string): string[] =>
    aliases.flatMap(({ instruments: meant, terms }) => (meant.includes(id) ? terms : []));
  const all: [page: SearchPage, terms: string[], provisions: number[], numbers?: string[]][] = [
    ...themes.map(({ id, title, clauses }): (typeof all)[number] => [
      { group: 'theme', name: title, path: themePath(id) },
      [],
      indexesOf(clauses),
    ]),
    ...instruments.map(({ id, name, short, identifiers }): (typeof all)[number] => [
      {
        group: 'instrument',
        name: short,
        path: instrumentPath(id),
        places: placesOf(id, source, sections),
      },
      [name, ...otherTerms(id)],
      citedIn(id),
      documentNumbers(Object.values(identifiers)),
    ]),
    ...names.map((named): (typeof all)[number] => [
      { group: groupOf(named), name: named.name, path: `${paths.register}#${named.id}` },
      [...named.forms, 'abbreviation' in named && named.abbreviation ? named.abbreviation : ''],
      namedIn(named.id),
    ]),
    ...pages.map(({ id, title, text }): (typeof all)[number] => [
      { group: 'page', name: title, path: prosePath(id) },
      [text],
      [],
      prosePath(id) === paths.about ? ownNumbers(source) : [],
    ]),
  ];
  return all
    .filter(([{ group }, , found]) => group === 'page' || found.length > 0)
    .map(([page, terms, provisions, numbers = []]) => ({
      page,
      terms: [page.name, ...terms].join(' '),
      facts: { provisions, numbers },
    }));
}

/** Those that are long enough to be told from other numbers. */
function documentNumbers(numbers: readonly (string | undefined)[]): string[] {
  return [...new Set(numbers.map((number = '') => documentKey(number)).filter(({ length }) => length > 2))];
}

function ownNumbers({ document: { reference, procedure, adopted, replaces } }: SearchSource): string[] {
  return documentNumbers([
    reference,
    procedure,
    adopted?.number,
    adopted?.minutes?.value,
    adopted?.celex?.value,
    ...replaces.flatMap(({ reference: number, pe }) => [number, pe]),
  ]);
}

function groupOf(name: Name): string {
  if ('office' in name) return 'person';
  return 'coordinates' in name ? 'place' : 'organisation';
}
