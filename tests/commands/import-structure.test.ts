import { expect, test } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { inOrder, textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { read } from '../resolution/read.ts';

test('a title that runs on in a block of its own is one', () => {
  const { title, front } = structure(
    readBlocks('<p>ONTWERPRESOLUTIE</p><p>over robots</p><p>(2023/2012(INI))</p><p>De Raad,</p><p>1. verzoekt.</p>'),
  );
  expect([title, ...front].map(textOfWords)).toEqual(['ONTWERPRESOLUTIE over robots', '(2023/2012(INI))']);
});

test('a text without a paragraph is doubted', () => {
  const doubtsOf = (last: string) =>
    structure(readBlocks(`<p>Resolutie</p><p>De Raad,</p><p>– gezien,</p><p>${last}</p>`)).doubts;
  expect(doubtsOf('1. verzoekt te vegen.')).toEqual([]);
  expect(doubtsOf('A. overwegende dat het regent;')).toEqual(['Geen paragraaf (“1. verzoekt …”) gevonden.']);
});

test('a letter or number below a list of dashes starts a provision', () => {
  const { parts } = structure(
    readBlocks(
      '<p>Motie</p><p>De Raad,</p><p>gelet op:</p><p>– de wet;</p><p>– het plan;</p><p>A. overwegende dat het regent;</p><p>1. verzoekt:</p><p>– te vegen.</p>',
    ),
  );
  expect(parts.map(({ kind }) => kind)).toEqual(['citation', 'point', 'point', 'recital', 'paragraph', 'point']);
});

test('a last request without a label or full stop is no name of who signs, and doubted', () => {
  const request = 'Tevens verzoekt de raad het college alle lampen te vervangen';
  const { parts, after, doubts } = structure(
    readBlocks(`<p>Motie</p><p>De Raad,</p><p>1. verzoekt te vegen.</p><p>${request}</p><p>Jan Jansen</p>`),
  );
  expect(textOfWords(parts.at(-1)?.words ?? [])).toBe(request);
  expect(after.map(textOfWords)).toEqual(['Jan Jansen']);
  expect(doubts).toEqual([expect.stringContaining('Tevens verzoekt')]);
});

test('recitals that a file numbers itself run past Z', () => {
  const items = '<li>overwegende dat het regent;</li>'.repeat(28);
  const { blocks } = readBlocks(`<p>Resolutie</p><p>De Raad,</p><ol>${items}</ol>`);
  expect(blocks.slice(-3).map((block) => block[0]?.text)).toEqual(['Z.', 'AA.', 'AB.']);
});

test('ten thousand lines in one block are one block', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `het pad langs de dijk van regel nummer ${String(index)}`);
  const { blocks } = linesToSource(readTextLines(['Motie', '', 'De Raad,', '', ...lines].join('\n')));
  expect(blocks).toHaveLength(3);
});

test('in an annex a line that ends a sentence ends its paragraph where it is short, and else goes on', () => {
  const long = 'Het pad langs de Wiede wordt elk jaar in de lente geveegd.';
  const blocksOf = (last: string) => {
    const lines = ['Motie', '', 'De Raad,', '', '1. verzoekt te vegen.', '', 'BIJLAGE I', long, last, long];
    return linesToSource(readTextLines(lines.join('\n')))
      .blocks.slice(-2)
      .map(textOfWords);
  };
  const share = (part: number) => `${'x'.repeat(Math.ceil(long.length * part) - 1)}.`;
  expect(blocksOf(share(0.75))).toEqual([`${long} ${share(0.75)}`, long]);
  expect(blocksOf(share(0.85))).toEqual(['BIJLAGE I', `${long} ${share(0.85)} ${long}`]);
});

test('names are taken from below the text only where it ends in a full stop', () => {
  const after = (last: string) =>
    structure(readBlocks(`<p>Motie</p><p>De Raad,</p><p>1. alle paden te vegen${last}</p><p>Jan Jansen</p>`)).after;
  expect(after('.').map(textOfWords)).toEqual(['Jan Jansen']);
  expect(after(';')).toEqual([]);
});

test('doubts come in the order of the places in the source, those of none last', () => {
  expect(
    inOrder([
      'De titel is niet zeker.',
      'Noot 1 (blz. 2, regel 9): geen verwijzing.',
      'blz. 10, regel 1: d',
      'blz. 2, regel 10: c',
      'blz. 2: a',
      'blz. 2, regel 10: b',
    ]),
  ).toEqual([
    'blz. 2: a',
    'Noot 1 (blz. 2, regel 9): geen verwijzing.',
    'blz. 2, regel 10: c',
    'blz. 2, regel 10: b',
    'blz. 10, regel 1: d',
    'De titel is niet zeker.',
  ]);
  expect(inOrder(['alinea 2: b', 'regel 1: a', 'kop of voet: c'])).toEqual([
    'regel 1: a',
    'alinea 2: b',
    'kop of voet: c',
  ]);
});

