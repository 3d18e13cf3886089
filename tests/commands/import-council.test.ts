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
