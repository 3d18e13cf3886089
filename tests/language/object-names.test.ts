import { expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';
import { tokenize } from '../../src/language/tokens.ts';

/** Words that every object of JavaScript answers to: "constructor", "valueOf", "__proto__". */
const names = Object.getOwnPropertyNames(Object.prototype);

test.each(names)('%s is a word like any other', (name) => {
  const words = tokenize(name).map(({ word }) => word);
  expect(words.join('')).toBe(fold(name).replaceAll('_', ''));
  for (const word of words) expect(stem(word)).toSatisfy((key) => typeof key === 'string' && word.startsWith(key));
});
