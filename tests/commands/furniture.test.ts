import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { countLeftOut } from '../../src/commands/import/left-out.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { isRepeated } from '../../src/commands/import/furniture.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { noteMark, textOfWords, toWords, type Line } from '../../src/commands/import/source.ts';

function pages(...texts: string[][]): Line[] {
  return texts.flatMap((lines, page) =>
    lines.map((text, line) => {
      const place = { page: page + 1, line: line + 1 };
      return { words: toWords(text, place), place, isApart: false, startsPage: line === 0 };
    }),
  );
}

const repeated = (lines: Line[]) => lines.filter(isRepeated(lines)).length;

test('a line near the same end of three pages is a header; of two, where it is the very first of both', () => {
  const page = (words: string) => [`Blad ${words}`, 'Raad van de Wiede', ...Array<string>(4).fill(words)];
  expect(repeated(pages(page('een'), page('twee'), page('drie')))).toBe(3);
  expect(repeated(pages(page('een'), page('twee')))).toBe(0);
  const first = (words: string) => ['Raad van de Wiede', words];
  expect(repeated(pages(first('een'), first('twee')))).toBe(2);
  expect(repeated(pages(first('een'), ['twee'], ['drie'], first('vier')))).toBe(0);
});

test('a note that each page has is no footer where its page refers to it', () => {
  const page = (words: string) => [words, '1 PB L 1.'];
  const referring = ['een', 'twee', 'drie'].map((word) => page(`${word}${noteMark('1')}`));
  expect(repeated(pages(...referring))).toBe(0);
  expect(repeated(pages(page('een'), page('twee'), page('drie')))).toBe(3);
});

test('what ends three pages or more is in the middle of a page, or at its head, of the text', () => {
  const head = ['Blad', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'Blad'];
  const middle = ['a', 'b', 'c', 'Blad', 'd', 'e', 'f'];
  expect(repeated(pages(['a', 'Blad'], ['b', 'Blad'], ['c', 'Blad'], middle))).toBe(3);
  const lines = pages(['a', 'b', 'c', 'Blad'], ['d', 'e', 'f', 'Blad'], ['g', 'h', 'i', 'Blad'], head);
  expect(lines.filter(isRepeated(lines)).map(({ place }) => place)).toEqual(
    [4, 4, 4, 8].map((line, index) => ({ page: index + 1, line })),
  );
});

test('words in which a sentence ends are of the text though three pages have them, with a doubt', () => {
  const foot = ['A', 'B', 'C'].map((label) => [`${label}. overwegende dat het regent`, 'in alle', 'lidstaten;']);
  const head = ['D', 'E', 'F'].map((label) => ['lidstaten;', `${label}. overwegende dat het waait`, `in ${label}`]);
  const { blocks, leftOut, doubts } = linesToSource(pages(...foot, ['D. overwegende dat', 'in de'], ...head));
  expect(blocks.slice(0, 3).map(textOfWords)).toEqual(
    ['A', 'B', 'C'].map((label) => `${label}. overwegende dat het regent in alle lidstaten;`),
  );
  expect(leftOut).toEqual([]);
  expect(doubts.filter((doubt) => doubt.includes('“lidstaten;” staat midden in een zin'))).toHaveLength(6);
});

test('a line with a label is of the text though its number is as that of the page, with a doubt', () => {
  const page = (number: number) => [`${String(number)}. verzoekt de raad`, `${'te vegen '.repeat(number)};`];
  const { blocks, leftOut, doubts } = linesToSource(pages(page(1), page(2), page(3)));
  expect(blocks).toHaveLength(3);
  expect(leftOut).toEqual([]);
  expect(doubts.map((doubt) => /“(.*)” staat op/.exec(doubt)?.[1])).toEqual(
    [1, 2, 3].map((number) => `${String(number)}. verzoekt de raad`),
  );
});

test('what was left out is said once, with how often and where', () => {
  const [first, second, third] = pages(['Raad', 'NL'], ['Raad'], ['Raad']).map(({ words }) => words);
  const { leftOut } = readBlocks('<p>NL</p><p>1. verzoekt.</p><p>NL</p>');
  expect(countLeftOut([first, second, third].flatMap((words) => (words ? [words] : [])))).toEqual([
    '2× “Raad” (blz. 1, 2)',
    '“NL” (blz. 1, regel 2)',
  ]);
  expect(countLeftOut(leftOut)).toEqual(['2× “NL” (alinea 1; alinea 3)']);
});

test('a table keeps its numbers and letters', () => {
  const rows = '<tr><td>In</td><td>2030</td><td>1200</td><td>EU</td></tr><tr><td>Zo</td><td>12</td><td>NL</td></tr>';
  const { blocks, leftOut } = readBlocks(`<p>1. verzoekt:</p><table>${rows}</table>`);
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt:', 'In', '2030', '1200', 'EU', 'Zo', '12', 'NL']);
  expect(leftOut).toEqual([]);
});

test.each([
  'RE\\P_9_B(2030)0123_NL.docx 2/4 PE756.789v01-00',
  'PE756.789v01-00 3/4 RE\\P_9_B(2030)0123_NL.docx',
  'Ontwerp_12.pdf 2/4 PE756.789v01-00',
])('the number of the page and of the document make a line a footer, whatever the file is called: %s', (footer) => {
  const lines = ['Motie', '', 'De raad,', '', '1. verzoekt de', footer, 'raad te vegen.'];
  const { blocks, leftOut, doubts } = linesToSource(readTextLines(lines.join('\n')));
  expect(blocks.map(textOfWords).at(-1)).toBe('1. verzoekt de raad te vegen.');
  expect([leftOut.map(textOfWords), doubts]).toEqual([[footer], []]);
});

test('above the opening line no sentence goes on, so nothing is said to interrupt one', () => {
  const above = [
    'Europees Parlement 2019-2024',
    'Zittingsdocument',
    'B9-0123/2030',
    'Resolutie over paden',
    'Het Europees Parlement,',
  ];
  const doubtsOf = (lines: string[]) => linesToSource(readTextLines(lines.join('\n'))).doubts;
  expect(doubtsOf([...above, '1. verzoekt te vegen.'])).toEqual([]);
  expect(doubtsOf([...above, '1. verzoekt de', 'B9-0124/2030', 'weg te vegen.'])).toEqual([
    expect.stringContaining('“B9-0124/2030” staat midden in een zin'),
  ]);
});
