import { provisionId, footnoteId } from '../../../addresses/anchors.ts';
import type { Address } from '../../../language/address.ts';
import { stem } from '../../../language/stem.ts';
import { stopWords } from '../../../language/stop-words.ts';
import type { SearchPage, SearchProvision, Section } from './data.ts';
import { addressTerm, anyProvision, wordsOf, type Lexicon } from './lexicon.ts';
import { matchQuoted, matchTerm, toMarks, type Mark, type Match } from './match.ts';
import { bestSections, score } from './rank.ts';
import { readQuery, type Query } from './read-query.ts';
import { quality, type Option, type Slot, type Term } from './terms.ts';

/** What finds: in the browser Pagefind and the files of the text. */
export interface Engine {
  /** Indexes of the records that have a term: provisions first, then pages. All candidates come from here. */
  find: (term: string) => Promise<readonly number[]>;
  /** The sections of a provision. */
  read: (provision: number) => Promise<readonly Section[]>;
  /** Words that are not to be corrected; asked for only when there is a word to correct. */
  realWords: () => Promise<ReadonlySet<string>>;
}

/** A provision that answers. */
export interface Hit {
  /** Index of the provision. */
  provision: number;
  /** The sections to show, the best first; its clause is where a link leads. */
  sections: Section[];
  /** Every match in the provision, in the order of the text. */
  marks: Mark[];
  /** Words that matched without being the typed ones, as printed. */
  reasons: { typed: string; found: string }[];
}

/** A provision that lacks terms of the query, as typed; or that has only words that begin like one. */
export interface PartialHit extends Hit {
  lacks: string[];
  /** It has words that begin like the last one. */
  isStart: boolean;
}

export interface Answer extends Pick<Query, 'corrected' | 'missing' | 'see'> {
  hits: Hit[];
  partial: PartialHit[];
  /** Pages that are about what was asked, to show after the provisions. */
  pages: SearchPage[];
  /** The query names a part of the text. */
  isAddress: boolean;
}

/** No more than a reader takes in. */
const mostPages = 8;
const mostPartial = 5;
/** A text that was copied is there when this share of its words is. */
const quotedShare = 0.8;
/** Another provision that has the words almost as well comes up too, when it lacks no larger share than this. */
const quotedMargin = 0.05;
/** From this many words on a row of words is taken for copied; a shorter one only when every word is there. */
const surelyQuoted = 7;

/** Searches the resolution: the provisions that have all of the query, the best first. */
export async function search(query: string, lexicon: Lexicon, engine: Engine): Promise<Answer> {
  const tried = readQuery(query, lexicon);
  const read = tried.isDoubtful ? readQuery(query, lexicon, await engine.realWords()) : tried;
  const { corrected, missing, see } = read;
  const found = new Finder(read, lexicon, engine);
  const addressed = await found.addressed();
  const isNamed = read.addresses.length > 0 && !/^\W*(?:\d|\p{L}\W*$)/u.test(query);
  if ((addressed.length > 0 || isNamed) && !(await found.hasRow(query)))
    return { hits: addressed, partial: [], pages: [], corrected: [], missing: [], see: [], isAddress: true };
  const quoted = await found.quoted();
  if (quoted.length > 0)
    return { hits: quoted, partial: [], pages: [], corrected: [], missing: [], see, isAddress: false };
  const strict = await found.all(false);
  const hits = strict.length > 0 ? strict : await found.all(true);
  const pages = await found.pages();
  const started = await found.started(hits);
  const partial = hits.length > 0 || started.length > 0 ? started : await found.partial();
  const isAddress = read.addresses.length > 0 && hits.length === 0;
  return { hits, partial, pages, see, corrected, missing: isAddress ? [] : missing, isAddress };
}

/** The answer to one query, looked for in ever wider circles. */
class Finder {
  private readonly query: Query;
  private readonly lexicon: Lexicon;
  private readonly engine: Engine;

