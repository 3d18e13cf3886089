import { expect, test, vi } from 'vitest';
import { VFile } from 'vfile';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords, type Source } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { read, readFolder } from '../resolution/read.ts';
import { printedBlocks, type PrintedBlock } from './print-content.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = 'tests/fixtures/long/content';

const forHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As Parliament publishes a page: notes that lead back, headings in bold or in elements of their own. */
function asHtml(blocks: readonly PrintedBlock[], headingTag: string): string {
  const reference = '<a href="#def$1" name="ref$1"><sup>($1)</sup></a>';
  return blocks
    .map(({ kind, text, label }) => {
      const words = forHtml(text).replace(/\[\^(.+?)\]/g, reference);
      if (kind === 'note')
        return `<p><a href="#ref${label ?? ''}" name="def${label ?? ''}">(${label ?? ''})</a> ${words}</p>`;
      const tag = kind === 'title' ? 'h1' : kind === 'heading' ? headingTag : 'p';
      return `<${tag}>${words}</${tag}>`;
    })
    .join('\n');
}

/** As a viewer copies it: the number of a note is fused with its word, and lines end somewhere. */
function asText(blocks: readonly PrintedBlock[], between: string): string {
  const lines = blocks.map(({ text, label = '' }) =>
    `${label} ${text.replace(/\[\^(.+?)\]/g, '$1')}`.trim().replace(/(.{70,90}) /g, '$1\n'),
  );
  const firstNote = blocks.findIndex(({ kind }) => kind === 'note');
  return `${lines.slice(0, firstNote).join(between)}\n\n${lines.slice(firstNote).join('\n')}\n`;
}

function imported(source: Source) {
  const text = structure(source);
  const markdown = toMarkdown(text, factsOf(text));
  const { messages, ...records } = read(markdown);
  expect(messages.filter((line) => !line.includes('(field-missing)'))).toEqual([]);
  const content = wordsOfContent(new VFile({ path: 'resolution.md', value: markdown }));
  expect(compareWords(wordsOfSource(text), content)).toEqual([]);
  const words = ({ text: own }: { text: string }) => own;
  expect(content.map(words)).toEqual(wordsOfSource(text).map(words));
  return { ...records, doubts: text.doubts };
}

async function original() {
  const { resolution } = await readFolder(folder);
  if (!resolution) throw new Error('no resolution');
  return resolution;
}

const shapeOf = ({
  title,
  provisions,
  footnotes,
}: Pick<Awaited<ReturnType<typeof original>>, 'title' | 'provisions' | 'footnotes'>) => ({
  title,
  provisions: provisions.map(({ kind, label, text, separator, outerHeadings, heading, clauses }) => ({
    kind,
    label,
    text,
    separator,
    headings: [...(outerHeadings ?? []), heading],
    clauses: clauses.map(({ text: own }) => own),
  })),
  footnotes: footnotes.map(({ number, text }) => [number, text]),
});

test.each(['h2', 'p'])('a long text with annexes, as HTML with headings in <%s>, is imported as it is', async (tag) => {
  const { doubts, ...text } = imported(readBlocks(asHtml(await printedBlocks(folder), tag)));
  expect(shapeOf(text)).toEqual(shapeOf(await original()));
  expect(doubts.filter((doubt) => !/tussenkop|geen letter/.test(doubt))).toEqual([]);
});

test('the same text, as copied with empty lines, is imported as it is', async () => {
  const { doubts, ...text } = imported(linesToSource(readTextLines(asText(await printedBlocks(folder), '\n\n'))));
  expect(shapeOf(text)).toEqual(shapeOf(await original()));
  expect(doubts.filter((doubt) => !/tussenkop|geen letter/.test(doubt))).toEqual([]);
});

