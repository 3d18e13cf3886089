import { plain } from '../understanding/asked-document.ts';

/** Numbers of a document in the ways that people write them, in small letters and figures only. */
export function documentNumbers(numbers: readonly (string | undefined)[]): string[] {
  return [
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
}
