import { parseAddress, type Address } from '../../../language/address.ts';
import type { SearchFacet, SearchProvision, Section } from './data.ts';
import { quality, wordsOf, type Answers, type Lexicon } from './lexicon.ts';
import { parseQuery, type Alternative, type ParsedQuery, type ParseOptions, type Term } from './query.ts';
import { stem } from '../../../language/stem.ts';
import { stopWords } from '../../../language/stop-words.ts';
import type { Token } from '../../../language/tokens.ts';

/**
 * Finds the sections whose indexed stems have all the given ones; it may return too many, never too few.
 * In the browser that is Pagefind.
 *
 * @param stems separated by spaces
 * @returns indexes of sections
 */
export type Engine = (stems: string) => Promise<readonly number[]>;

/** A stretch of a section's text that answers the query; offsets in UTF-16 units, `end` exclusive. */
export interface Mark {
  section: number;
  start: number;
  end: number;
}

/** A provision that has all of the query. */
export interface Hit {
  /** Index of the provision. */
  provision: number;
  /** The section that answers best; its clause is where a link leads. */
  section: number;
  /** Every match in the provision, in the order of the text. */
  marks: Mark[];
  /** Words that matched without being the typed ones, as printed. */
  reasons: { typed: string; found: string }[];
}

export interface Answer extends Pick<ParsedQuery, 'corrected' | 'missing' | 'see'> {
  hits: Hit[];
  /** Pages that are about what was asked, to show after the provisions. */
  pages: SearchFacet[];
  /** What the hits can be narrowed to, with the number of hits for each. */
  facets: (SearchFacet & { count: number })[];
  /** The query names a part of the text, and the hit is that part. */
  isAddress: boolean;
}

/** No more pages than a reader takes in; the overviews have them all. */
const mostPages = 8;

interface Match extends Mark {
  term: number;
  quality: number;
}

/** Searches the resolution: provisions that have all of the query, the best first, ties in reading order. */
export async function search(
  query: string,
  lexicon: Lexicon,
  engine: Engine,
  options: ParseOptions = {},
): Promise<Answer> {
  const parsed = parseQuery(query, lexicon, options);
  const address = parseAddress(query);
  const isQuote =
    address &&
    'kind' in address &&
    parsed.terms.length === 1 &&
    /^punt/i.test(query.trim()) &&
    parsed.missing.length === 0;
  if (address && !isQuote) {
    const hits = hitAt(address, lexicon);
    return answer(hits, { ...parsed, terms: [], corrected: [], missing: [], see: [] }, lexicon, true);
  }
  if (parsed.missing.length > 0) return answer([], { ...parsed, corrected: [] }, lexicon, false);
  const matches = (
    await Promise.all(parsed.terms.map((term, index) => matchTerm(term, index, lexicon, engine)))
  ).flat();
  return answer(toHits(matches, parsed.terms, lexicon), parsed, lexicon, false);
}

function answer(hits: Hit[], parsed: ParsedQuery, lexicon: Lexicon, isAddress: boolean): Answer {
  const found = new Set(hits.map(({ provision }) => provision));
  const facets = lexicon.data.facets
    .map((facet) => ({ ...facet, count: facet.provisions.filter((provision) => found.has(provision)).length }))
    .filter(({ count }) => count > 0);
  const { corrected, missing, see } = parsed;
  return { hits, facets, corrected, missing, see, isAddress, pages: pagesFor(parsed, lexicon) };
}

/** The part that an address names, if the text has it. */
function hitAt(address: Address, { data, sections }: Lexicon): Hit[] {
  const section = sections.findIndex(({ provision, clause, note }) => {
    if ('note' in address) return note === address.note;
    const { id, kind, label } = data.provisions[provision] as SearchProvision;
    return (
      note === undefined &&
      kind === address.kind &&
      label === address.label &&
      clause === `${id}-${address.clause ?? 1}`
    );
  });
  return section < 0 ? [] : [{ provision: (sections[section] as Section).provision, section, marks: [], reasons: [] }];
}

async function matchTerm(term: Term, index: number, lexicon: Lexicon, engine: Engine): Promise<Match[]> {
  const found = await Promise.all(
    term.alternatives.map(async (alternative) => {
      const spans =
        alternative.spans?.map(([section, start, end]) => ({
          section,
          start,
          end,
          term: index,
          quality: alternative.best,
        })) ?? [];
      const candidates = await candidatesFor(alternative, lexicon, engine);
      return [...spans, ...candidates.flatMap((section) => matchSequence(alternative, section, index, lexicon))];
    }),
  );
  return found.flat();
}

