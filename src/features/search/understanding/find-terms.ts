import type { Hit, PartialHit } from './answer.ts';
import type { Candidates } from './candidates.ts';
import type { SearchProvision, Section } from './data.ts';
import { matchTerm, matchTerms, toMarks, type Match } from './match.ts';
import { bestSections, score } from './rank.ts';
import { beginsFiller, type Query } from './read-query.ts';
import { quality, termOf, type Term, type TermPart } from './terms.ts';

export interface Found {
  provision: number;
  sections: readonly Section[];
  matches: Match[];
}

/** The provisions that have the terms of a query: all of them, or longer words. */
export class TermFinder {
  private readonly query: Query;
  private readonly candidates: Candidates;

  constructor(query: Query, candidates: Candidates) {
    this.query = query;
    this.candidates = candidates;
  }

  /** Provisions that have every term, words that need not stand together also apart; when asked, with related words. */
  async all(isRelated: boolean): Promise<Hit[]> {
    const terms = this.query.terms.map((term) =>
      isRelated ? { ...term, options: [...term.options, ...term.related] } : term,
    );
    const together = await this.withAll(terms);
    if (together.length > 0 || terms.every(({ apart }) => !apart)) return together;
    return this.withAll(terms.flatMap(({ apart, ...term }) => apart?.map(partTerm) ?? [term]));
  }

  private async withAll(terms: readonly Term[]): Promise<Hit[]> {
    if (terms.length === 0 || terms.some(({ options }) => options.length === 0)) return [];
    const { all: candidates } = await this.candidates.ofAll(terms);
    const found = await this.matchesIn(candidates, terms);
    const full = found.filter(({ matches }) => terms.every((_, term) => matches.some((match) => match.term === term)));
    return this.ranked(full, terms);
  }

  /** Beside the hits of a word of the text: provisions with longer words or names that begin like it, or words of its origin. */
  async started(hits: readonly Hit[]): Promise<PartialHit[]> {
    const { terms, names } = this.query;
    const last = terms.at(-1);
    if (!last) return [];
    // Beside what has the word, the name of a document that begins so is no answer: the text may call it otherwise.
    const name = termOf(last.text, hits.length > 0 ? names.filter(({ places }) => !places) : names);
    // Words of grammar stay no conditions before a word that has only begun: "zich in Na".
    const before = terms.slice(0, -1);
    const isGrammar = ({ text }: Term): boolean => this.candidates.lexicon.grammar.has(text.toLowerCase());
    const others = before.every(isGrammar) ? [] : before;
    const options = [...last.starts, ...(last.kin ?? [])];
    const begun = others.length > 0 && beginsFiller(last.text, this.candidates.lexicon) ? [] : [{ ...last, options }];
    const words = await this.withAll(options.length > 0 ? [...others, ...begun] : []);
    const named = await this.withAll(names.length > 0 ? [name] : []);
    const shown = new Set(hits.map(({ provision }) => provision));
    const found = [...words, ...named].filter(({ provision }) => !shown.has(provision) && shown.add(provision));
    return found.map((hit) => ({ ...hit, lacks: [last.text], isStart: true }));
  }

  /** Of some provisions, those that have one of the terms and nothing that is excluded. */
  async matchesIn(provisions: readonly number[], terms: readonly Pick<Term, 'options' | 'beside'>[]): Promise<Found[]> {
    const found = await Promise.all(
      provisions.map(async (provision) => {
        const sections = await this.candidates.engine.read(provision);
        const isExcluded = this.query.excluded.some((term) => matchTerm(term, 0, sections).length > 0);
        const matches = isExcluded ? [] : matchTerms(terms, sections);
        return { provision, sections, matches };
      }),
    );
    return found.filter(({ matches }) => matches.length > 0);
  }

  /** What was found as results, the best first. */
  async ranked(found: readonly Found[], terms: readonly Term[]): Promise<Hit[]> {
    const rarity = this.rarityOf(terms, (await this.candidates.ofAll(terms)).each);
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
  rarityOf(terms: readonly Term[], sets: readonly ReadonlySet<number>[]): number[] {
    const all = this.candidates.lexicon.data.provisions.length;
    return terms.map((_, term) => Math.log(1 + all / (1 + (sets[term]?.size ?? 0))));
  }

  private provision(index: number): SearchProvision {
    return this.candidates.lexicon.data.provisions[index] as SearchProvision;
  }
}

export function partTerm({ text, options }: TermPart): Term {
  return termOf(text, options);
}

function reasonsFor(matches: readonly Match[], terms: readonly Term[]): Hit['reasons'] {
  return terms.flatMap(({ text }, term) => {
    const found = matches.filter((match) => match.term === term);
    if (found.some((match) => match.quality === quality.exact)) return [];
    const words = toMarks(found).map(({ section, start, end }) => section.text.slice(start, end));
    return [...new Set(words)].slice(0, 2).map((word) => ({ typed: text, found: word }));
  });
}
