import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { VFile } from 'vfile';
import { expect, onTestFinished, test, vi } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { decode } from '../../src/commands/import/decode.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readImported } from '../../src/commands/import/read-imported.ts';
import { readDocx } from '../../src/commands/import/read-docx.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { noteMark, textOfWords, toWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { notCompared, wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { readTextFile } from '../../src/resolution/files.ts';
import { read, readFolder } from '../resolution/read.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = 'tests/fixtures/import';

async function importFile(path: string) {
  const text = structure(await readSource(path));
  return { text, markdown: toMarkdown(text, factsOf(text)) };
}

/** A folder is a case: a source in, with the oddities of its form; `resolution.md` and what was said of it out. */
test.each(readdirSync(folder))('%s', async (name) => {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
  const { text, markdown } = await importFile(join(folder, name, source));
  const at = (file: string) => join(process.cwd(), folder, name, file);
  await expect(markdown).toMatchFileSnapshot(at('resolution.md'));
  const { doubts, before, after, leftOut } = text;
  const said = [...doubts, ...[...before, ...after, ...leftOut].map((block) => `weggelaten: ${textOfWords(block)}`)];
  await expect(said.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(at('said.txt'));

  const { messages } = read(markdown);
  expect(messages.filter((line) => !line.includes('(field-missing)'))).toEqual([]);
  const content = wordsOfContent(new VFile({ path: 'resolution.md', value: markdown }));
  expect(compareWords(wordsOfSource(text), content)).toEqual([]);
});

test('the text of our source becomes, word for word, the text of the content', async () => {
  const { text, markdown } = await importFile('tests/fixtures/source/resolution.txt');
  expect(text.doubts).toEqual([expect.stringContaining('laten staan in ““Zangezur-corridot””')]);
  const { resolution } = await readFolder('content');
  const imported = read(markdown);
  const withoutMarks = ({
    text: words,
    label,
    kind,
    footnotes,
  }: NonNullable<typeof resolution>['provisions'][number]) => ({
    kind,
    label,
    words,
    footnotes,
  });
  expect(imported.title).toBe(resolution?.title);
  expect(imported.procedureLine).toBe(resolution?.procedureLine);
  expect(imported.opening).toBe(resolution?.opening);
  expect(imported.provisions.map(withoutMarks)).toEqual(resolution?.provisions.map(withoutMarks));
  expect(imported.footnotes.map(({ number, text: words }) => [number, words])).toEqual(
    resolution?.footnotes.map(({ number, text: words }) => [number, words]),
  );
  expect(factsOf(text)).toEqual({
    kind: 'ontwerpresolutie',
    procedure: '2023/2879(RSP)',
    institution: 'Europees Parlement',
    shortTitle:
      'De situatie in Nagorno-Karabach na de aanval van Azerbeidzjan en de aanhoudende bedreigingen van Armenië',
  });
});

test.each(['RC-B9-0393/2023', 'P9_TA(2023)0356', 'P9_TA-PROV(2023)0356'])(
  'the notice of Parliament has the year of %s',
  (reference) => {
    const noticeIn = (opening: string) =>
      factsOf(structure(readBlocks(`<p>${reference}</p><p>Resolutie</p><p>${opening}</p><p>1. verzoekt te vegen.</p>`)))
        .rights;
    expect(noticeIn('Het Europees Parlement,')).toBe('© Europese Unie, 2023 – bron: Europees Parlement');
    expect(noticeIn('De Raad van de Wiedegemeenten,')).toBeUndefined();
  },
);

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

/** A Word file whose notes are not there, and two files of another form than their names say. */
async function brokenFiles() {
  const whole = await readFile('tests/fixtures/import/docx/source.docx');
  const parts = unzipSync(whole, { filter: ({ name }) => name !== 'word/footnotes.xml' });
  return { 'zonder-noten.docx': zipSync(parts), 'geen-zip.docx': strToU8('tekst'), 'stuk.pdf': strToU8('%PDF-1.7') };
}

test('a file of another form, without a resolution, broken or absent, is refused in words', async () => {
  const refusal = async (...files: string[]) => {
    const run = promisify(execFile)(process.execPath, ['src/commands/words.ts', ...files]);
    const { code, stderr } = await run.then(
      () => ({ code: 0, stderr: '' }),
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  };
  const source = 'tests/fixtures/import/text/source.txt';
  const dir = await mkdtemp(join(tmpdir(), 'woorden-'));
  const [open, deep] = ['---\nkind: motie\n\n# Motie\n', `# Motie\n\n${'- '.repeat(3000)}x\n`];
  const outside = '# Motie\n\nDe Raad,\n\nOok dit.\n\n1. verzoekt te vegen.\n';
  for (const [name, text] of Object.entries({ open, deep, outside })) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'resolution.md'), text);
  }
  for (const [name, bytes] of Object.entries(await brokenFiles())) await writeFile(join(dir, name), bytes);
  const ended = new Error('ended with 1');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw code === 1 ? ended : new Error(`ended with ${String(code)}`);
  });
  onTestFinished(() => {
    said.mockRestore();
    exit.mockRestore();
  });
  const refusalOf = async (file: string) => {
    await expect(readImported(file)).rejects.toBe(ended);
    return said.mock.lastCall?.join('\n');
  };
  for (const name of ['zonder-noten.docx', 'geen-zip.docx'])
    expect(await refusalOf(join(dir, name))).toContain('niet te lezen. Dit is geen Word-bestand, of');
  expect(await refusalOf(join(dir, 'stuk.pdf'))).toContain('niet te lezen. Dit is geen PDF, of');
  expect(await refusalOf('tests/fixtures/import/text/said.txt')).toMatch(
    /said\.txt: Geen aanhaling.+\nVerwacht: regels die beginnen/,
  );
  const expected = 'niet te lezen. ';
  expect(await refusalOf('geen.pdf')).toContain(`geen.pdf: ${expected}Er is geen bestand`);
  expect(await refusalOf('tests/fixtures/import')).toContain(`tests/fixtures/import: ${expected}Dit is geen bestand`);
  const [picture, noContent, noEnd, tooDeep, outsideAny] = await Promise.all([
    refusal('tests/fixtures/picture.png'),
    refusal(source, 'geen-map'),
    refusal(source, join(dir, 'open')),
    refusal(source, join(dir, 'deep')),
    refusal(source, join(dir, 'outside')),
  ]);
  expect(picture).toContain(`tests/fixtures/picture.png: ${expected}Een bestand op`);
  expect(noContent).toMatch(/^geen-map\/resolution\.md:1:1: error: .*absence of the file/);
  expect(noEnd).toMatch(/^\S+:1:1: error: .*\(frontmatter-end\)\n$/);
  expect(tooDeep).toMatch(/^\S+:3:1: error: .*\(too-deep\)\n$/);
  expect(outsideAny).toMatch(/^\S+:5:1: error: .*\(text-outside-provision\)\n/);
});

