import { expect, test } from 'vitest';
import { currencyNames } from '../../src/language/other-words.ts';

test.each([
  ['euro', 'eur'],
  ['amerikaanse dollar', 'usd'],
  ['dollar', 'usd'],
  ['pond', 'gbp'],
  ['frank', 'chf'],
  ['roebel', 'rub'],
  ['gulden', undefined],
])('%j is the currency %s', (word, code) => {
  expect(currencyNames()[word]).toBe(code);
});
