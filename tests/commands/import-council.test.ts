import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';

const ofText = (...lines: string[]) => structure(linesToSource(readTextLines(lines.join('\n'))));
const kindsOf = ({ parts }: ReturnType<typeof structure>) =>
  parts.map(({ kind, words }) => `${kind} ${textOfWords(words)}`);

test.each([
  'Constaterende dat',
  'Overwegende dat',
  'Draagt het college op',
  'Roept het college op',
  'Besluit',
  'Gelet op',
])('“%s” above dashes is one lead-in, with a colon and without, in a text and on a page', (words) => {
  for (const sign of ['', ':']) {
    const leadIn = words + sign;
    const printed = ofText('Motie', '', 'De raad,', '', leadIn, '', '- het pad is slecht;', '- het regent.');
    const expected = [`citation ${leadIn}`, 'point - het pad is slecht;', 'point - het regent.'];
    expect(kindsOf(printed)).toEqual(expected);
    for (const name of ['p', 'h2']) {
      const items = '<ul><li>het pad is slecht;</li><li>het regent.</li></ul>';
      const page = readBlocks(`<h1>Motie</h1><p>De raad,</p><${name}>${leadIn}</${name}>${items}`);
      expect(kindsOf(structure(page))).toEqual(expected.map((line) => line.replace(' - ', ' – ')));
    }
  }
});

/** The parts of a motion on a page, each a paragraph; one with a sign before it is another element. */
const ofPage = (...lines: string[]) =>
  structure(
    readBlocks(
      ['Motie over paden', 'De raad van Wiede,', ...lines]
        .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
        .join(''),
    ),
  );

test('paragraphs without any sign below a lead-in are its parts, and it is their heading', () => {
  const lines = [
    'Constaterende dat:',
    'het vaker hard regent;',
    'het riool dat niet aankan;',
    'Van mening dat',
    'daken groen kunnen zijn;',
    'Draagt het college op:',
    'daken groen te maken;',
    'de raad te berichten.',
  ];
  const expected = [
    'heading Constaterende dat:',
    'citation het vaker hard regent;',
    'citation het riool dat niet aankan;',
    'heading Van mening dat',
    'citation daken groen kunnen zijn;',
    'heading Draagt het college op:',
    'citation daken groen te maken;',
    'citation de raad te berichten.',
  ];
  expect(kindsOf(ofPage(...lines))).toEqual(expected);
  expect(
    kindsOf(ofText('Motie over paden', '', 'De raad van Wiede,', '', ...lines.flatMap((line) => [line, '']))),
  ).toEqual(expected);
});

test('a name below the closing words is no recital, though no part has a number', () => {
  const { parts, after } = ofPage(
    '<ul><li>gezien het plan;</li><li>verzoekt het college te vegen,</li></ul>',
    'en gaat over tot de orde van de dag.',
    'Partij voor de Paden',
    'A. de Vries',
  );
  expect(kindsOf({ parts } as ReturnType<typeof structure>)).toEqual([
    'citation gezien het plan;',
    'citation verzoekt het college te vegen,',
    'text en gaat over tot de orde van de dag.',
  ]);
  expect(after.map(textOfWords)).toEqual(['Partij voor de Paden', 'A. de Vries']);
});

test.each([
  'Brussel, 10 oktober 2024.',
  'Gedaan te Wiede, 10 oktober 2024',
  'Aldus vastgesteld te Wiede op 20 maart 2024.',
  'Aldus besloten in de openbare vergadering van 4 april 2024,',
  'Wiede, 10 oktober 2024',
])('“%s” stands below a text and is none of it', (line) => {
  for (const text of [
    ofPage('1. verzoekt te vegen.', line, 'De voorzitter'),
    ofText('Motie over paden', '', 'De raad van Wiede,', '', '1. verzoekt te vegen.', '', line, '', 'De voorzitter'),
  ]) {
    expect(kindsOf(text)).toEqual(['paragraph verzoekt te vegen.']);
    expect(text.after.map(textOfWords)).toEqual([line, 'De voorzitter']);
  }
});

test.each([
  'Gelezen het voorstel;',
  'Stelt vast dat het regent;',
  'Herinnerend aan het plan;',
  'Onder verwijzing naar het plan;',
])('“%s” starts a part without a sign, also below another', (line) => {
  const text = ofText(
    'Motie over paden',
    '',
    'De raad van Wiede,',
    '',
    line,
    'Gezien de wet;',
    '',
    '1. verzoekt te vegen.',
  );
  expect(kindsOf(text)).toEqual([`citation ${line}`, 'citation Gezien de wet;', 'paragraph verzoekt te vegen.']);
});