  constructor(query: Query, lexicon: Lexicon, engine: Engine) {
    this.query = query;
    this.lexicon = lexicon;
    this.engine = engine;
  }

  /** The parts that the query names, if the text has them. */
  async addressed(): Promise<Hit[]> {
    const hits = await Promise.all(this.query.addresses.map((address) => this.hitAt(address)));
    return hits.every((hit) => hit !== undefined) ? hits : [];
  }

  /** Whether the text itself has "punt 9", of another document. */
  async hasRow(query: string): Promise<boolean> {
    const words = wordsOf(query);
    if (words.length !== 2 || !/^punt/i.test(query)) return false;
    const option = rowOf(words);
    const sections = await Promise.all(
      [...(await this.provisionsWith(option.sequence))].map((provision) => this.engine.read(provision)),
    );
    return sections.some((each) => matchTerm({ options: [option] }, 0, each).length > 0);
  }

  /** Provisions that have a row of words as it stands. */
  async quoted(): Promise<Hit[]> {
    const { words, terms } = this.query;
    if (words.length === 0 || terms.length < 2) return [];
    const rare = words
      .filter((word) => this.lexicon.printed.has(word) && !stopWords.has(word))
      .sort((a, b) => (this.lexicon.counts.get(a) ?? 0) - (this.lexicon.counts.get(b) ?? 0));
    const found = await Promise.all(
      rare.slice(0, 3).map((word) => this.provisionsWith([new Map([[word, quality.exact]])])),
    );
    const candidates = new Set(found.flatMap((each) => [...each]));
    const results = await Promise.all(
      [...candidates].map(async (provision) => ({
        provision,
        ...matchQuoted(words, await this.engine.read(provision)),
      })),
    );
    const wanted = words.length < surelyQuoted ? 1 : quotedShare;
    const best = (all: readonly { share: number }[]): number => Math.max(...all.map(({ share }) => share));
    return results
      .filter((each, _, all) => each.share >= Math.max(wanted, best(all) - quotedMargin))
      .filter(
        (each) =>
          words.length >= surelyQuoted || matchTerm({ options: [rowOf(words)] }, 0, [bestOf(each.marks)]).length > 0,
      )
      .sort((a, b) => b.share - a.share || a.provision - b.provision)
      .map(({ provision, marks }) => {
        const sections = [bestOf(marks)];
        return { provision, sections, marks: toMarks(marks), reasons: [] };
      });
  }

  /** Provisions that have every term; when asked, with words that are only related to the typed ones. */
  async all(isRelated: boolean): Promise<Hit[]> {
    const terms = this.query.terms.map((term) =>
      isRelated ? { ...term, options: [...term.options, ...term.related] } : term,
    );
    if (terms.length === 0 || terms.some(({ options }) => options.length === 0)) return [];
    const sets = await Promise.all(terms.map((term) => this.candidates(term)));
    const [first = new Set<number>(), ...others] = sets;
    const candidates = [...first].filter((provision) => others.every((set) => set.has(provision)));
    const found = await this.matchesIn(candidates, terms);
    const full = found.filter(({ matches }) => terms.every((_, term) => matches.some((match) => match.term === term)));
    return this.ranked(full, terms);
  }

