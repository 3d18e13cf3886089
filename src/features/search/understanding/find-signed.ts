import type { Answer, Hit, PartialHit } from './answer.ts';
import type { Candidates } from './candidates.ts';
import { findAddressAndWords, findAddressed, missingArticle, withBegunAddress } from './find-address.ts';
import { findEmptied } from './find-emptied.ts';
import { tokenize } from '../../../language/tokens.ts';
import { findQuoted, surelyQuoted } from './find-quoted.ts';
import { TermFinder } from './find-terms.ts';
import { matchTerm, tokensOf } from './match.ts';
import { missing } from './near-words.ts';
import type { Query } from './read-query.ts';
import type { Reading } from './query-reading.ts';
import { mostWords } from './read-words.ts';
import type { Term } from './terms.ts';

/** What goes before the words of a query: the parts that it names, the place that it was copied from, a part and words. */
export async function findSigned(
  query: string,
  read: Query,
  reading: Reading,
  candidates: Candidates,
): Promise<Partial<Answer> | undefined> {
  const addressed = await findAddressed(query, read, candidates);
  if (addressed) return addressed;
  const { terms, excluded, corrected, missing, see } = read;
  if (terms.length === 0 && excluded.length > 0)
    return { hits: await findOthers(excluded, candidates), corrected, missing, see };
  return (await findCopied(query, read, candidates)) ?? findAddressAndWords(query, reading, candidates);
}

/** Of a query that only leaves out: all provisions that are left, in reading order. */
async function findOthers(excluded: readonly Term[], candidates: Candidates): Promise<Hit[]> {
  const left = await Promise.all(
    candidates.all().map(async (provision) => {
      const sections = await candidates.engine.read(provision);
      const isExcluded = excluded.some((term) => matchTerm(term, 0, sections).length > 0);
      return isExcluded ? [] : [{ provision, sections: sections.slice(0, 1), marks: [], reasons: [] }];
    }),
  );
  return left.flat();
}

/**
 * The places that a query was copied from, and after them those that have its words apart, but not of a long query or one
 * with traces of copying; or the places that lack some of its words.
 */
async function findCopied(query: string, read: Query, candidates: Candidates): Promise<Partial<Answer> | undefined> {
  const quoted = await findQuoted(read, candidates);
  if (quoted.length === 0) return undefined;
  const { see, corrected, missing, words } = read;
  const whole = quoted.filter(({ lacks }) => lacks.length === 0);
  const typed = tokenize(query);
  const hasTraces = corrected.length === 0 && typed.map(({ word }) => word).join(' ') !== words.join(' ');
  const isSure = words.length >= surelyQuoted || hasTraces;
  if (whole.length > 0 && isSure) return { hits: whole, see, corrected };
  // Where other words stand for those that it lacks, as those of an abbreviation, it is not misquoted.
  const { grammar } = candidates.lexicon;
  const texts = await Promise.all(quoted.map(({ provision }) => candidates.engine.read(provision)));
  const hasWord = (at: number, wanted: string): boolean =>
    texts[at]?.some((section) => tokensOf(section).some(({ word }) => word === wanted)) === true;
  const isExcused = ({ lacks }: PartialHit, at: number): boolean =>
    lacks.every((word) => !grammar.has(word) && !hasWord(at, word));
  const excused = new Set(quoted.filter(isExcused).map(provisionOf));
  const apart = words.length > mostWords ? [] : await new TermFinder(read, candidates).all(false);
  const places = new Set(whole.map(provisionOf));
  const others = apart.filter((hit) => !places.has(hit.provision) && (!isSure || excused.has(hit.provision)));
  const hits = [...whole, ...others];
  if (hits.length > 0) return { hits, see, corrected };
  const asTyped = new Map(typed.map(({ word, start, end }) => [word, query.slice(start, end)]));
  const partial = quoted.map((hit) => ({ ...hit, lacks: hit.lacks.map((word) => asTyped.get(word) ?? word) }));
  return { partial, see, corrected, missing };
}

function provisionOf({ provision }: Hit): number {
  return provision;
}

/** An answer to words with the part that the query may become the address of, and why there is nothing. */
export async function finishSigned(
  answer: Answer,
  query: string,
  read: Query,
  candidates: Candidates,
): Promise<Answer> {
  const { lexicon } = candidates;
  const absent = answer.missing.map((each) => (/\s/.test(each.text) ? each : missing(each.text, lexicon)));
  const complete = await withBegunAddress(query, { ...answer, missing: absent }, candidates);
  const { hits, partial } = complete;
  const article = hits.length === 0 ? missingArticle(query, lexicon) : [];
  if (article.length > 0) return { ...complete, missing: article };
  if (read.excluded.length === 0 || [hits, partial, read.missing].some(({ length }) => length > 0)) return complete;
  const emptied = await findEmptied(read, candidates);
  const { without } = emptied;
  return { ...complete, missing: emptied.absent.map(({ text }) => ({ text, near: [] })), ...(without && { without }) };
}
