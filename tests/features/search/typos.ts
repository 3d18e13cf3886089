import absent from '../../fixtures/search/absent.json' with { type: 'json' };
import { distance } from '../../../src/language/letters-off.ts';
import { wordCorrector } from '../../../src/features/search/understanding/correct.ts';
import type { Lexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { readQuery } from '../../../src/features/search/understanding/read-query.ts';
import * as signModule from '../../../src/features/search/understanding/signs.ts';
import { stem } from '../../../src/language/stem.ts';
import { stopWords } from '../../../src/language/stop-words.ts';
import { isNumber } from '../../../src/language/tokens.ts';

/** How often something came up, of how many. */
export interface Share {
  of: number;
  found: number;
  /** What did not go as it should. */
  wrong: string[];
}

export interface TypoShare extends Share {
  /** Letters off. */
  off: number;
  /** Lengths of the words. */
  from: number;
  to: number;
  /** Of those not found: that search offers to look for instead. */
  offered: number;
  /** Of those not found: that are words of their own, or are taken for one. */
  real: number;
}

const signs = { ...signModule, about: [] };

const lengths = [
  [5, 6],
  [7, 8],
  [9, 40],
] as const;

/**
 * Mistypes every word of the text of five letters and more, at random but the same each time, and looks each up.
 *
 * @param perWord how often each word is mistyped
 */
export function measureTypos(lexicon: Lexicon, realWords: ReadonlySet<string>, perWord: number): TypoShare[] {
  const random = numbers(7);
  const words = [...lexicon.printed.keys()].filter((word) => !isNumber(word) && !stopWords.has(word));
  return [1, 2].flatMap((off) =>
    lengths.map(([from, to]) => {
      const some = words.filter(({ length }) => from <= length && length <= to);
      const typos = some.flatMap((word) =>
        Array.from({ length: perWord }, () => ({ word, typo: mistype(word, off, random) })),
      );
      return typoShare(lexicon, realWords, off, from, to, typos);
    }),
  );
}

function typoShare(
  lexicon: Lexicon,
  realWords: ReadonlySet<string>,
  off: number,
  from: number,
  to: number,
  typos: readonly { word: string; typo: string }[],
): TypoShare {
  const share: TypoShare = { off, from, to, of: 0, found: 0, offered: 0, real: 0, wrong: [] };
  const correct = wordCorrector(lexicon, realWords);
  for (const { word, typo } of typos) {
    const { corrected, missing } = readQuery(`${typo} `, { lexicon, signs, correct });
    if (corrected.length + missing.length === 0) continue; // it is another word of the text
    const isMeant = (printed: string): boolean =>
      stem(printed.toLowerCase()) === stem((lexicon.printed.get(word) ?? word).toLowerCase());
    share.of++;
    if (corrected.some(({ to: found }) => isMeant(found))) share.found++;
    else {
      if (corrected.some(({ others }) => others.some(isMeant))) share.offered++;
      if (realWords.has(typo)) share.real++;
      share.wrong.push(`${typo} (${word})`);
    }
  }
  return share;
}

/** Words and names that the text does not have, by kind: those that are taken for a mistyped one are found wrongly. */
export function measureAbsent(lexicon: Lexicon, realWords: ReadonlySet<string>): (Share & { kind: string })[] {
  const correct = wordCorrector(lexicon, realWords);
  return Object.entries(absent).map(([kind, words]) => {
    const wrong = words.flatMap((word) => {
      const [corrected] = readQuery(word, { lexicon, signs, correct }).corrected;
      return corrected ? [`${word} → ${corrected.to}`] : [];
    });
    return { kind, of: words.length, found: wrong.length, wrong };
  });
}

/** A word with letters left out, put in, changed or swapped, exactly so many off. */
function mistype(word: string, off: number, random: () => number): string {
  for (;;) {
    let typo = word;
    for (let edit = 0; edit < off; edit++) typo = edited(typo, random);
    if (distance(typo, word, off) === off && typo.length >= 5) return typo;
  }
}

function edited(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const edits = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return edits[Math.floor(random() * edits.length)] as string;
}

/** Numbers between 0 and 1 that look random (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let value = seed;
  return () => {
    value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
    return value / 2 ** 32;
  };
}