test('names between the title and the opening line are no part of the text', () => {
  const lines = [
    'Motie over paden',
    '(2030/2001(RSP))',
    'Jan Bos',
    'namens de fractie.',
    'De Raad,',
    '1. verzoekt te vegen.',
  ];
  const text = structure(readBlocks(lines.map((line) => `<p>${line}</p>`).join('')));
  expect(text.front.map(textOfWords)).toEqual(['(2030/2001(RSP))']);
  expect(text.leftOut.map(textOfWords)).toEqual(['Jan Bos', 'namens de fractie.']);
  expect(read(toMarkdown(text, factsOf(text))).messages.join('\n')).not.toContain('text-outside-provision');
});

test('the words of a reason are no opening line, and none is left out for them', () => {
  const lines = ['Motie over paden', 'De Raad,', 'gelet op de wet,', '', '1. verzoekt te vegen.'];
  const text = structure(linesToSource(readTextLines(lines.join('\n'))));
  expect(textOfWords(text.opening)).not.toContain('gelet');
  expect([...text.front, text.opening, ...text.parts.map(({ words }) => words)].map(textOfWords).join(' ')).toContain(
    'De Raad, gelet op de wet,',
  );
});

const rest = ['A. overwegende dat het regent;', '1. verzoekt te vegen.'];
test.each([
  ['De Raad,', 'Gezien het verdrag,', 'gezien de wet van de stad,', '– gezien het plan,'],
  ['De Raad', 'Gezien het verdrag,', 'Rekening houdend met de wet van de stad,', '– gezien het plan,'],
  ['De Raad,', 'Gezien het verdrag,', 'De lijst van de stad,', '– gezien het plan,'],
  ['(2023/2012(INI))', 'Gelet op het verdrag,', 'Gelet op de wet van de stad;', 'gezien het plan,'],
])('citations without a dash are citations, below “%s” too', (opening, ...citations) => {
  for (const between of ['\n', '\n\n']) {
    const lines = ['Motie over vegen', '', opening, '', citations.join(between), '', ...rest];
    const { parts, leftOut, doubts } = structure(linesToSource(readTextLines(lines.join('\n'))));
    const found = parts.filter(({ kind }) => kind === 'citation').map(({ words }) => textOfWords(words));
    if (between === '\n' && !citations.every((words) => /gezien|gelet/i.test(words))) continue; // one sentence, as far as can be seen
    expect(found).toEqual(citations.map((citation) => citation.replace('– ', '')));
    expect(leftOut).toEqual([]);
    expect(doubts.filter((doubt) => doubt.includes('geen streepje'))).toHaveLength(
      citations.filter((citation) => !citation.startsWith('–')).length,
    );
  }
});

test('what is said above the opening line in the words of a citation is none', () => {
  const above = ['Motie over vegen', 'Gelet op artikel 35 van het Reglement,', 'De Raad,', '– gezien het plan,'];
  const { parts, leftOut } = structure(readBlocks([...above, ...rest].map((text) => `<p>${text}</p>`).join('')));
  expect(parts.map(({ kind }) => kind)).toEqual(['citation', 'recital', 'paragraph']);
  expect(leftOut.map(textOfWords)).toEqual(['Gelet op artikel 35 van het Reglement,']);
});

test.each([
  ['De gemeenteraad van Wiede in vergadering bijeen d.d. 3 mei 2031,', 'Gemeenteraad van Wiede'],
  ['De raad van Wiede, in openbare vergadering bijeen op 3 mei,', 'Raad van Wiede'],
  ['Provinciale Staten van Wiede,', 'Provinciale Staten van Wiede'],
  ['Handelend volgens de procedure van de Raad,', undefined],
  ['De indieners van deze motie,', undefined],
  ['De raad, gehoord de commissie van 3 mei,', undefined],
])('who speaks in “%s” is said when it is sure, and else doubted', (opening, institution) => {
  const text = structure(readBlocks(['Motie over vegen', opening, ...rest].map((words) => `<p>${words}</p>`).join('')));
  expect(textOfWords(text.opening)).toBe(opening);
  expect(factsOf(text).institution).toBe(institution);
  expect(text.doubts.filter((doubt) => doubt.includes('“institution”'))).toHaveLength(
    institution === undefined ? 1 : 0,
  );
});
