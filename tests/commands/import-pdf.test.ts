import { expect, test } from 'vitest';
import { readPdfLines } from '../../src/commands/import/read-pdf.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { noteMarks, textOfWords, type Block } from '../../src/commands/import/source.ts';
import { fileOf, pdfOf, shown } from './pdf.ts';

/** How wide words are in Helvetica of 12 points, about. */
const widthOf = (words: string) => words.length * 5.6;

/** A line in which `^1^` is above the line, at a share of the height of the letters. */
function line(y: number, text: string, share = 0.83, size = 12): string {
  let x = 50;
  return text
    .split('^')
    .map((words, index) => {
      const isRaised = index % 2 === 1;
      const own = shown(x, isRaised ? y + size / 3 : y, words, isRaised ? size * share : size);
      x += widthOf(words);
      return words === '' ? '' : own;
    })
    .join('\n');
}

const marked = (blocks: readonly Block[]) =>
  blocks.map((block) => block.map(({ text }) => text.replace(noteMarks, '[^$1]')).join(' '));

const read = async (...pages: string[][]) =>
  readSource(await fileOf('motie.pdf', pdfOf(...pages.map((lines) => lines.join('\n')))));

test.each([
  [0.5, 'december 2021¹'],
  [0.83, 'december 2021¹'],
  [0.92, 'december 20211'],
])('a number above the line at %d of the height of the letters: %s', async (share, words) => {
  const { blocks } = await read([line(700, 'A. overwegende dat het besluit van 7 december 2021^1^ geldt;', share)]);
  expect(marked(blocks)[0]).toContain(words);
});

test('a mark above the line without a note is text, as it is printed, with a doubt', async () => {
  const { blocks, doubts } = await read([
    line(700, 'A. gezien de wet^1^, de lijst^*^ en het plan^2^;'),
    line(650, '1 PB L 243 van 9.7.2021.', 1, 9),
  ]);
  expect(marked(blocks)).toEqual(['A. gezien de wet[^1], de lijst* en het plan²;']);
  expect(doubts).toEqual([
    expect.stringMatching(/^blz\. 1, regel 1: “lijst\*”: het nummer lijkt van een noot/),
    expect.stringMatching(/^blz\. 1, regel 1: “plan²”: het nummer lijkt van een noot/),
  ]);
});

test('words above the line are text, with a doubt unless they are of an ordinal', async () => {
  const { blocks, doubts } = await read([line(700, 'A. gezien het Reglement^a^ en de 1^e^ wet;')]);
  expect(marked(blocks)[0]).toMatch(/^A\. gezien het Reglementa en de 1e ?wet;$/);
  expect(doubts).toEqual([expect.stringMatching(/^blz\. 1, regel 1: “Reglementa”.+boven de regel/)]);
});

test('a line stands apart below a gap of a third of a line more, and is small below 0.92 of the letters', async () => {
  const apart = async (gap: number) => {
    const lines = [700, 685, 670, 655].map((y) => line(y, '- gezien de wet,'));
    const { lines: found } = await readPdfLines(
      Buffer.from(pdfOf([...lines, line(655 - gap, 'gezien de lijst,')].join('\n'))),
    );
    return found.at(-1)?.isApart;
  };
  expect([await apart(19), await apart(20)]).toEqual([false, true]);
  const small = async (size: number) => {
    const lines = [700, 685, 670].map((y) => line(y, '- gezien de wet,'));
    const { lines: found } = await readPdfLines(
      Buffer.from(pdfOf([...lines, line(640, '1 PB L 1.', 1, size)].join('\n'))),
    );
    return found.at(-1)?.isSmall;
  };
  expect([await small(11.2), await small(11)]).toEqual([false, true]);
});

test('an exponent is none of a note', async () => {
  const { blocks } = await read([line(700, '1. verzoekt 10 km^2^, en meer^2^.')]);
  expect(marked(blocks)).toEqual(['1. verzoekt 10 km², en meer².']);
});

