import { expect, test } from 'vitest';
import { isRepeated } from '../../src/commands/import/furniture.ts';
import { noteMark, toWords, type Line } from '../../src/commands/import/source.ts';

function pages(...texts: string[][]): Line[] {
  return texts.flatMap((lines, page) =>
    lines.map((text, line) => {
      const place = { page: page + 1, line: line + 1 };
      return { words: toWords(text, place), place, isApart: false, startsPage: line === 0 };
    }),
  );
}

const repeated = (lines: Line[]) => lines.filter(isRepeated(lines)).length;

test('a line at the same end of three pages is a header, of two it is not', () => {
  const page = (words: string) => ['Raad van de Wiede', words];
  expect(repeated(pages(page('een'), page('twee'), page('drie')))).toBe(3);
  expect(repeated(pages(page('een'), page('twee')))).toBe(0);
});

test('a note that each page has is no footer where its page refers to it', () => {
  const page = (words: string) => [words, '1 PB L 1.'];
  const referring = ['een', 'twee', 'drie'].map((word) => page(`${word}${noteMark('1')}`));
  expect(repeated(pages(...referring))).toBe(0);
  expect(repeated(pages(page('een'), page('twee'), page('drie')))).toBe(3);
});
