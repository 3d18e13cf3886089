import { stopWords } from '../../../language/stop-words.ts';
import type { Candidates, Engine } from './candidates.ts';
import type { SearchPage } from './data.ts';
import { pageTerm, type Lexicon } from './lexicon.ts';
import type { Term } from './terms.ts';

/** No more than a reader takes in. */
const mostPages = 8;

/** Pages that are about every term, those with the shortest names first: they are little more than that. */
export async function findPages(
  terms: readonly Term[],
  { data }: Lexicon,
  candidates: Candidates,
  engine: Engine,
): Promise<SearchPage[]> {
  const pageAt = (record: number): SearchPage[] => data.pages.slice(record - data.provisions.length).slice(0, 1);
  const asked = terms.flatMap(({ page }) => page ?? []);
  const named = (await Promise.all(asked.map((path) => engine.find(pageTerm(path))))).flat().flatMap(pageAt);
  const others = terms.filter(({ page }) => !page);
  if (others.length < terms.length && others.length > 0) return named;
  if (terms.length === 0 || terms.every(({ text }) => stopWords.has(text.toLowerCase()))) return named;
  const sets = await Promise.all(others.map((term) => candidates.pagesOf(term)));
  const [first = new Set<number>(), ...rest] = sets;
  const about = [...first]
    .filter((record) => rest.every((set) => set.has(record)))
    .flatMap((record) => data.pages[record - data.provisions.length] ?? [])
    .filter((page) => !named.includes(page));
  const isProse = ({ group }: SearchPage): number => (group === 'page' ? 1 : 0);
  about.sort((a, b) => isProse(a) - isProse(b) || a.name.length - b.name.length);
  return [...named, ...about].slice(0, mostPages);
}
