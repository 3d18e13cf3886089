import type { Without } from './answer.ts';
import type { Candidates } from './candidates.ts';
import { TermFinder } from './find-terms.ts';
import type { Query } from './read-query.ts';
import type { Term } from './terms.ts';

/** Of a query whose exclusions may have left nothing: the terms that the text lacks itself, and whether it has the rest. */
export async function findEmptied(
  query: Query,
  candidates: Candidates,
): Promise<{ absent: Term[]; without: Without | undefined }> {
  const isFound = async (terms: Term[]): Promise<boolean> =>
    (await new TermFinder({ ...query, terms, excluded: [] }, candidates).all(true)).length > 0;
  const found = await Promise.all(query.terms.map((term) => isFound([term])));
  const absent = query.terms.filter((_, at) => !found[at]);
  if (!(await isFound(query.terms))) return { absent, without: undefined };
  return {
    absent,
    without: {
      asked: query.terms.map(({ text }) => text).join(' '),
      excluded: query.excluded.map(({ text }) => text),
      query: query.terms.map(typed).join(' '),
    },
  };
}

function typed({ text, options }: Term): string {
  return options.some(({ isPhrase }) => isPhrase) ? `"${text}"` : text;
}
