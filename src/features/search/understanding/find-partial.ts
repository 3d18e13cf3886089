import type { Hit, PartialHit } from './answer.ts';
import type { Candidates } from './candidates.ts';
import { partTerm, type TermFinder } from './find-terms.ts';
import type { Query } from './read-query.ts';
import type { Term } from './terms.ts';

/** No more than a reader takes in. */
const mostPartial = 5;

/** When no provision has all terms: those that have most, each with what it lacks. */
export async function findPartial(query: Query, candidates: Candidates, finder: TermFinder): Promise<PartialHit[]> {
  const terms = query.terms
    .flatMap((term): Term[] => (term.apart ?? term.parts)?.map(partTerm) ?? [term])
    .map((term) => ({ ...term, options: [...term.options, ...term.related] }));
  if (terms.length < 2) return [];
  const { each: sets } = await candidates.ofAll(terms);
  const rarity = finder.rarityOf(terms, sets);
  const worth = (provision: number): number =>
    sets.reduce((sum, set, term) => sum + (set.has(provision) ? (rarity[term] ?? 0) : 0), 0);
  const likely = [...new Set(sets.flatMap((set) => [...set]))]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, 4 * mostPartial);
  const found = await finder.matchesIn(likely, terms);
  const lacks = new Map(
    found.map(({ provision, matches }) => [
      provision,
      terms.filter((_, term) => matches.every((match) => match.term !== term)).map(({ text }) => text),
    ]),
  );
  const fewest = Math.min(...[...lacks.values()].map(({ length }) => length));
  const best = found.filter(({ provision }) => lacks.get(provision)?.length === fewest && fewest < terms.length);
  const hits = await finder.ranked(best, terms);
  // A provision may have all parts of a date and not the date.
  const whole = query.terms.filter(({ parts }) => parts).map(({ text }) => text);
  const lacksOf = ({ provision }: Hit): string[] => (fewest > 0 ? (lacks.get(provision) ?? []) : whole);
  return hits.slice(0, mostPartial).map((hit) => ({ ...hit, lacks: lacksOf(hit), isStart: false }));
}