test('the same text without empty lines keeps its words and the parts that are lettered or numbered', async () => {
  const text = imported(linesToSource(readTextLines(asText(await printedBlocks(folder), '\n'))));
  const own = await original();
  const partsOf = ({ provisions }: Pick<typeof own, 'provisions'>) =>
    provisions.map(({ kind, label }) => `${kind} ${label}`);
  expect(partsOf(text)).toEqual(partsOf(own));
});

const withAfter = (...blocks: string[]) =>
  structure(
    readBlocks(
      ['Motie over vegen', 'De Raad,', '1. verzoekt te vegen.', ...blocks].map((text) => `<p>${text}</p>`).join(''),
    ),
  );

test.each([
  ['BIJLAGE', 'annex', 0],
  ['Bijlage I', 'annex', 0],
  ['BIJLAGE BIJ DE RESOLUTIE:', 'annex', 0],
  ['Bijlage 2. Lijst van kranen.', 'annex', 0],
  ['Bijlage bij de motie', 'annex', 1],
  ['Bijlage II blijft gelden.', 'text', 1],
  ['Bijlagen', 'text', 1],
])('“%s” below the paragraphs is taken as %s', (heading, kind, doubted) => {
  const { parts, doubts } = withAfter(heading, 'Er zijn drie kranen in de gemeente, en geen enkele ervan geeft water.');
  expect(parts.at(1)?.kind).toBe(kind);
  expect(doubts.filter((doubt) => doubt.includes(heading))).toHaveLength(doubted);
});

test('an annex has no paragraphs, and its lists start anew', () => {
  const { parts } = withAfter('BIJLAGE', 'KRANEN', '1. één;', '2. twee;', 'Verder nog:', '- drie;', 'o o o');
  expect(parts.slice(1).map(({ kind }) => kind)).toEqual([
    'annex',
    'heading',
    'point',
    'point',
    'text',
    'point',
    'text',
  ]);
});

test('an ornament may stand on two lines, and is one above a part only', () => {
  const { parts, after } = withAfter('o', 'o\u00A0\u00A0o', 'Slot', '2. verzoekt te ruimen.', '* * *');
  expect(parts.slice(1).map(({ kind, words }) => [kind, textOfWords(words)])).toEqual([
    ['ornament', 'o o\u00A0\u00A0o'],
    ['heading', 'Slot'],
    ['paragraph', 'verzoekt te ruimen.'],
  ]);
  expect(after.map(textOfWords)).toEqual(['* * *']);
});

test('names below the end of the text are left out by name, and no heading has nothing below it', () => {
  const { parts, after, doubts } = withAfter('Fractie Water', 'A. de Vries');
  expect(parts).toHaveLength(1);
  expect(after.map(textOfWords)).toEqual(['Fractie Water', 'A. de Vries']);
  expect(doubts).toEqual([]);
  const other = withAfter('Dijken', 'Wie veegt, weet waarom.');
  expect(other.after).toEqual([]);
  expect(other.parts.slice(1).map(({ kind }) => kind)).toEqual(['text', 'text']);
  expect(other.doubts).toHaveLength(2);
});

test('a word that ends in a number of no note is doubted', () => {
  const doubtsOf = (text: string) => linesToSource(readTextLines(text)).doubts;
  expect(doubtsOf('– gezien het plan7, en PM10 en CO2,')).toEqual([expect.stringContaining('“plan7”')]);
});

test('a heading over two blocks is one when the second goes on with the first', () => {
  const { parts } = withAfter('De gevolgen', 'voor de Wiede', 'Wat er op de', 'Dijk moet', 'Slot', '2. verzoekt.');
  expect(parts.slice(1, -1).map(({ words }) => textOfWords(words))).toEqual([
    'De gevolgen voor de Wiede',
    'Wat er op de Dijk moet',
    'Slot',
  ]);
});

