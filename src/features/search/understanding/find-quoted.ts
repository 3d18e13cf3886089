import type { PartialHit } from './answer.ts';
import type { Candidates } from './candidates.ts';
import type { Section } from './data.ts';
import { matchTerm, toMarks, type Mark } from './match.ts';
import { matchQuoted } from './match-quoted.ts';
import type { Query } from './read-query.ts';
import { quality, rowOf } from './terms.ts';

/** A text that was copied is there when this share of its words is. */
const quotedShare = 0.8;
/** Another provision that has the words almost as well comes up too, when it lacks no larger share than this. */
const quotedMargin = 0.05;
/** From this many words on a row of words is taken for copied; a shorter one only when every word is there. */
export const surelyQuoted = 7;

/** Provisions that have a row of words as it stands, or most of it: those with the words that they lack. */
export async function findQuoted(
  { words, terms }: Pick<Query, 'words' | 'terms'>,
  candidates: Candidates,
): Promise<PartialHit[]> {
  const { lexicon, engine } = candidates;
  if (words.length === 0 || terms.length < 2) return [];
  const rare = words
    .filter((word) => lexicon.printed.has(word) && !lexicon.grammar.has(word))
    .sort((a, b) => (lexicon.counts.get(a) ?? 0) - (lexicon.counts.get(b) ?? 0));
  const found = await Promise.all(
    rare.slice(0, 3).map((word) => candidates.ofSequence([new Map([[word, quality.exact]])])),
  );
  const provisions = new Set(found.flatMap((each) => [...each]));
  const results = await Promise.all(
    [...provisions].map(async (provision) => ({
      provision,
      ...matchQuoted(words, await engine.read(provision)),
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
    .map(({ provision, marks, lacks }) => {
      const sections = [bestOf(marks)];
      return { provision, sections, marks: toMarks(marks), reasons: [], lacks, isStart: false };
    });
}

/** The section with the longest run. */
function bestOf(marks: readonly Mark[]): Section {
  return marks.reduce((best, mark) => (mark.end - mark.start > best.end - best.start ? mark : best), marks[0] as Mark)
    .section;
}