/** Sections that may have the sequence: those with its rarest word, as the engine tells; it does not know stop words. */
async function candidatesFor({ sequence }: Alternative, lexicon: Lexicon, engine: Engine): Promise<number[]> {
  if (sequence.length === 0) return [];
  const indexed = sequence.filter(({ words }) => [...words.keys()].every((word) => !stopWords.has(word)));
  const rarest = indexed.sort((a, b) => a.words.size - b.words.size)[0];
  if (!rarest) return [...lexicon.sections.keys()];
  const sections = await Promise.all([...rarest.stems].map((key) => engine(key)));
  return [...new Set(sections.flat())];
}

/** The guard: only words that really stand there count, whatever the engine says. */
function matchSequence({ sequence, best }: Alternative, section: number, term: number, { tokens }: Lexicon): Match[] {
  const list = tokens[section] ?? [];
  return list.flatMap((first, at) => {
    const found = sequence.map((answers, offset) => answers.words.get(list[at + offset]?.word ?? ''));
    if (found.some((how) => how === undefined)) return [];
    const end = (list[at + sequence.length - 1] as Token).end;
    return [{ section, start: first.start, end, term, quality: Math.min(best, ...(found as number[])) }];
  });
}

function toHits(matches: readonly Match[], terms: readonly Term[], lexicon: Lexicon): Hit[] {
  const provisionOf = (match: Match): number => (lexicon.sections[match.section] as Section).provision;
  const byProvision = Map.groupBy(matches, provisionOf);
  return [...byProvision]
    .filter(([, found]) => terms.every((_, term) => found.some((match) => match.term === term)))
    .map(([provision, found]) => ({
      provision,
      ...rank(found, terms.length),
      reasons: reasonsFor(found, terms, lexicon),
      marks: toMarks(found),
    }))
    .sort((a, b) => b.score - a.score || a.provision - b.provision)
    .map(({ provision, section, marks, reasons }) => ({ provision, section, marks, reasons }));
}

/** A provision is as good as its weakest term; its best section has most terms, then the best words. */
function rank(matches: readonly Match[], terms: number): { section: number; score: number } {
  const bestOf = (found: readonly Match[], term: number): number =>
    Math.max(0, ...found.filter((match) => match.term === term).map((match) => match.quality));
  const all = Array.from({ length: terms }, (_, term) => term);
  const weakest = Math.min(...all.map((term) => bestOf(matches, term)));
  const sections = [...Map.groupBy(matches, ({ section }) => section)].map(([section, found]) => {
    const qualities = all.map((term) => bestOf(found, term));
    return {
      section,
      terms: qualities.filter((each) => each > 0).length,
      sum: qualities.reduce((sum, each) => sum + each, 0),
    };
  });
  const best = sections.sort(
    (a, b) => b.terms - a.terms || b.sum - a.sum || a.section - b.section,
  )[0] as (typeof sections)[number];
  return { section: best.section, score: weakest * 2 + (best.terms === terms ? 1 : 0) };
}

/** Matches in reading order; of those that overlap, the longest. */
function toMarks(matches: readonly Match[]): Mark[] {
  const marks: Mark[] = [];
  for (const { section, start, end } of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (marks.every((mark) => mark.section !== section || mark.end <= start || end <= mark.start))
      marks.push({ section, start, end });
  }
  return marks.sort((a, b) => a.section - b.section || a.start - b.start);
}

function reasonsFor(matches: readonly Match[], terms: readonly Term[], { sections }: Lexicon): Hit['reasons'] {
  return terms.flatMap(({ text }, term) => {
    const found = matches.filter((match) => match.term === term);
    if (found.some((match) => match.quality === quality.exact)) return [];
    const words = toMarks(found).map(({ section, start, end }) =>
      (sections[section] as Section).text.slice(start, end),
    );
    return [...new Set(words)].slice(0, 2).map((word) => ({ typed: text, found: word }));
  });
}

/** Pages whose name and further words have every term of the query; first those whose name is little more than that. */
function pagesFor({ terms }: ParsedQuery, { data }: Lexicon): SearchFacet[] {
  const asked = terms.filter(({ text }) => wordsOf(text).some((word) => !stopWords.has(word)));
  if (asked.length === 0) return [];
  const pages = data.facets.flatMap((facet) => {
    const stems = new Set(wordsOf(`${facet.name} ${facet.words ?? ''}`).map(stem));
    return asked.every((term) => isAbout(term, stems)) ? [{ facet, length: facet.name.length }] : [];
  });
  return pages
    .sort((a, b) => a.length - b.length)
    .slice(0, mostPages)
    .map(({ facet }) => facet);
}

/** Whether a page has a term as typed, or words that it stands for; a part of a compound is too little. */
function isAbout({ text, alternatives }: Term, stems: ReadonlySet<string>): boolean {
  const hasAnswer = ({ words }: Answers): boolean =>
    [...words].some(([word, how]) => how >= quality.inflected && stems.has(stem(word)));
  return (
    wordsOf(text).every((word) => stopWords.has(word) || stems.has(stem(word))) ||
    alternatives.some(({ sequence }) => sequence.length > 0 && sequence.every(hasAnswer))
  );
}
