import type { Answer } from './answer.ts';
import { Candidates, type Engine } from './candidates.ts';
import { findPages } from './find-pages.ts';
import { TermFinder } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlain } from './plain.ts';
import { readQuery } from './read-query.ts';

/**
 * Searches the resolution. What a query asks for is looked for in this order, until something is found: the parts that
 * it names; the place that it was copied from; provisions with all its terms; provisions with words related to them;
 * provisions with longer words; provisions with most of its terms. Pages about them come beside.
 */
export async function search(query: string, lexicon: Lexicon, engine: Engine): Promise<Answer> {
  const signs = isPlain(query, lexicon) ? undefined : await engine.signs();
  const tried = readQuery(query, { lexicon, signs });
  const read = tried.isDoubtful
    ? readQuery(query, { lexicon, signs, correct: await engine.corrector(lexicon) })
    : tried;
  const { corrected, missing, see } = read;
  const none: Answer = { hits: [], partial: [], pages: [], corrected: [], missing: [], see: [], isAddress: false };
  const candidates = new Candidates(lexicon, engine);
  if (signs) {
    const addressed = await signs.findAddresses(read.addresses, candidates);
    const isNamed = read.addresses.length > 0 && !/^\W*(?:\d|\p{L}\W*$)/u.test(query);
    if ((addressed.length > 0 || isNamed) && !(await signs.hasAddressAsWords(query, addressed.length > 0, candidates)))
      return { ...none, hits: addressed, isAddress: true };
    const quoted = await signs.findQuoted(read, candidates);
    if (quoted.length > 0) return { ...none, hits: quoted, see };
  }
  const finder = new TermFinder(read, candidates);
  const strict = await finder.all(false);
  const found = strict.length > 0 ? strict : await finder.all(true);
  const pages = await findPages(read.terms, candidates, await signs?.wantedPages(read, candidates));
  const started = await finder.started(found);
  // What begins like the last word comes beside what has that word, or instead when all words are known: "Laçın-c".
  const isBeside = found.length > 0 || missing.length > 0;
  const hits = isBeside ? found : started.map((hit) => ({ ...hit, lacks: [] }));
  const beside = isBeside ? started : [];
  const partial = hits.length > 0 || beside.length > 0 ? beside : await finder.partial();
  const isAddress = read.addresses.length > 0 && hits.length === 0 && !/^\s*\d+\s*$/.test(query);
  const isDocument = read.terms.some(({ page }) => page);
  const isSilent = !isDocument && [hits, partial, missing].every(({ length }) => length === 0);
  const emptied = isSilent && read.excluded.length > 0 ? await signs?.findEmptied(read, candidates) : undefined;
  const absent = emptied ? emptied.absent : read.terms;
  const reasons = isSilent ? absent.map(({ text }) => ({ text, near: [] })) : missing;
  const shown = emptied?.without && { without: emptied.without };
  return { hits, partial, pages, see, corrected, missing: isAddress ? [] : reasons, isAddress, ...shown };
}