test('requests with numbers have their lead-in as a heading, with a colon and without', () => {
  for (const leadIn of ['Draagt het college op', 'Roept het college op:', 'Besluit'])
    expect(kindsOf(ofText('Motie', '', 'De raad,', '', leadIn, '', '1. te vegen;', '2. te ruimen.'))).toEqual([
      `heading ${leadIn}`,
      'paragraph te vegen;',
      'paragraph te ruimen.',
    ]);
});

test.each(['Het Europees Parlement', 'De raad van de gemeente Wiede', 'De gemeenteraad'])(
  '“%s” opens a text without a comma too',
  (opening) => {
    const text = ofText('Resolutie over paden', '', opening, '', '– gezien de wet,', '', '1. verzoekt te vegen.');
    expect([textOfWords(text.opening), ...text.doubts]).toEqual([opening]);
    const page = structure(readBlocks(`<p>Resolutie over paden</p><p>${opening}</p><p>1. verzoekt te vegen.</p>`));
    expect([textOfWords(page.opening), ...page.doubts]).toEqual([opening]);
  },
);

test('who signs is told once: what stands below the text is not doubted too', () => {
  const { after, doubts } = ofText(
    'Motie over paden',
    '',
    'De raad van de gemeente Wiede,',
    '',
    '1. verzoekt te vegen.',
    '',
    'Ondertekening en naam:',
    'J. Jansen',
    'P. de Vries',
  );
  expect(after.map(textOfWords)).toEqual(['Ondertekening en naam: J. Jansen P. de Vries']);
  expect(doubts).toEqual([]);
});

test.each([
  'Gedaan te Brussel, 10 oktober 2024.',
  'Aldus vastgesteld te Wiede op 3 mei 2031.',
  'Brussel, 10 oktober 2024',
])('above an annex or more paragraphs “%s” does not end the text', (line) => {
  for (const below of [['BIJLAGE I', 'De paden langs de dijk.'], ['2. verzoekt te ruimen.']]) {
    const { parts, after } = ofPage('1. verzoekt te vegen.', line, ...below);
    const own = parts.map(({ words }) => textOfWords(words)).join(' ');
    expect(own).toContain(line);
    expect(own).toContain(below.at(-1)?.replace('2. ', ''));
    expect(after).toEqual([]);
  }
  for (const heading of ['TOELICHTING', 'TOELICHTING:']) {
    const lines = ['1. verzoekt te vegen.', line, 'Jan PEETERS', heading, '1. Dit is waarom.'];
    const { parts, after } = ofPage(...lines);
    expect(parts.map(({ words }) => textOfWords(words))).toEqual(['verzoekt te vegen.']);
    expect(after.map(textOfWords)).toEqual(lines.slice(1));
  }
  const footer = ofPage('1. verzoekt te vegen.', line, 'Jan PEETERS', '<ul><li>Contact</li><li>Privacy</li></ul>');
  expect(footer.parts.map(({ words }) => textOfWords(words))).toEqual(['verzoekt te vegen.']);
  const names = ['A. overwegende dat het regent;', 'verzoekt te vegen.', line, 'B. Jansen'];
  expect(ofPage(...names).after.map(textOfWords)).toEqual(names.slice(2));
});

test.each(['Verzoekt het college te ruimen', 'Draagt het college op te ruimen'])(
  'below the closing words “2. %s” is a paragraph, and a name with a number is none',
  (request) => {
    const lines = ['1. verzoekt te vegen.', 'en gaat over tot de orde van de dag.'];
    const { parts, after } = ofPage(...lines, `2. ${request}`);
    expect(kindsOf({ parts } as ReturnType<typeof structure>).at(-1)).toBe(`paragraph ${request}`);
    expect(after).toEqual([]);
    const names = ofPage(...lines, '2. A. de Wit');
    expect(names.after.map(textOfWords)).toEqual(['2. A. de Wit']);
  },
);

test('what an explanation above the text has is not doubted', () => {
  const explanation = ['TOELICHTING', '1. Het pad is glad.', '2.verzoekt te vegen,', 'XVI. overwegende dat het mist.'];
  const text = ofText(
    'VOORSTEL VAN RESOLUTIE',
    'betreffende het pad',
    ...explanation,
    'VOORSTEL VAN RESOLUTIE',
    'De Kamer,',
    'A. gelet op het verdrag;',
    '1. verzoekt te vegen.',
  );
  expect(kindsOf(text)).toEqual(['recital gelet op het verdrag;', 'paragraph verzoekt te vegen.']);
  expect(text.doubts.filter((doubt) => doubt.includes('XVI.'))).toEqual([]);
});
