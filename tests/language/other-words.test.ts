import { expect, test } from 'vitest';
import { attributiveForms, currencyNames } from '../../src/language/other-words.ts';

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

test.each([
  ['Turks', ['Turks', 'Turkse']],
  ['Azerbeidzjaans', ['Azerbeidzjaans', 'Azerbeidzjaanse']],
  ['Russisch', ['Russisch', 'Russische']],
  ['Russische', ['Russische']],
])('%j stands before nouns as %j', (adjective, forms) => {
  expect(attributiveForms(adjective)).toEqual(forms);
});
