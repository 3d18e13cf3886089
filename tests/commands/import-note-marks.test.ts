import { expect, test, vi } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { noteMark, textOfWords, toWords } from '../../src/commands/import/source.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a number above the line that leads to no note is doubted', () => {
  const { blocks, doubts } = readBlocks(
    '<p>– gezien het plan<sup>1</sup>, de lijst<sup><a href="#n2">2</a></sup> en de kaart <a href="#n3">3</a>,</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['– gezien het plan1, de lijst2 en de kaart 3,']);
  expect(doubts.map((doubt) => /“(.+?)”/.exec(doubt)?.[1])).toEqual(['plan1', 'lijst2', '3']);
});

test.each([
  ['<p><sup>1</sup> Blad 12.</p><p><sup>2</sup> Blad 14.</p><p>* Een naam.</p>', ['1', '2', '*'], []],
  ['<table><tr><td>(1)</td><td>Blad 12.</td></tr><tr><td>(2)</td><td>Blad 14.</td></tr></table>', ['1', '2'], ['weg*']],
  ['<p>1 Blad 12.</p>', ['1'], ['lijst(2)', 'weg*']],
  ['<p>2 Blad 14.</p><p>1 Blad 12.</p>', [], ['plan1', 'lijst(2)', 'weg*']],
  ['<p>1 Blad 12.</p><p>1 Blad 14.</p>', [], ['plan1', 'lijst(2)', 'weg*']],
])('notes that do not lead back are taken when their numbers leave no doubt: %s', (below, labels, doubted) => {
  const { blocks, notes, doubts } = readBlocks(
    `<p>– gezien het plan<sup>1</sup>, de lijst<sup>(2)</sup> en de weg<sup>*</sup>,</p><p>(1) Gelet op 2;</p><p>1. verzoekt.</p>${below}`,
  );
  expect(notes.map(({ label }) => label)).toEqual(labels);
  expect(notes.map(({ words }) => textOfWords(words)).every((text) => !/^[(\d*]/.test(text))).toBe(true);
  expect(doubts.map((doubt) => /“(.+?)”/.exec(doubt)?.[1])).toEqual(doubted);
  const [words = []] = blocks;
  for (const label of labels) expect(words.some(({ text }) => text.includes(noteMark(label)))).toBe(true);
});

test.each([
  // As mammoth writes the notes of a Word document.
  [
    '<ol><li id="n1"><p>Blad 12.</p><p>Zie ook blad 13. <a href="#r1">↑</a></p></li><li id="n2"><p>Blad 14.</p><p>a) Slot. <a href="#r2">↑</a></p></li></ol>',
    0,
  ],
  // As Markdown's programs do.
  [
    '<ol><li id="n1"><p>Blad 12.</p><p>Zie ook blad 13. <a href="#r1">↩︎</a></p></li><li id="n2"><p>Blad 14.</p><p>a) Slot. <a href="#r2">↩</a></p></li></ol>',
    0,
  ],
  [
    '<div id="n1"><p><a href="#r1">1</a> Blad 12.</p><p>Zie ook blad 13.</p></div><div id="n2"><p><a href="#r2">2</a> Blad 14.</p><p>a) Slot.</p></div>',
    2,
  ],
  [
    '<table><tr><td><a href="#r1" id="n1">1</a></td><td><p>Blad 12.</p><p>Zie ook blad 13.</p></td></tr><tr><td><a href="#r2" id="n2">2</a></td><td><p>Blad 14.</p><p>a) Slot.</p></td></tr></table>',
    2,
  ],
  [
    '<p><a href="#r1" id="n1">(1)</a> Blad 12.</p><p>Zie ook blad 13.</p><p><a href="#r2" id="n2">(2)</a> Blad 14. a) Slot.</p>',
    1,
  ],
  [
    '<p><a href="#r1" id="n1">(1)</a> Blad 12. Zie ook blad 13.<br><a href="#r2" id="n2">(2)</a> Blad 14. a) Slot.</p>',
    0,
  ],
  [
    '<dl><dt><a href="#r1" id="n1">1</a></dt><dd>Blad 12. Zie ook blad 13.</dd><dt><a href="#r2" id="n2">2</a></dt><dd>Blad 14. a) Slot.</dd></dl>',
    0,
  ],
])('a note keeps all of its paragraphs: %s', (below, doubted) => {
  const { blocks, notes, doubts } = readBlocks(
    `<p>1. verzoekt het plan<a id="r1" href="#n1">1</a> en de lijst<a id="r2" href="#n2">2</a>.</p>${below}`,
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt het plan en de lijst.']);
  expect(notes.map(({ label, words }) => [label, textOfWords(words)])).toEqual([
    ['1', 'Blad 12. Zie ook blad 13.'],
    ['2', 'Blad 14. a) Slot.'],
  ]);
  expect(doubts).toHaveLength(doubted);
});

test('what follows a note of a page, or the last one, is of the text', () => {
  const { blocks, notes } = readBlocks(
    '<p>1. verzoekt het plan<a id="r1" href="#n1">1</a></p><p><a id="n1" href="#r1">1</a> Blad.</p><p>te maken.</p>' +
      '<p>2. verzoekt de lijst<a id="r2" href="#n2">2</a>.</p><p><a id="n2" href="#r2">2</a> Blad.</p><p>Slot.</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt het plan', 'te maken.', '2. verzoekt de lijst.', 'Slot.']);
  expect(notes).toHaveLength(2);
});

test('notes that do not lead back keep their further paragraphs too', () => {
  const { blocks, notes, doubts } = readBlocks(
    '<p>1. verzoekt het plan<sup>1</sup> en de lijst<sup>2</sup>.</p><p>1 Blad 12.</p><p>Zie ook blad 13.</p><p>2 Blad 14.</p>',
  );
  expect(blocks).toHaveLength(1);
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(['Blad 12. Zie ook blad 13.', 'Blad 14.']);
  expect(doubts).toEqual([expect.stringContaining('Zie ook blad 13')]);
});

test('notes of a PDF that are as large as the text are taken by their marks', () => {
  const page = (number: number, ...texts: string[]) =>
    texts.map((text, index) => {
      const place = { page: number, line: index + 1 };
      const isApart = index === 0 || text.startsWith('\n');
      return { words: toWords(text, place), place, isApart, startsPage: index === 0, isSmall: false };
    });
  const { blocks, notes, doubts } = linesToSource([
    ...page(
      1,
      `– gezien het plan${noteMark('1')} en`,
      'de lijst,',
      '\n1 Blad 12, zie',
      'ook blad 13.',
      '2 Kaarten horen erbij.',
    ),
    ...page(2, '1. verzoekt in 2030', '\n2 Blad 14, te vegen.'),
  ]);
  expect(blocks.map(textOfWords)).toEqual([
    '– gezien het plan en de lijst,',
    '1. verzoekt in 2030',
    '2 Blad 14, te vegen.',
  ]);
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(['Blad 12, zie ook blad 13. 2 Kaarten horen erbij.']);
  expect(doubts).toEqual([
    expect.stringMatching(/“2 Kaarten .* en is daarbij genomen/),
    expect.stringMatching(/“2 Blad 14, te vegen.” lijkt een noot/),
  ]);
});

test('an exponent is no mark of a note', () => {
  const { blocks, notes, doubts } = readBlocks(
    '<p>1. verzoekt 3 km<sup>2</sup> te vegen<sup>1</sup>, en 10<sup>6</sup> m<sup>2</sup>.</p><p>1 Blad.</p><p>2 Blad.</p>',
  );
  expect(notes.map(({ label }) => label)).toEqual(['1']);
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt 3 km² te vegen, en 10⁶ m².', '2 Blad.']);
  expect(doubts).toEqual([]);
});
