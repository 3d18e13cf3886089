import type { Answer } from './answer.ts';
import { Candidates, type Engine } from './candidates.ts';
import { findPages } from './find-pages.ts';
import { TermFinder } from './find-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { hasOnlyWords } from './only-words.ts';
import { readQuery } from './read-query.ts';

/**
 * Searches the resolution. What a query asks for is looked for in this order, until something is found: the parts that
 * it names; the place that it was copied from; provisions with all its terms; provisions with words related to them;
 * provisions with longer words; provisions with most of its terms. Pages about them come beside.
 */
export async function search(query: string, lexicon: Lexicon, engine: Engine): Promise<Answer> {
  const signs = hasOnlyWords(query, lexicon) ? undefined : await engine.signs();
  const reading = { lexicon, signs };
  const tried = readQuery(query, reading);
  const read = tried.isDoubtful ? (await engine.corrector(lexicon))(query, reading) : tried;
  const { corrected, missing, see } = read;
  const none: Answer = { hits: [], partial: [], pages: [], corrected: [], missing: [], see: [], isAddress: false };
  const candidates = new Candidates(lexicon, engine);
  const direct = await (signs ? signs.findSigned(query, read, reading, candidates) : findLetter(query, candidates));
  if (direct) return { ...none, ...direct };
  const finder = new TermFinder(read, candidates);
  const strict = await finder.all(false);
  const found = strict.length > 0 ? strict : await finder.all(true);
  const pages = await findPages(read.terms, candidates, await signs?.wantedPages(read, candidates));
  const started = await finder.started(found);
  // What begins like the last word comes beside what has that word, or instead when all words are known: "Laçın-c".
  const isBeside = found.length > 0 || missing.length > 0 || read.terms.at(-1)?.options.length === 0;
  const hits = isBeside ? found : started.map((hit) => ({ ...hit, lacks: [] }));
  const beside = isBeside ? started : [];
  const isShort = hits.length + beside.length === 0;
  const partial = isShort ? await (signs ?? (await engine.signs())).findPartial(read, candidates, finder) : beside;
  const isNothing = missing.length + hits.length + partial.length + pages.length === 0;
  const absent = isNothing ? read.terms.map(({ text }) => ({ text, near: [] })) : missing;
  const answer = { ...none, hits, partial, pages, see, corrected, missing: absent };
  return signs ? signs.finishSigned(answer, query, read, candidates) : answer;
}

/** The recital of a letter that is all of a query. */
async function findLetter(query: string, candidates: Candidates): Promise<Partial<Answer> | undefined> {
  const letter = query.trim().toUpperCase();
  const { provisions } = candidates.lexicon.data;
  const at = provisions.findIndex(({ kind, label }) => kind === 'recital' && label === letter);
  const [provision] = letter.length === 1 ? candidates.known([at]) : [];
  if (provision === undefined) return undefined;
  const sections = (await candidates.engine.read(provision)).slice(0, 1);
  return { hits: [{ provision, sections, marks: [], reasons: [] }], isAddress: true };
}
