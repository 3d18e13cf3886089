import { expect, test } from 'vitest';
import { correctableWords } from '../../../src/features/search/understanding/correct.ts';
import { createLexicon } from '../../../src/features/search/understanding/lexicon.ts';
import { readIndexInFiles } from './content.ts';
import { index as one, lexicon as known } from './own-search.ts';

test('search knows the same words of a text in one file and in several', { timeout: 300_000 }, async () => {
  const several = await readIndexInFiles(6_000);
  expect(one.texts).toEqual([]);
  expect(several.texts.length).toBeGreaterThan(2);
  expect([several.data.text, ...several.texts].flat()).toEqual(one.data.text);
  const files = [several.data.text, ...several.texts].flatMap((texts, file) => texts.map(() => file));
  expect(several.data.provisions.map(({ file = 0 }) => file)).toEqual(files);
  const split = createLexicon(several.data);
  for (const part of ['printed', 'counts', 'tied'] as const) expect([...split[part]]).toEqual([...known[part]]);
  expect([...correctableWords(split)]).toEqual([...correctableWords(known)]);
});
