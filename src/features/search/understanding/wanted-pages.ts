import type { Candidates } from './candidates.ts';
import type { SearchPage } from './data.ts';
import { wordsOf } from './lexicon.ts';
import type { Query } from './read-query.ts';

/**
 * Tells which pages have nothing that a query excludes, and all of its phrases in their names: the index knows which
 * words the texts of pages have, not in which order.
 */
export async function wantedPages(
  { terms, excluded }: Pick<Query, 'terms' | 'excluded'>,
  candidates: Candidates,
): Promise<(page: SearchPage) => boolean> {
  const { provisions, pages } = candidates.lexicon.data;
  const records = await Promise.all(excluded.map((term) => candidates.pagesOf(term)));
  const left = new Set(records.flatMap((some) => [...some].map((record) => pages[record - provisions.length])));
  const inRow = (text: string): string => ` ${wordsOf(text).join(' ')} `;
  const phrases = terms.filter(({ options }) => options.some(({ isPhrase }) => isPhrase));
  return (page) => !left.has(page) && phrases.every(({ text }) => inRow(page.name).includes(inRow(text)));
}
