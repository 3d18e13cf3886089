import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpellings } from '../../src/language/word-list.ts';
import { readOwnDutch } from './own-dutch.ts';

const own = readOwnDutch();
const spellings = readSpellings();
const reviewed = readFileSync('tests/fixtures/spelling/words.txt', 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter(Boolean);

test('every word of our own Dutch is in the list of OpenTaal, or was looked at', () => {
  const isSpelled = (word: string) => spellings.has(word.toLowerCase());
  const isKnown = (word: string) => word.length < 3 || isSpelled(word) || isSpelled(word.replace(/’s$/, ''));
  const unknown = new Map(
    own.flatMap(({ file, text }) =>
      [...withoutQuotations(text).matchAll(/\p{L}[\p{L}\p{M}’]*/gu)].flatMap(([word]) =>
        isKnown(word) ? [] : [[word, file] as const],
      ),
    ),
  );
  const unseen = [...unknown].filter(([word]) => !reviewed.includes(word));
  expect(unseen, 'put right, or looked at and added to tests/fixtures/spelling/words.txt').toEqual([]);
  expect(reviewed.filter((word) => !unknown.has(word))).toEqual([]);
});

test('a word without its trema or accent is not known', () => {
  const wrong = ['armenie', 'oekraine', 'geescaleerd', 'beinvloed', 'reele', 'coordineren'];
  expect(wrong.filter((word) => spellings.has(word))).toEqual([]);
  expect(['beïnvloed', 'reële', 'coördineren'].filter((word) => !spellings.has(word))).toEqual([]);
});

test('one spelling and one word for one thing throughout', () => {
  const wrong =
    /UNESCO|[Aa]angehaalde instrument|Aangehaald in|Europees parlement|Mensenrechtenhof|\bwebsite(?= van deze)|\d %|Zuidelijke Kaukasus(?!$)/u;
  expect(own.filter(({ text }) => wrong.test(withoutQuotations(text)))).toEqual([]);
});

test('one kind of quotation mark, and none of a typewriter', () => {
  expect(own.filter(({ text }) => /[‘"']/u.test(text))).toEqual([]);
});

/** Quotations are the words of others. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/g, '');
}
