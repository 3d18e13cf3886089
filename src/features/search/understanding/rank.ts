import type { ProvisionKind } from '../../../addresses/anchors.ts';
import type { Section } from './data.ts';
import { groupBy } from './group.ts';
import { areTogether, tokensOf, type Match } from './match.ts';
import { quality } from './terms.ts';

/** Where all else is equal, what the Parliament says itself comes before its reasons, and these before its sources. */
const weightOfKind = { paragraph: 1.1, recital: 1.05, citation: 1, annex: 1 } as const satisfies Record<
  ProvisionKind,
  number
>;

/** Constants of BM25: how soon more of the same word says no more, and how much a long text counts against it. */
const saturation = 1.2;
const lengthWeight = 0.3;
const usualLength = 150;

/**
 * How much a provision is about the terms: how well and how often it has each, rare ones more, in how few words, and
 * whether they stand together. The form is that of BM25 (Robertson and Zaragoza, 2009).
 *
 * @param rarity of each term
 */
export function score(
  matches: readonly Match[],
  sections: readonly Section[],
  kind: ProvisionKind,
  rarity: readonly number[],
): number {
  const length = sections.reduce((sum, section) => sum + tokensOf(section).length, 0);
  const norm = saturation * (1 - lengthWeight + (lengthWeight * length) / usualLength);
  const terms = rarity.map((weight, term) => {
    const found = matches.filter((match) => match.term === term);
    const best = Math.max(0, ...found.map((match) => match.quality));
    const often = found.reduce((sum, match) => sum + match.quality / quality.exact, 0);
    return weight * (best / quality.exact) * ((often * (saturation + 1)) / (often + norm));
  });
  const sum = terms.reduce((total, each) => total + each, 0);
  return sum * weightOfKind[kind] * (1 + togetherness(matches, rarity.length));
}

/** From 0 to 0.5: the share of the terms that stand side by side at the best place. */
function togetherness(matches: readonly Match[], terms: number): number {
  if (terms < 2) return 0;
  const most = matches.map((match) => {
    const near = matches.filter((other) => areTogether(match, other));
    return new Set(near.map(({ term }) => term)).size;
  });
  return (0.5 * (Math.max(...most) - 1)) / (terms - 1);
}

/** The sections to show of a provision: the one that answers best, and one for the terms that this one lacks. */
export function bestSections(matches: readonly Match[]): Section[] {
  const bySection = groupBy(matches, ({ section }) => [section]);
  const lacking = new Set(matches.map(({ term }) => term));
  const chosen: Section[] = [];
  while (lacking.size > 0 && chosen.length < 2) {
    const worth = (found: readonly Match[]): number =>
      [...lacking].reduce(
        (sum, term) => sum + Math.max(0, ...found.filter((match) => match.term === term).map((match) => match.quality)),
        0,
      );
    const best = [...bySection].sort(
      ([a, one], [b, two]) => worth(two) - worth(one) || two.length - one.length || a.index - b.index,
    )[0];
    if (!best || worth(best[1]) === 0) break;
    chosen.push(best[0]);
    for (const { term } of best[1]) lacking.delete(term);
    bySection.delete(best[0]);
  }
  return chosen;
}
