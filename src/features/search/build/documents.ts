import { instrumentPath, paths } from '../../../addresses/paths.ts';
import { plain } from '../understanding/asked-document.ts';
import type { SearchDocument, Section } from '../understanding/data.ts';
import { placesOf, type SearchSource } from './source.ts';

/** Numbers of the instruments, which lead to their pages, and of the document itself, which lead to what is said of it. */
export function documentsOf(source: SearchSource, sections: readonly Section[]): SearchDocument[] {
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
          number.replace(/v\d\d-\d\d$/, ''),
          number.replace(/\/\d{4}$/, ''),
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
        adopted?.minutes?.value,
        adopted?.minutes?.value.replace(/ - .*/, ''),
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
