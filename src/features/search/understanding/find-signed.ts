import type { Answer } from './answer.ts';
import type { Candidates } from './candidates.ts';
import { findAddressAndWords, findAddressed, missingArticle, withBegunAddress } from './find-address.ts';
import { findEmptied } from './find-emptied.ts';
import { findQuoted } from './find-quoted.ts';
import type { Query } from './read-query.ts';
import type { Reading } from './reading.ts';

/** What goes before the words of a query: the parts that it names, the place that it was copied from, a part and words. */
export async function findSigned(
  query: string,
  read: Query,
  reading: Reading,
  candidates: Candidates,
): Promise<Partial<Answer> | undefined> {
  const addressed = await findAddressed(query, read, candidates);
  if (addressed) return addressed;
  const quoted = await findQuoted(read, candidates);
  if (quoted.length > 0) return { hits: quoted, see: read.see };
  return findAddressAndWords(query, reading, candidates);
}

/** An answer to words with the part that the query may become the address of, and why there is nothing. */
export async function finishSigned(
  answer: Answer,
  query: string,
  read: Query,
  candidates: Candidates,
): Promise<Answer> {
  const complete = await withBegunAddress(query, answer, candidates);
  const { hits, partial } = complete;
  const article = hits.length === 0 ? missingArticle(query, candidates.lexicon) : [];
  if (article.length > 0) return { ...complete, missing: article };
  if (read.excluded.length === 0 || [hits, partial, read.missing].some(({ length }) => length > 0)) return complete;
  const { absent, without } = await findEmptied(read, candidates);
  return { ...complete, missing: absent.map(({ text }) => ({ text, near: [] })), ...(without && { without }) };
}
