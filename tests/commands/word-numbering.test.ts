import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/commands/import/read-docx.ts';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { read } from '../resolution/read.ts';
import { textOfWords } from '../../src/commands/import/source.ts';

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const level = (format: string, text: string, more = '', depth = 0, start = 1) =>
  `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const form = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;

const list = (id: number, own: number, overrides = '') =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(own)}"/>${overrides}</w:num>`;

const numbered = (id: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;

const paragraph = (properties: string, text = 'tekst') =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;

const style = (id: string, more: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;

/** A document of these paragraphs and lists. */
async function sourceOf(body: string, numbering: string, styles = '') {
  const files = unzipSync(await readFile('tests/fixtures/import/docx-numbered/source.docx'));
  const part = (name: string, inside: string) => strToU8(`<w:${name} ${namespaces}>${inside}</w:${name}>`);
  return readDocx(
    zipSync({
      ...files,
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
      'word/numbering.xml': part('numbering', numbering),
      'word/styles.xml': part('styles', styles),
    }),
  );
}

async function blocksOf(...given: Parameters<typeof sourceOf>) {
  const { blocks, doubts } = await sourceOf(...given);
  return { blocks: blocks.map(textOfWords), doubts };
}

async function imported(...given: Parameters<typeof sourceOf>) {
  const text = structure(await sourceOf(...given));
  return { text, messages: read(toMarkdown(text, factsOf(text))).messages };
}

const labelsOf = async (...given: Parameters<typeof blocksOf>) =>
  (await blocksOf(...given)).blocks.map((text) => text.replace(/ ?tekst$/, ''));

test.each([
  ['upperLetter', '%1.', 1, ['A.', 'B.', 'C.']],
  ['upperLetter', '%1.', 26, ['Z.', 'AA.', 'BB.']],
  ['lowerLetter', '%1)', 2, ['b)', 'c)', 'd)']],
  ['lowerRoman', '(%1)', 3, ['(iii)', '(iv)', '(v)']],
  ['upperRoman', '%1.', 39, ['XXXIX.', 'XL.', 'XLI.']],
  ['decimal', '%1.', 9, ['9.', '10.', '11.']],
  ['decimal', '%1', 0, ['0', '1', '2']],
  ['decimalZero', '%1)', 9, ['09)', '10)', '11)']],
  ['decimal', 'Punt %1:', 4, ['Punt 4:', 'Punt 5:', 'Punt 6:']],
  ['none', '', 1, ['', '', '']],
  ['bullet', '–', 1, ['–', '–', '–']],
  ['bullet', '\uF0B7', 1, ['•', '•', '•']],
])('Word’s %s in %s from %d is printed as Word does', async (format, text, start, labels) => {
  const body = paragraph(numbered(1)).repeat(3);
  expect(await labelsOf(body, form(0, level(format, text, '', 0, start)) + list(1, 0))).toEqual(labels);
});

const nested = form(
  0,
  level('decimal', '%1.'),
  level('lowerLetter', '%2)', '', 1),
  level('lowerRoman', '%1.%2(%3)', '<w:isLgl/>', 2),
);
const at = (...depths: number[]) => depths.map((depth) => paragraph(numbered(1, depth))).join('');

test('a lower level starts anew after a higher one, and shows those above it', async () => {
  const labels = ['1.', 'a)', 'b)', '1.2(1)', '2.', 'a)', '2.1(1)', '2.1(2)'];
  expect(await labelsOf(at(0, 1, 1, 2, 0, 1, 2, 2), nested + list(1, 0))).toEqual(labels);
  expect(await labelsOf(at(1), nested + list(1, 0))).toEqual(['a)']);
});

test('a level that never starts anew, or after the first level only', async () => {
  const counted = (restart: string) =>
    labelsOf(
      at(0, 1, 2, 1, 2, 0, 2),
      form(
        0,
        level('decimal', '%1.'),
        level('lowerLetter', '%2)', '', 1),
        level('lowerRoman', '(%3)', `<w:lvlRestart w:val="${restart}"/>`, 2),
      ) + list(1, 0),
    );
  expect(await counted('0')).toEqual(['1.', 'a)', '(i)', 'b)', '(ii)', '2.', '(iii)']);
  expect(await counted('1')).toEqual(['1.', 'a)', '(i)', 'b)', '(ii)', '2.', '(i)']);
});

test('lists of one form count on, unless one has a start or a level of its own', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const own = `<w:lvlOverride w:ilvl="0">${level('upperLetter', '%1.')}</w:lvlOverride>`;
  const body = [1, 2, 3, 3, 1, 4].map((id) => paragraph(numbered(id))).join('');
  const lists = form(0, level('decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, start) + list(4, 0, own);
  expect(await labelsOf(body, lists)).toEqual(['1.', '2.', '1.', '2.', '3.', 'D.']);
});

test('a style numbers its paragraphs, at the level that has its name, and a paragraph may be taken out', async () => {
  const lists =
    form(
      0,
      level('decimal', '%1.', '<w:pStyle w:val="Punt"/>'),
      level('lowerLetter', '%2)', '<w:pStyle w:val="Lid"/>', 1),
    ) + list(1, 0);
  const styles =
    style('Punt', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('Lid', '<w:basedOn w:val="Punt"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
    style('Kopie', '<w:basedOn w:val="Punt"/>');
  const of = (name: string, more = '') => paragraph(`<w:pStyle w:val="${name}"/>${more}`);
  const without = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const body = of('Punt') + of('Lid') + of('Punt', without) + of('Kopie') + of('Lid') + of('Lid', numbered(1));
  expect(await labelsOf(body, lists, styles)).toEqual(['1.', 'a)', '', '2.', 'a)', '3.']);
  const numberedBody = style('Alles', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  expect(await labelsOf(paragraph(''), lists, numberedBody)).toEqual(['']);
  const byDefault = numberedBody.replace('w:type', 'w:default="1" w:type');
  expect(await labelsOf(paragraph(''), lists, byDefault)).toEqual(['1.']);
});

test('a form that is that of a style of lists', async () => {
  const lists =
    form(0, '<w:styleLink w:val="Lijst"/>', level('upperLetter', '%1.')) +
    form(1, '<w:numStyleLink w:val="Lijst"/>') +
    list(1, 0) +
    list(2, 1);
  expect(await labelsOf(paragraph(numbered(1)) + paragraph(numbered(2)), lists)).toEqual(['A.', 'B.']);
});

const decimals = form(0, level('decimal', '%1.')) + list(1, 0);

test('an empty paragraph counts and is doubted; in a table its label belongs to the next cell', async () => {
  const body = paragraph(numbered(1)) + paragraph(numbered(1), '') + paragraph(numbered(1));
  const { blocks, doubts } = await blocksOf(body, decimals);
  expect(blocks).toEqual(['1. tekst', '3. tekst']);
  expect(doubts).toEqual([expect.stringContaining('“2.”')]);
  const row = `<w:tbl><w:tr><w:tc>${paragraph(numbered(1), '')}</w:tc><w:tc>${paragraph('')}</w:tc></w:tr></w:tbl>`;
  expect(await blocksOf(row, decimals)).toEqual({ blocks: ['1. tekst'], doubts: [] });
});

test('a paragraph that was deleted does not count, and its rest is the start of the next', async () => {
  const gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>';
  const body = paragraph(numbered(1)) + paragraph(numbered(1) + gone, 'begin van ') + paragraph(numbered(1));
  expect((await blocksOf(body, decimals)).blocks).toEqual(['1. tekst', '2. begin van tekst']);
});

test('what Word counts in another way is doubted', async () => {
  const field = '<w:p><w:r><w:instrText>LISTNUM</w:instrText></w:r><w:r><w:t>gezien</w:t></w:r></w:p>';
  const ordinal = form(0, level('ordinalText', '%1')) + list(1, 0);
  const { blocks, doubts } = await blocksOf(paragraph(numbered(1)) + field, ordinal);
  expect(blocks).toEqual(['1 tekst', 'gezien']);
  expect(doubts).toEqual([
    expect.stringMatching(/“tekst”.*“ordinalText”.*“1”/),
    expect.stringMatching(/“gezien”.*LISTNUM/),
  ]);
});

test('recitals past Z have the letters that Word gives them', async () => {
  const body = `${paragraph('', 'Motie')}${paragraph('', 'De Raad,')}${paragraph(numbered(1), 'overwegende dat;').repeat(29)}`;
  const { text, messages } = await imported(body, form(0, level('upperLetter', '%1.')) + list(1, 0));
  expect(text.parts.slice(-4).map(({ kind, label }) => `${kind} ${label}`)).toEqual(
    ['Z', 'AA', 'BB', 'CC'].map((label) => `recital ${label}`),
  );
  expect(messages.filter((line) => !line.includes('(field-missing)'))).toEqual([]);
});

test('a heading that Word numbers is no paragraph', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
  const heading = paragraph(`<w:pStyle w:val="Kop1"/>${numbered(1)}`, 'Verzoeken');
  const body = `${paragraph('', 'Motie')}${paragraph('', 'De Raad,')}${heading}${paragraph('', '1. verzoekt.')}`;
  const { text } = await imported(body, decimals, styles);
  expect(text.parts.map(({ kind, words }) => [kind, textOfWords(words)])).toEqual([
    ['heading', '1. Verzoeken'],
    ['paragraph', 'verzoekt.'],
  ]);
});
