import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { notCompared, wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { readTextFile } from '../../src/resolution/files.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = 'tests/fixtures/import';

test('the words of our content are those of its source, in order', async () => {
  const source = wordsOfSource(structure(await readSource('tests/fixtures/source/resolution.txt')));
  const content = wordsOfContent(await readTextFile('content', 'resolution.md'));
  expect(source.length).toBeGreaterThan(4000);
  expect(compareWords(source, content)).toEqual([]);
});

test('each difference has its words and places in both', async () => {
  const source = wordsOfSource(structure(await readSource('tests/fixtures/source/resolution.txt')));
  const file = await readTextFile('content', 'resolution.md');
  file.value = String(file).replace('bijzonder ingewikkeld', 'ingewikkeld').replace('corridot', 'corridor');
  const differences = compareWords(source, wordsOfContent(file));
  expect(
    differences?.map(({ source: own, content, sourcePlace, contentPlace }) => [
      sourcePlace,
      own.map(({ text }) => text).join(' '),
      contentPlace.replace(/^.*resolution\.md/, 'resolution.md'),
      content.map(({ text }) => text).join(' '),
    ]),
  ).toEqual([
    ['regel 81', 'bijzonder', expect.stringMatching(/^resolution\.md:\d+:\d+$/), ''],
    [
      expect.stringMatching(/^regel \d+$/),
      '“Zangezur-corridot”',
      expect.stringMatching(/^resolution\.md:\d+:\d+$/),
      '“Zangezur-corridor”',
    ],
  ]);
});

test('what stands around the text is not compared, and said', async () => {
  const text = structure(await readSource(join(folder, 'html-article/source.html')));
  expect(notCompared(text)).toEqual([
    'alinea 8: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “Aldus vastgesteld op 3 mei 2031.”',
    'alinea 1: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “Wiedegemeenten: alle moties”',
    'alinea 5: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “2031”',
    'alinea 6: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “Zoek een motie Zoek”',
    'alinea 9: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “Postbus 1, Wiedemond”',
  ]);
});

test('a label counts as a word with its full stop, found or not', () => {
  const source = structure(readBlocks('<p>Resolutie</p><p>De Raad,</p><p>– gezien,</p><p>2. verzoekt te vegen.</p>'));
  const content = '# Resolutie\n\nDe Raad,\n\n- gezien,\n\n2. verzoekt te vegen.\n';
  const words = wordsOfContent(new VFile({ path: 'resolution.md', value: content }));
  expect(compareWords(wordsOfSource(source), words)).toEqual([]);
});

test.each(['content', 'tests/fixtures/long/content'])('each word of %s stands where it is said to', async (from) => {
  const file = await readTextFile(from, 'resolution.md');
  const lines = String(file).split('\n');
  const words = wordsOfContent(file);
  expect(words.length).toBeGreaterThan(500);
  const bare = (text: string) => text.replace(/\[\^[^\]]+\]|\]\([^)]*\)|[\\*_[\]]/g, '').replace(/^- /, '– ');
  const astray = words.filter(({ text, place }) => {
    const [line = 0, column = 0] = place.split(':').slice(-2).map(Number);
    const whole = lines[line - 1] ?? '';
    return /[\p{L}\p{N}]$/u.test(whole.slice(0, column - 1)) || !bare(whole.slice(column - 1)).startsWith(bare(text));
  });
  expect(astray).toEqual([]);
});

test('the mark of a note at another word is a difference', () => {
  const source = structure(
    readBlocks(
      '<p>Resolutie</p><p>De Raad,</p><p>– gezien het Reglement<a href="#d1" name="r1"><sup>(1)</sup></a> en de wet,</p><p>1. verzoekt te vegen.</p><p><a href="#r1" name="d1">(1)</a> Blad 1.</p>',
    ),
  );
  const content = (words: string) =>
    new VFile({
      path: 'resolution.md',
      value: `# Resolutie\n\nDe Raad,\n\n- gezien het ${words}\n\n1. verzoekt te vegen.\n\n[^1]: Blad 1.\n`,
    });
  expect(compareWords(wordsOfSource(source), wordsOfContent(content('Reglement[^1] en de wet,')))).toEqual([]);
  const moved = compareWords(wordsOfSource(source), wordsOfContent(content('Reglement en de wet[^1],')));
  expect(moved?.map(({ source: own, content: other }) => [...own, ...other].map(({ text }) => text))).toEqual([
    ['Reglement[^1]', 'Reglement'],
    ['wet,', 'wet[^1],'],
  ]);
});

test('two texts that have hardly a word in common are told to be two texts', () => {
  const wordsOf = (name: string, length: number) =>
    Array.from({ length }, (_, index) => ({ text: `${name}${String(index)}`, place: String(index) }));
  // As short as texts with so many differences can be: what it takes to find them grows with the square.
  expect(compareWords(wordsOf('a', 2001), wordsOf('b', 2001))).toBeUndefined();
  expect(compareWords(wordsOf('a', 3500), wordsOf('a', 3500).slice(3000))).toHaveLength(1);
});

test.each([
  ['a) te vegen;', 10_000],
  ['verzoekt het college,', 10_000],
  ['* Blad 12.', 3000],
])('no word of thousands of lines “%s” is lost', (line, count) => {
  const text = ['Motie', '', 'De Raad,', '', '1. verzoekt het plan*:', '', ...Array<string>(count).fill(line)].join(
    '\n',
  );
  const { parts, notes } = structure(linesToSource(readTextLines(text)));
  const words = [...parts.map((part) => part.words), ...notes.map((note) => note.words)].flat();
  expect(words.length).toBeGreaterThan(count * 2);
});

test('the label of a note whose first words a space holds together is one word', () => {
  const text = structure(
    readBlocks(
      '<p>Motie</p><p>De Raad,</p><p>1. verzoekt<a id="r1" href="#n1">1</a>.</p><p><a id="n1" href="#r1">1</a> PB\u00A0L 1.</p>',
    ),
  );
  const content = new VFile({ path: 'resolution.md', value: toMarkdown(text, factsOf(text)) });
  expect(compareWords(wordsOfSource(text), wordsOfContent(content))).toEqual([]);
});

test('words that one text has at its end have the place of the last word of the other', () => {
  const wordsOf = (text: string) => text.split(' ').map((word) => ({ text: word, place: `bij ${word}` }));
  expect(compareWords(wordsOf('a b c'), wordsOf('a b'))).toMatchObject([
    { sourcePlace: 'bij c', contentPlace: 'bij b' },
  ]);
});