  /** When no provision has all: those that have most, each with what it lacks. */
  async partial(): Promise<PartialHit[]> {
    const terms = this.query.terms.map((term) => ({ ...term, options: [...term.options, ...term.related] }));
    if (terms.length < 2) return [];
    const sets = await Promise.all(terms.map((term) => this.candidates(term)));
    const rarity = this.rarityOf(terms, sets);
    const worth = (provision: number): number =>
      sets.reduce((sum, set, term) => sum + (set.has(provision) ? (rarity[term] ?? 0) : 0), 0);
    const candidates = [...new Set(sets.flatMap((set) => [...set]))]
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, 4 * mostPartial);
    const found = await this.matchesIn(candidates, terms);
    const lacks = new Map(
      found.map(({ provision, matches }) => [
        provision,
        terms.filter((_, term) => matches.every((match) => match.term !== term)).map(({ text }) => text),
      ]),
    );
    const fewest = Math.min(...[...lacks.values()].map(({ length }) => length));
    const best = found.filter(({ provision }) => lacks.get(provision)?.length === fewest && fewest < terms.length);
    const hits = await this.ranked(best, terms);
    return hits.slice(0, mostPartial).map((hit) => ({ ...hit, lacks: lacks.get(hit.provision) ?? [], isStart: false }));
  }

  /** Beside the hits of a word of the text: provisions with longer words that begin like it. */
  async started(hits: readonly Hit[]): Promise<PartialHit[]> {
    const last = this.query.terms.at(-1);
    if (!last || last.starts.length === 0) return [];
    const terms = this.query.terms.with(-1, { ...last, options: last.starts });
    const sets = await Promise.all(terms.map((term) => this.candidates(term)));
    const [first = new Set<number>(), ...others] = sets;
    const shown = new Set(hits.map(({ provision }) => provision));
    const candidates = [...first].filter(
      (provision) => !shown.has(provision) && others.every((set) => set.has(provision)),
    );
    const found = await this.matchesIn(candidates, terms);
    const full = found.filter(({ matches }) => terms.every((_, term) => matches.some((match) => match.term === term)));
    return (await this.ranked(full, terms)).map((hit) => ({ ...hit, lacks: [last.text], isStart: true }));
  }

  /** Pages that are about every term, those with the shortest names first: they are little more than that. */
  async pages(): Promise<SearchPage[]> {
    const { terms } = this.query;
    const { data } = this.lexicon;
    const named = data.pages.filter(({ path }) => terms.some(({ page }) => page === path));
    const others = terms.filter(({ page }) => !page);
    if (others.length < terms.length && others.length > 0) return named;
    if (terms.length === 0 || terms.every(({ text }) => stopWords.has(text.toLowerCase()))) return named;
    const sets = await Promise.all(others.map((term) => this.pagesWith(term)));
    const [first = new Set<number>(), ...rest] = sets;
    const about = [...first]
      .filter((record) => rest.every((set) => set.has(record)))
      .flatMap((record) => data.pages[record - data.provisions.length] ?? [])
      .filter((page) => !named.includes(page));
    const isProse = ({ group }: SearchPage): number => (group === 'page' ? 1 : 0);
    about.sort((a, b) => isProse(a) - isProse(b) || a.name.length - b.name.length);
    return [...named, ...about].slice(0, mostPages);
  }

  private async pagesWith({ options }: Term): Promise<Set<number>> {
    const sets = await Promise.all(
      options.map(async ({ sequence }) => {
        const slots = sequence.map((slot) =>
          [...slot].filter(([, how]) => how >= quality.inflected).map(([word]) => word),
        );
        if (slots.length === 0 || slots.some(({ length }) => length === 0)) return [];
        const found = await Promise.all(slots.map((words) => this.recordsWith(words)));
        const [first = new Set<number>(), ...rest] = found;
        return [...first].filter((record) => rest.every((set) => set.has(record)));
      }),
    );
    return new Set(sets.flat().filter((record) => record >= this.lexicon.data.provisions.length));
  }

  private async hitAt(address: Address): Promise<Hit | undefined> {
    const id = 'note' in address ? footnoteId(address.note) : provisionId(address.kind, address.label);
    const [provision] = await this.engine.find(addressTerm(id));
    if (provision === undefined) return undefined;
    const sections = await this.engine.read(provision);
    const section = sections.find(({ clause, note }) =>
      'note' in address ? note === address.note : note === undefined && clause === (address.clause ?? 1),
    );
    return section && { provision, sections: [section], marks: [], reasons: [] };
  }

  /** Provisions that may have the term, as the engine tells. */
  private async candidates({ options }: Pick<Term, 'options'>): Promise<Set<number>> {
    const sets = await Promise.all(
      options.map(async ({ sequence, places = [] }) => [
        ...places.map(([provision]) => provision),
        ...(await this.provisionsWith(sequence)),
      ]),
    );
    return new Set(sets.flat());
  }

  /** The provisions that have the rarest word of a sequence; those with words of grammar alone are all of them. */
  private async provisionsWith(sequence: Option['sequence']): Promise<Set<number>> {
    if (sequence.length === 0) return new Set();
    const countOf = (slot: Slot): number =>
      [...slot.keys()].reduce((sum, word) => sum + (this.lexicon.counts.get(word) ?? 0), 0);
    const [rarest] = sequence
      .filter((slot) => [...slot.keys()].every((word) => !stopWords.has(word)))
      .sort((a, b) => countOf(a) - countOf(b));
    if (!rarest) return new Set(await this.engine.find(anyProvision));
    const found = await this.recordsWith([...rarest.keys()]);
    return new Set([...found].filter((record) => record < this.lexicon.data.provisions.length));
  }

  private async recordsWith(words: readonly string[]): Promise<Set<number>> {
    const found = await Promise.all([...new Set(words.map(stem))].map((key) => this.engine.find(key)));
    return new Set(found.flat());
  }

  private async matchesIn(provisions: readonly number[], terms: readonly Pick<Term, 'options'>[]): Promise<Found[]> {
    const found = await Promise.all(
      provisions.map(async (provision) => {
        const sections = await this.engine.read(provision);
        const isExcluded = this.query.excluded.some((term) => matchTerm(term, 0, sections).length > 0);
        const matches = isExcluded ? [] : terms.flatMap((term, index) => matchTerm(term, index, sections));
        return { provision, sections, matches };
      }),
    );
    return found.filter(({ matches }) => matches.length > 0);
  }

  private async ranked(found: readonly Found[], terms: readonly Term[]): Promise<Hit[]> {
    const rarity = this.rarityOf(terms, await Promise.all(terms.map((term) => this.candidates(term))));
    return found
      .map((each) => ({
        ...each,
        score: score(each.matches, each.sections, this.provision(each.provision).kind, rarity),
      }))
      .sort((a, b) => b.score - a.score || a.provision - b.provision)
      .map(({ provision, matches }) => ({
        provision,
        sections: bestSections(matches),
        marks: toMarks(matches),
        reasons: reasonsFor(matches, terms),
      }));
  }

  /** Of each term: 0 to 1 for one that every provision has to one that few have. */
  private rarityOf(terms: readonly Term[], sets: readonly ReadonlySet<number>[]): number[] {
    const all = this.lexicon.data.provisions.length;
    return terms.map((_, term) => Math.log(1 + all / (1 + (sets[term]?.size ?? 0))));
  }

  private provision(index: number): SearchProvision {
    return this.lexicon.data.provisions[index] as SearchProvision;
  }
}

interface Found {
  provision: number;
  sections: readonly Section[];
  matches: Match[];
}

function rowOf(words: readonly string[]): Option {
  return { sequence: words.map((word) => new Map([[word, quality.exact]])), best: quality.exact };
}

/** The section with the longest run. */
function bestOf(marks: readonly Mark[]): Section {
  return marks.reduce((best, mark) => (mark.end - mark.start > best.end - best.start ? mark : best), marks[0] as Mark)
    .section;
}

function reasonsFor(matches: readonly Match[], terms: readonly Term[]): Hit['reasons'] {
  return terms.flatMap(({ text }, term) => {
    const found = matches.filter((match) => match.term === term);
    if (found.some((match) => match.quality === quality.exact)) return [];
    const words = toMarks(found).map(({ section, start, end }) => section.text.slice(start, end));
    return [...new Set(words)].slice(0, 2).map((word) => ({ typed: text, found: word }));
  });
}
