import { expect, test } from 'vitest';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { fileOf, pdfOf, shown } from './pdf.ts';

test('a PDF without words is said to be scanned', async () => {
  await expect(readSource(await fileOf('scan.pdf', pdfOf('')))).rejects.toThrow('gescand');
});

test('words of a PDF that its page does not show are taken, with a doubt that names them', async () => {
  const page = [
    shown(50, 700, 'Motie'),
    `q 3 Tr ${shown(50, 650, '1. verzoekt te vegen.')} Q`,
    shown(50, 500, 'Einde.'),
  ];
  const { blocks, doubts } = await readSource(await fileOf('motie.pdf', pdfOf(page.join('\n'))));
  expect(blocks.map(textOfWords)).toEqual(['Motie', '1. verzoekt te vegen.', 'Einde.']);
  expect(doubts).toEqual([expect.stringMatching(/^blz\. 1: “1\. verzoekt te vegen\.” is niet te zien/)]);
});

test('a PDF in columns is doubted with the lines and what to do', async () => {
  const columns = [1, 2, 3, 4].map((line) => {
    const y = 700 - 20 * line;
    return `${shown(50, y, 'Het regent en')}\n${shown(350, y, 'Il pleut et')}`;
  });
  const page = [shown(50, 720, 'Motie over paden'), ...columns].join('\n');
  const { doubts } = await readSource(await fileOf('motie.pdf', pdfOf(page)));
  expect(doubts[0]).toMatch(/^blz\. 1, regel 2: van hier tot regel 5 .+kolommen.+ \.txt/);
});

test('a picture, a film and a frame are doubted at their place, but for a picture that says it shows nothing', () => {
  const { blocks, doubts, leftOut } = readBlocks(
    '<p>Motie</p><p>1. verzoekt <img alt="zeer snel"><img alt=""> te vegen.<img></p><iframe src="x">kaart</iframe>' +
      '<p>2. verzoekt <object>oude</object><video><track>stille</video><svg><path/></svg><svg><text>getekende</text></svg> te ruimen.</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['Motie', '1. verzoekt te vegen.', '2. verzoekt te ruimen.']);
  expect(doubts.map((doubt) => doubt.slice(0, doubt.indexOf(' wordt')))).toEqual([
    'alinea 2: een afbeelding, film of ingesloten pagina (“zeer snel”)',
    'alinea 2: een afbeelding, film of ingesloten pagina',
    'alinea 3: een afbeelding, film of ingesloten pagina (“kaart”)',
    'alinea 3: een afbeelding, film of ingesloten pagina (“oude”)',
    'alinea 3: een afbeelding, film of ingesloten pagina (“stille”)',
    'alinea 3: een afbeelding, film of ingesloten pagina (“getekende”)',
  ]);
  expect(leftOut.map(textOfWords)).toEqual(['kaart', 'oude', 'stille', 'getekende']);
});

test('words in a field to fill in or choose from are left out, with a doubt', () => {
  const { blocks, doubts, leftOut } = readBlocks(
    '<p>1. verzoekt <select><option>vlug<option>traag</select> te <textarea>vegen</textarea><textarea></textarea>ruimen.</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt te ruimen.']);
  expect(leftOut.map(textOfWords)).toEqual(['vlug traag', 'vegen']);
  expect(doubts).toEqual([
    expect.stringContaining('“vlug traag” staat in een veld'),
    expect.stringContaining('“vegen”'),
  ]);
});

test('a formula is taken with a doubt; what only says it again, and a window that is not open, are left out by name', () => {
  const { blocks, doubts, leftOut } = readBlocks(
    '<p>1. verzoekt <math><mi>x</mi><annotation>\\x</annotation></math> te <ruby>vegen<rt>veeg</rt></ruby>.</p><dialog>Koekjes</dialog>',
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt x te vegen.']);
  expect(doubts).toEqual([expect.stringMatching(/^alinea 1: een formule.+“x”/)]);
  expect(leftOut.map(textOfWords)).toEqual(['\\x', 'veeg', 'Koekjes']);
});

test('a page whose elements stand too deep in each other is refused, with the line', async () => {
  const page = (tag: string) => `<p>Motie</p>\n<p>1. verzoekt\n${`<${tag}>`.repeat(30_000)}te vegen.`;
  for (const tag of ['b', 'div'])
    await expect(readSource(await fileOf('diep.html', page(tag)))).rejects.toThrow(/^regel 3: .+ lagen diep in elkaar/);
});