test('a heading over two lines is one when its second line goes on with the first', () => {
  const lines = (...heading: string[]) =>
    structure(
      linesToSource(
        readTextLines(['Motie', '', 'De Raad,', '', '1. verzoekt te vegen;', ...heading, '2. verzoekt.'].join('\n')),
      ),
    )
      .parts.filter(({ kind }) => kind === 'heading')
      .map(({ words }) => textOfWords(words));
  expect(lines('De gevolgen voor de', 'Wiede')).toEqual(['De gevolgen voor de Wiede']);
  expect(lines('De gevolgen', 'voor de gemeente')).toEqual(['De gevolgen voor de gemeente']);
  expect(lines('Veiligheid', 'Verlichting')).toEqual(['Veiligheid', 'Verlichting']);
});

const below = [
  ['TOELICHTING', 'Het regent vaak.'],
  ['Toelichting', '1. Het regent vaak.'],
  ['MINDERHEIDSSTANDPUNT', '– Wij vegen niet.', 'BIJLAGE', 'Wie er sprak.'],
  ['INFORMATIE OVER DE GOEDKEURING IN DE BEVOEGDE COMMISSIE', 'Datum goedkeuring 3.5.2020'],
];

test.each(below)('“%s” below the last request starts what is none of the text, and is left out by name', (...lines) => {
  const above = ['Ontwerpresolutie over vegen', '', 'De Raad,', '', 'A. overwegende dat het regent;', ''];
  for (const between of ['\n', '\n\n', '\n12\n']) {
    const last = ['1. verzoekt te vegen;', '2. verzoekt te ruimen.', lines.join(between.replace('12\n', ''))].join(
      between,
    );
    const { parts, after } = structure(linesToSource(readTextLines([...above, last].join('\n'))));
    expect(parts.map(({ kind, words }) => [kind, textOfWords(words)]).slice(1)).toEqual([
      ['paragraph', 'verzoekt te vegen;'],
      ['paragraph', 'verzoekt te ruimen.'],
    ]);
    expect(after.map(textOfWords).join('\n')).toBe(lines.join('\n'));
  }
});

test.each(['SLOT VAN DE KADEN', 'Verzoekt de griffier dit te sturen.', 'Dit is haastig.', 'Jan Jansen'])(
  '“%s” right below the end of the last request is never glued to it without a word',
  (line) => {
    const source = ['Motie', '', 'De Raad,', '', '1. verzoekt zijn griffier om alle paden in de stad te vegen;'];
    const lines = [...source, '2. verzoekt te ruimen.', line].join('\n');
    const { parts, after, doubts } = structure(linesToSource(readTextLines(lines)));
    expect(textOfWords(parts[1]?.words ?? [])).toBe('verzoekt te ruimen.');
    expect([...after.map(textOfWords), ...doubts].filter((said) => said.includes(line))).toHaveLength(1);
  },
);

test('names right below the closing words of a council are none of the text', () => {
  const lines = [
    'Motie',
    '',
    'De Raad,',
    '',
    '1. verzoekt te vegen,',
    'en gaat over tot de orde van de dag.',
    'J. Jansen',
  ];
  const { parts, after } = structure(linesToSource(readTextLines(lines.join('\n'))));
  expect(parts.map(({ words }) => textOfWords(words))).toEqual([
    'verzoekt te vegen,',
    'en gaat over tot de orde van de dag.',
  ]);
  expect(after.map(textOfWords)).toEqual(['J. Jansen']);
});

test('a note of what stands below the text is left out with it', () => {
  const { notes, after } = structure(
    readBlocks(
      '<p>Motie</p><p>De Raad,</p><p>1. verzoekt het plan<a id="r1" href="#n1">1</a>.</p><p>TOELICHTING</p><p>Zie de wet<a id="r2" href="#n2">2</a>.</p>' +
        '<p><a id="n1" href="#r1">1</a> Blad 1.</p><p><a id="n2" href="#r2">2</a> Blad 2.</p>',
    ),
  );
  expect(notes.map(({ label }) => label)).toEqual(['1']);
  expect(after.map(textOfWords)).toEqual(['TOELICHTING', 'Zie de wet.', '2 Blad 2.']);
});
