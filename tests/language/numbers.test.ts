import { expect, test } from 'vitest';
import { multiplierOf, numberOf, ordinalOf } from '../../src/language/numbers.ts';

test.each([
  ['9', 9],
  ['0356', 356],
  ['nul', 0],
  ['negen', 9],
  ['tien', 10],
  ['veertien', 14],
  ['vijftien', 15],
  ['achttien', 18],
  ['negentien', 19],
  ['twintig', 20],
  ['eenentwintig', 21],
  ['tachtig', 80],
  ['negenennegentig', 99],
  ['honderd', 100],
  ['honderdeen', 101],
  ['honderdenvijf', 105],
  ['honderdzeven', 107],
  ['negentienhonderd', 1900],
  ['tweeduizenddrieentwintig', 2023],
  ['honderdduizend', 100_000],
  ['een', undefined],
  ['', undefined],
  ['9a', undefined],
  ['a9', undefined],
  ['viertien', undefined],
  ['tientien', undefined],
  ['eenen', undefined],
  ['eenentien', undefined],
  ['nulentwintig', undefined],
  ['tienentwintig', undefined],
  ['ietsduizend', undefined],
  ['duizendiets', undefined],
  ['verzoekt', undefined],
])('%j is the number %s', (word, number) => {
  expect(numberOf(word)).toBe(number);
});

test.each([
  ['3e', 3],
  ['3de', 3],
  ['1ste', 1],
  ['20sten', 20],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['14th', 14],
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['achtste', 8],
  ['tiende', 10],
  ['twaalfde', 12],
  ['twintigste', 20],
  ['honderdste', 100],
  ['duizendenvierde', 1004],
  ['duizendenvier', undefined],
  ['vier', undefined],
  ['zogenaamde', undefined],
  ['3', undefined],
  ['3ex', undefined],
  ['x3e', undefined],
])('%j is the ordinal of %s', (word, number) => {
  expect(ordinalOf(word)).toBe(number);
});

test.each([
  ['duizend', 1000],
  ['miljoen', 1_000_000],
  ['mln', 1_000_000],
  ['miljard', 1_000_000_000],
  ['mld', 1_000_000_000],
  ['honderd', undefined],
])('%j multiplies by %s', (word, factor) => {
  expect(multiplierOf(word)).toBe(factor);
});