test('notes as large as the text, each a paragraph as all are, are taken by the number above the line they start with', async () => {
  const { blocks, notes, doubts } = await read([
    line(700, 'A. gezien zijn besluit van 7 december 2021^1^;'),
    line(672, 'B. gezien Verordening 2021/1119^2^;'),
    line(644, '1. verzoekt te vegen.'),
    line(616, '^1^ PB C 1 van 2.2.2021.'),
    line(588, '^2^ PB L 243 van 9.7.2021.'),
  ]);
  expect(marked(blocks)).toEqual([
    expect.stringContaining('december 2021[^1];'),
    expect.stringContaining('2021/1119[^2];'),
    '1. verzoekt te vegen.',
  ]);
  expect(notes.map(({ label, words }) => `${label} ${textOfWords(words)}`)).toEqual([
    '1 PB C 1 van 2.2.2021.',
    '2 PB L 243 van 9.7.2021.',
  ]);
  expect(doubts).toEqual([]);
});

test('notes with numbers in brackets, as large as the text and with their numbers on the line, are taken at its end', async () => {
  const text = (second: string) => [
    line(700, 'A. gezien zijn besluit van 7 december 2021(1);'),
    line(672, `B. gezien de wet${second} van 2021;`),
    line(644, '1. verzoekt te vegen.'),
    line(616, '(1) PB C 1 van 2.2.2021.'),
    line(588, '(2) PB L 243 van 9.7.2021.'),
  ];
  const { blocks, notes, doubts } = await read(text('(2)'));
  expect(marked(blocks)).toEqual([
    'A. gezien zijn besluit van 7 december 2021[^1];',
    'B. gezien de wet[^2] van 2021;',
    '1. verzoekt te vegen.',
  ]);
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(['PB C 1 van 2.2.2021.', 'PB L 243 van 9.7.2021.']);
  expect(doubts).toEqual([]);
  const unmarked = await read(text(''));
  expect(unmarked.notes).toEqual([]);
  expect(unmarked.doubts).toEqual([
    expect.stringContaining('“(1) PB C 1 van 2.2.2021.” lijkt een noot'),
    expect.stringContaining('“(2) PB L 243 van 9.7.2021.” lijkt een noot'),
    expect.stringContaining('“2021(1)”'),
  ]);
});

test.each([
  ['Raad van de Wiede', 'Bladzijde 1 van 2', 'Bladzijde 2 van 2'],
  ['R-0008/2031', 'Afdeling griffie', 'Afdeling griffie'],
])('a header “%s” and a footer “%s” of two pages are left out, and the title is not', async (header, one, two) => {
  const pageOf = (footer: string, ...lines: string[]) =>
    [header, ...lines, footer].map((words, index) => shown(50, 700 - index * 20, words)).join('\n');
  const path = await fileOf(
    'motie.pdf',
    pdfOf(
      pageOf(one, 'Motie over vegen', 'De Raad,', '1. verzoekt het college om de paden en'),
      pageOf(two, 'de wegen te vegen;', '2. verzoekt te ruimen.'),
    ),
  );
  const { blocks, leftOut } = await readSource(path);
  expect(
    blocks
      .flat()
      .map(({ text }) => text)
      .join(' '),
  ).toBe('Motie over vegen De Raad, 1. verzoekt het college om de paden en de wegen te vegen; 2. verzoekt te ruimen.');
  expect(leftOut.map(textOfWords)).toEqual([header, one, header, two]);
});

test('the title that each page has above it is left out of all pages but the first', async () => {
  const pageOf = (...lines: string[]) => lines.map((words, index) => shown(50, 700 - index * 20, words)).join('\n');
  const title = 'Motie over vegen';
  const path = await fileOf(
    'motie.pdf',
    pdfOf(pageOf(title, 'De Raad,', '1. verzoekt.'), pageOf(title, '2. verzoekt.')),
  );
  const { blocks, leftOut } = await readSource(path);
  expect(blocks.map(textOfWords).join(' ')).toBe('Motie over vegen De Raad, 1. verzoekt. 2. verzoekt.');
  expect(leftOut.map(textOfWords)).toEqual([title]);
});
