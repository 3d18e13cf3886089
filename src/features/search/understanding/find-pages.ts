import type { Candidates } from './candidates.ts';
import type { SearchPage } from './data.ts';
import { inAll } from './group.ts';
import type { Term } from './terms.ts';

/** No more than a reader takes in. */
const mostPages = 8;

/**
 * Pages that are about every term, those with the shortest names first: they are little more than that.
 *
 * @param isWanted of a query with exclusions or phrases, whether a page is as it asks
 */
export async function findPages(
  terms: readonly Term[],
  candidates: Candidates,
  isWanted: (page: SearchPage) => boolean = () => true,
): Promise<SearchPage[]> {
  const { data, grammar } = candidates.lexicon;
  const { provisions, pages } = data;
  const pageAt = (record: number): SearchPage | never[] => pages[record - provisions.length] ?? [];
  const asked = terms.flatMap(({ page }) => page ?? []);
  const named = candidates.known(asked.map((page) => provisions.length + pages.indexOf(page))).flatMap(pageAt);
  const others = terms.filter(({ page }) => !page);
  if (others.length < terms.length && others.length > 0) return named;
  if (terms.length === 0 || terms.every(({ text }) => grammar.has(text.toLowerCase()))) return named;
  const about = inAll(await Promise.all(others.map((term) => candidates.pagesOf(term))))
    .flatMap(pageAt)
    .filter((page) => !named.includes(page) && isWanted(page));
  const isProse = ({ group }: SearchPage): number => (group === 'page' ? 1 : 0);
  about.sort((a, b) => isProse(a) - isProse(b) || a.name.length - b.name.length);
  return [...named, ...about].slice(0, mostPages);
}
