import { expect, test } from 'vitest';
import type { Section } from '../../../src/features/search/understanding/data.ts';
import type { Match } from '../../../src/features/search/understanding/match.ts';
import { bestSections, score } from '../../../src/features/search/understanding/rank.ts';
import { quality } from '../../../src/features/search/understanding/terms.ts';

const section = (text: string, index = 0): Section => ({ provision: 0, index, clause: index + 1, text });
const brief = section('de brug is dicht en de sluis is open');

/** The word, where it stands first, as the answer to a term. */
const match = (word: string, term = 0, more: Partial<Match> = {}, place = brief): Match => {
  const start = place.text.indexOf(word);
  return { section: place, start, end: start + word.length, term, quality: quality.exact, ...more };
};

const scoreOf = (matches: Match[], { sections = [brief], kind = 'recital' as const, rarity = [1] } = {}) =>
  score(matches, sections, kind, rarity);

test('the same words count more in what is asked than in its reasons, and in these more than in its sources', () => {
  const found = [match('brug')];
  const [asked = 0, reason = 0, source = 0] = (['paragraph', 'recital', 'citation'] as const).map((kind) =>
    score(found, [brief], kind, [1]),
  );
  expect(asked).toBeGreaterThan(reason);
  expect(reason).toBeGreaterThan(source);
  expect(score(found, [brief], 'annex', [1])).toBe(source);
});

test('an exact word counts more than a related one, twice more than once, a rare one more than a common one', () => {
  expect(scoreOf([match('brug')])).toBeGreaterThan(scoreOf([match('brug', 0, { quality: quality.related })]));
  expect(scoreOf([match('de'), match('de', 0, { start: 19, end: 21 })])).toBeGreaterThan(scoreOf([match('de')]));
  expect(scoreOf([match('brug')], { rarity: [3] })).toBeGreaterThan(scoreOf([match('brug')], { rarity: [2] }));
  expect(scoreOf([])).toBe(0);
});

test('a word counts more in few words than in many', () => {
  const long = section(`${brief.text} ${'en nog iets '.repeat(100)}`);
  expect(scoreOf([match('brug')])).toBeGreaterThan(scoreOf([match('brug', 0, {}, long)], { sections: [long] }));
});

test('words that stand together count up to half more than the same words apart', () => {
  const rarity = [1, 1];
  const far = section(`de brug ${'en nog iets '.repeat(10)} de sluis`);
  const together = scoreOf([match('brug'), match('sluis', 1)], { rarity });
  const apart = scoreOf([match('brug'), { ...match('sluis', 1), start: 900, end: 905 }], { rarity });
  expect(together).toBeCloseTo(1.5 * apart);
  const [one, two] = [section(brief.text, 1), section(brief.text, 2)];
  expect(scoreOf([match('brug', 0, {}, one), match('sluis', 1, {}, two)], { rarity })).toBeCloseTo(apart);
  expect(scoreOf([match('brug', 0, {}, far), match('sluis', 1, {}, far)], { rarity, sections: [far] })).toBeLessThan(
    together,
  );
});

test('shown are the section that answers best, and one more for what it lacks', () => {
  const [first, second, third] = [section('brug en sluis', 0), section('brug', 1), section('zand', 2)];
  const both = [match('brug', 0, {}, first), match('sluis', 1, {}, first), match('brug', 0, {}, second)];
  expect(bestSections(both)).toEqual([first]);
  expect(bestSections([...both, match('zand', 2, {}, third)])).toEqual([first, third]);
  const weak = match('brug', 0, { quality: quality.start }, first);
  expect(bestSections([weak, match('brug', 0, {}, second)])).toEqual([second]);
  expect(bestSections([match('brug', 0, {}, second), match('brug', 0, {}, first)])).toEqual([first]);
  expect(bestSections([])).toEqual([]);
});