test('a label counts as a word with its full stop, found or not', () => {
  const source = structure(readBlocks('<p>Resolutie</p><p>De Raad,</p><p>– gezien,</p><p>2. verzoekt te vegen.</p>'));
  const content = '# Resolutie\n\nDe Raad,\n\n- gezien,\n\n2. verzoekt te vegen.\n';
  const words = wordsOfContent(new VFile({ path: 'resolution.md', value: content }));
  expect(compareWords(wordsOfSource(source), words)).toEqual([]);
});

test('a file is read in the letters that it has, or with a doubt', () => {
  const words = 'financiën – “ja”';
  const western = (text: string) =>
    Buffer.from(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const inUtf16 = Buffer.from(words, 'utf16le');
  const marked = Buffer.from(`\uFEFF${words}`, 'utf16le');
  const meta = (charset: string) => `<meta charset="${charset}">${words}`;
  for (const bytes of [
    Buffer.from(words),
    Buffer.from(`\uFEFF${words}`),
    inUtf16,
    marked,
    Buffer.from(marked).swap16(),
    Buffer.from(inUtf16).swap16(),
  ])
    expect(decode(bytes)).toEqual({ text: words, doubts: [] });
  expect(decode(western(meta('iso-8859-1')))).toEqual({ text: meta('iso-8859-1'), doubts: [] });
  expect(decode(Buffer.from(meta('iso-8859-1')))).toEqual({ text: meta('iso-8859-1'), doubts: [] });
  expect(decode(Buffer.from('\0ja, zeker'))).toEqual({ text: '\0ja, zeker', doubts: [] });
  expect(decode(western(meta('geheim'))).doubts).toHaveLength(1);
  expect(decode(western(words))).toEqual({ text: words, doubts: [expect.stringContaining('geen UTF-8')] });
});

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
  expect(doubts).toEqual([expect.stringContaining('2 Kaarten')]);
});

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
  const files = unzipSync(await readFile(join(folder, 'docx-numbered/source.docx')), {
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

test('an exponent is no mark of a note', () => {
  const { blocks, notes, doubts } = readBlocks(
    '<p>1. verzoekt 3 km<sup>2</sup> te vegen<sup>1</sup>, en 10<sup>6</sup> m<sup>2</sup>.</p><p>1 Blad.</p><p>2 Blad.</p>',
  );
  expect(notes.map(({ label }) => label)).toEqual(['1']);
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt 3 km² te vegen, en 10⁶ m².', '2 Blad.']);
  expect(doubts).toEqual([]);
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

test('a page with thousands of items and notes is read in a time that grows with its length', () => {
  const count = 5000; // when each item looked for its list and each note for its mark in the whole page: minutes
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  const items = numbers.map((n) => `<li>verzoekt te vegen<a href="#d${n}" name="r${n}">(${n.slice(-2)})</a>;</li>`);
  const below = numbers.map((n) => `<p><a href="#r${n}" name="d${n}">(${n.slice(-2)})</a> Blad ${n}.</p>`);
  const { blocks, notes } = readBlocks(`<ol>${items.join('')}</ol>${below.join('')}`);
  expect(blocks.map(([first]) => first?.text)).toEqual(numbers.map((n) => `${n}.`));
  expect(notes.map(({ words }) => textOfWords(words))).toEqual(numbers.map((n) => `Blad ${n}.`));
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
  const wordsOf = (name: string) =>
    Array.from({ length: 10_000 }, (_, index) => ({ text: `${name}${String(index)}`, place: String(index) }));
  expect(compareWords(wordsOf('a'), wordsOf('b'))).toBeUndefined();
  expect(compareWords(wordsOf('a'), wordsOf('a').slice(3000))).toHaveLength(1);
});

test('ten thousand lines in one block are one block', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => `het pad langs de dijk van regel nummer ${String(index)}`);
  const { blocks } = linesToSource(readTextLines(['Motie', '', 'De Raad,', '', ...lines].join('\n')));
  expect(blocks).toHaveLength(3);
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
