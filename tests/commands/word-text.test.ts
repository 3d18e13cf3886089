import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/commands/import/read-docx.ts';
import { textOfWords } from '../../src/commands/import/source.ts';

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:unknown'],
].map(([prefix, address]) => `xmlns:${prefix ?? ''}="${address ?? ''}"`);

/** What is read of a document of this body, without its lists. */
async function readBody(body: string, styles = '') {
  const files = unzipSync(await readFile('tests/fixtures/import/docx-numbered/source.docx'), {
    filter: ({ name }) => !/numbering|header|footer/.test(name),
  });
  const part = (name: string, inside: string) => strToU8(`<w:${name} ${namespaces.join(' ')}>${inside}</w:${name}>`);
  const { blocks, leftOut, doubts } = await readDocx(
    zipSync({
      ...files,
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
      'word/styles.xml': part('styles', styles),
    }),
  );
  return { blocks: blocks.map(textOfWords), leftOut: leftOut.map(textOfWords), doubts };
}

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;

test('hidden text is left out by name: of its own, by a style, and by what that is based on', async () => {
  const hidden = run('één', '<w:vanish/>') + run('twee', '<w:rStyle w:val="Weg"/>');
  const shown = run('drie', '<w:vanish w:val="0"/>') + run('vier', '<w:rStyle w:val="Weg"/><w:vanish w:val="false"/>');
  const styles =
    '<w:style w:type="character" w:styleId="Verborgen"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Weg"><w:basedOn w:val="Verborgen"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Code"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = paragraph(hidden + shown) + paragraph(run('vijf'), '<w:pStyle w:val="Code"/>') + paragraph(run('zes'));
  expect(await readBody(body, styles)).toEqual({
    blocks: ['drievier', 'zes'],
    leftOut: ['één', 'twee', 'vijf'],
    doubts: [],
  });
});

test('a paragraph whose end is hidden goes on in the next, and keeps its words where there is none', async () => {
  const open = '<w:rPr><w:vanish/></w:rPr>';
  const body = paragraph(run('gezien '), open) + paragraph(run('het plan,')) + paragraph(run('slot.'), open);
  expect((await readBody(body)).blocks).toEqual(['gezien het plan,', 'slot.']);
});

test('words in fields, directions and signs of a pronunciation are read in their place', async () => {
  const field = `<w:fldSimple w:instr="REF x">${run(' veld')}</w:fldSimple>`;
  const directed = `<w:bdo w:val="ltr">${run(' richting')}</w:bdo><w:dir w:val="ltr">${run(' kant')}</w:dir>`;
  const ruby = `<w:r><w:ruby><w:rt>${run('uitspraak')}</w:rt><w:rubyBase>${run(' woord')}</w:rubyBase></w:ruby></w:r>`;
  const { blocks, leftOut, doubts } = await readBody(paragraph(run('gezien') + field + directed + ruby + run(',')));
  expect(blocks).toEqual(['gezien veld richting kant woord,']);
  expect(leftOut).toEqual(['uitspraak']);
  expect(doubts).toEqual([]);
});

test('words on two sides of a break are two', async () => {
  const breaks = ['<w:cr/>', '<w:br w:type="page"/>', '<w:br/>', '<w:ptab w:alignment="left"/>'];
  const { blocks } = await readBody(paragraph(breaks.map((sign) => `${run('op')}<w:r>${sign}</w:r>`).join('')));
  expect(blocks).toEqual(['op op op op']);
});

test('a formula is read as words, with a doubt', async () => {
  const formula =
    '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>';
  const { blocks, doubts } = await readBody(paragraph(run('vóór')) + paragraph(run('gezien ') + formula));
  expect(blocks).toEqual(['vóór', 'gezien ab']);
  expect(doubts).toEqual([expect.stringMatching(/^alinea 2: .*formule.*“ab”/)]);
});

test('what was chosen in a field is doubted, and left out by name', async () => {
  const field = (chosen: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="maart"/><w:listEntry w:val="april"/></w:ddList></w:ffData></w:fldChar></w:r>`;
  const body = paragraph(run('in ') + field('<w:result w:val="1"/>') + field('') + run('2030'));
  const { blocks, leftOut, doubts } = await readBody(body);
  expect(blocks).toEqual(['in 2030']);
  expect(leftOut).toEqual(['april', 'maart']);
  expect(doubts).toEqual([expect.stringMatching(/^alinea 1: “april”/), expect.stringMatching(/^alinea 1: “maart”/)]);
});

test('words above the line are doubted, as in a page', async () => {
  const above = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
  const { blocks, doubts } = await readBody(
    paragraph(run('het Reglement') + above('a') + run(' en 10 m') + above('2')),
  );
  expect(blocks).toEqual(['het Reglementa en 10 m²']);
  expect(doubts).toEqual([expect.stringMatching(/“Reglementa”.+boven de regel/)]);
});

test('deleted words are left out by name', async () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>';
  const moved = `<w:moveFrom w:id="2">${run('elders')}</w:moveFrom>`;
  expect(await readBody(paragraph(run('blijft') + deleted + moved))).toEqual({
    blocks: ['blijft'],
    leftOut: ['weg', 'elders'],
    doubts: [],
  });
});

test('words that cannot be read are doubted with their place, and left out by name', async () => {
  const box = (text: string) =>
    `<w:drawing><o:box><w:txbxContent>${paragraph(run(text))}</w:txbxContent></o:box></w:drawing>`;
  const twice = `<mc:AlternateContent><mc:Choice>${box('kader')}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run('kader'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const once = `<mc:AlternateContent><mc:Choice>${box('keuze')}</mc:Choice></mc:AlternateContent>`;
  const drawings = [twice, once, box('tekening')].map((drawing) => paragraph(`<w:r>${drawing}</w:r>`)).join('');
  const { blocks, leftOut, doubts } = await readBody(paragraph(run('begin')) + drawings);
  expect(blocks).toEqual(['begin', 'kader']);
  expect(leftOut).toEqual(['keuze', 'tekening']);
  expect(doubts).toEqual([expect.stringMatching(/^alinea 3: “keuze”/), expect.stringMatching(/^alinea 3: “tekening”/)]);
});

test('a sign of an unknown font, a file within the file and an unknown part are doubted', async () => {
  const sign = '<w:r><w:sym w:font="Zelfgemaakt" w:char="F061"/></w:r>';
  const { doubts } = await readBody(`${paragraph(run('één'))}${paragraph(sign + run('twee'))}<w:altChunk/><o:part/>`);
  expect(doubts).toEqual([
    expect.stringMatching(/^alinea 3: .*ander bestand/),
    expect.stringMatching(/^alinea 2: .*F061 van Zelfgemaakt/),
    expect.stringContaining('(part)'),
  ]);
});
