import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/commands/import/read-docx.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { labelOfLine } from '../../src/resolution/labels.ts';

test('a label below a line break starts a block, in a page and in Word; other words go on', async () => {
  const lines = [
    ['A. overwegende dat het regent', 'in de straat;', 'B. overwegende dat het waait;'],
    ['1. verzoekt het college:', 'a) te vegen;', '– of te ruimen;', '2. gaat over.'],
  ];
  const expected = [
    'A. overwegende dat het regent in de straat;',
    'B. overwegende dat het waait;',
    '1. verzoekt het college:',
    'a) te vegen;',
    '– of te ruimen;',
    '2. gaat over.',
  ];
  const page = lines.map((own) => `<p><b>${own.join('<br>')}</b></p>`).join('');
  const { blocks } = readBlocks(page);
  expect(blocks.map(textOfWords)).toEqual(expected);
  expect(blocks.map(([first]) => first?.place)).toEqual([1, 1, 2, 2, 2, 2].map((block) => ({ block })));

  const paragraphs = lines.map(
    (own) => `<w:p>${own.map((words) => `<w:r><w:t>${words}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`,
  );
  const word = await readDocx(await wordFile(paragraphs.join('')));
  expect(word.blocks.map(textOfWords)).toEqual(expected);
});

/** A Word file with these paragraphs and no styles. */
async function wordFile(paragraphs: string): Promise<Uint8Array> {
  const files = unzipSync(await readFile('tests/fixtures/import/docx-numbered/source.docx'), {
    filter: ({ name }) => !/numbering|header|footer/.test(name),
  });
  const part = (name: string, within: string) =>
    strToU8(`<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${within}</w:${name}>`);
  return zipSync({
    ...files,
    'word/document.xml': part('document', `<w:body>${paragraphs}</w:body>`),
    'word/styles.xml': part('styles', ''),
  });
}

test('what a page hides is left out by name', () => {
  const { blocks, leftOut } = readBlocks(
    '<p hidden>één</p><p>1. verzoekt<span style="display: none">twee</span> te <b style="visibility:hidden">drie</b>vegen.</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt te vegen.']);
  expect(leftOut.map(textOfWords)).toEqual(['één', 'twee', 'drie']);
});

test('what is struck through is left out by name, in a page and in Word', async () => {
  const { blocks, leftOut } = readBlocks(
    '<p>1. verzoekt <del>een</del><s>twee</s><strike>drie</strike><span style="text-decoration: line-through">vier</span>te vegen.</p>',
  );
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt te vegen.']);
  expect(leftOut.map(textOfWords)).toEqual(['een', 'twee', 'drie', 'vier']);

  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const word = await readDocx(
    await wordFile(
      `<w:p>${run('1. verzoekt ')}${run('een', '<w:strike/>')}${run('twee', '<w:dstrike/>')}${run('te vegen.', '<w:strike w:val="0"/>')}</w:p>`,
    ),
  );
  expect(word.blocks.map(textOfWords)).toEqual(['1. verzoekt te vegen.']);
  expect(word.leftOut.map(textOfWords)).toEqual(['een', 'twee']);
});

test('a number at the end of a row is no label of the next row', () => {
  const { blocks } = readBlocks(
    '<table><tr><td>De Molenweg.</td><td>12</td></tr><tr><td>De Dijk.</td><td>9</td></tr></table>',
  );
  expect(blocks.map(textOfWords)).toEqual(['De Molenweg.', '12', 'De Dijk.', '9']);
});

test('a list that says its numbers itself has those', () => {
  const labels = (list: string) => readBlocks(list).blocks.map(([first]) => first?.text);
  const items = '<li>te vegen;</li><li>te ruimen;</li>';
  expect(labels(`<ol><li value="7">te strooien;</li>${items}</ol>`)).toEqual(['7.', '8.', '9.']);
  expect(labels(`<ol reversed>${items}</ol>`)).toEqual(['2.', '1.']);
  expect(labels(`<ol reversed start="5">${items}</ol>`)).toEqual(['5.', '4.']);
});

test('a page that is all one form is read; a form to search with is left out', () => {
  const search = '<form><p><label>Zoek</label> <input></p></form>';
  const { blocks, leftOut } = readBlocks(`${search}<form><div><h1>Motie</h1></div><p>1. verzoekt te vegen.</p></form>`);
  expect(blocks.map(textOfWords)).toEqual(['Motie', '1. verzoekt te vegen.']);
  expect(leftOut.map(textOfWords)).toEqual(['Zoek']);
});

test.each([
  ['het Reglement<sup>a</sup>,', 'Reglementa'],
  ['het Reglement<sup>1,2</sup>,', 'Reglement1,2'],
  ['het Reglement<sup><i>ii</i></sup>,', 'Reglementii'],
  ['de 1<sup>e</sup> en XX<sup>ste</sup>', undefined],
])('what is above the line and no number is text, with a doubt unless it is of an ordinal: %s', (html, doubted) => {
  const { blocks, doubts } = readBlocks(`<p>1. verzoekt ${html}</p>`);
  expect(blocks.map(textOfWords)).toEqual([`1. verzoekt ${html.replace(/<.*?>/g, '')}`]);
  expect(doubts.map((doubt) => /“(.+?)”/.exec(doubt)?.[1])).toEqual(doubted === undefined ? [] : [doubted]);
});

test('words that a page says are quoted have their marks', () => {
  const { blocks } = readBlocks('<p>1. verzoekt <q>te <b>vegen</b></q>.</p>');
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt “te vegen”.']);
});

test.each([
  ['a', ['a)', 'b)']],
  ['A', ['A.', 'B.']],
  ['i', ['i)', 'ii)']],
  ['I', ['I.', 'II.']],
  ['1', ['1.', '2.']],
])('a list of type %s has its own labels', (type, labels) => {
  const { blocks, doubts } = readBlocks(`<ol type="${type}"><li>te vegen;</li><li>te ruimen.</li></ol>`);
  expect(blocks.map(([first]) => first?.text)).toEqual(labels);
  expect(doubts).toHaveLength(2);
});

test('Roman points run past twelve', () => {
  const signs = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];
  const points = signs.map((sign) => `<p>(${sign}) te vegen;</p>`).join('');
  const { parts } = structure(readBlocks(`<p>Resolutie</p><p>De Raad,</p><p>1. verzoekt:</p>${points}`));
  expect(parts.slice(1).map(({ kind, label }) => [kind, label])).toEqual(signs.map((sign) => ['point', `(${sign})`]));
});

test('a page with thousands of items and notes is read in a time that grows with its length', () => {
  const count = 5000; // when each item looked for its list and each note for its mark in the whole page: minutes
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  const items = numbers.map((n) => `<li>verzoekt te vegen<a href="#d${n}" name="r${n}">(${n.slice(-2)})</a>;</li>`);
  const below = numbers.map((n) => `<p><a href="#r${n}" name="d${n}">(${n.slice(-2)})</a> Blad ${n}.</p>`);
  const { blocks, notes } = readBlocks(`<ol>${items.join('')}</ol>${below.join('')}`);
  expect(blocks.map(([first]) => first?.text)).toEqual(numbers.map((n) => `${n}.`));
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(numbers.map((n) => `Blad ${n}.`));
});

test('a quotation within another has marks of its own', () => {
  expect(readBlocks('<p>a <q>b <q>c <q>d</q></q></q> <q>e</q></p>').blocks.map(textOfWords)).toEqual([
    'a “b ‘c “d”’” “e”',
  ]);
});

test('a label may stand in a quotation', () => {
  expect(['> A. een', '  > (a) een', '1. een'].map(labelOfLine)).toEqual(['A.', '(a)', '1.']);
});
