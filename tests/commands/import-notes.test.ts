import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { noteMarks, textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';

/** The words of copied text, with "[^1]" for the mark of a note, and the doubts. */
function copied(lines: string[], notes: string[]) {
  const { blocks, doubts } = linesToSource(readTextLines([...lines, '', ...notes].join('\n')));
  const text = blocks.map((block) => block.map((word) => word.text.replace(noteMarks, '[^$1]')).join(' '));
  return { text: text.join('\n'), doubts };
}

const two = ['1 PB L 282.', '2 PB L 243.'];

test('the number of a formula is never taken for a note, and the end of a long number with a doubt', () => {
  const { text, doubts } = copied(
    ['– gezien het verdrag1 en Verordening (EU) 2021/11192 (de wet),', '– gezien de CO2 in 2050,'],
    two,
  );
  expect(text).toBe('– gezien het verdrag[^1] en Verordening (EU) 2021/1119[^2] (de wet),\n– gezien de CO2 in 2050,');
  expect(doubts).toEqual(['regel 1: het nummer in “2021/11192” is als verwijzing naar noot 2 genomen.']);
});

test('a number after capitals is taken for a note where there is no better one, with a doubt', () => {
  expect(copied(['– gezien het verdrag1 en het EVRM2,'], two)).toEqual({
    text: '– gezien het verdrag[^1] en het EVRM[^2],',
    doubts: ['regel 1: het nummer in “EVRM2,” is als verwijzing naar noot 2 genomen.'],
  });
  expect(copied(['– gezien het verdrag1, het EVRM2 en de wet2,'], two)).toEqual({
    text: '– gezien het verdrag[^1], het EVRM2 en de wet[^2],',
    doubts: [
      'regel 1: het nummer in “wet2,” is als verwijzing naar noot 2 genomen; die kan ook in “EVRM2” (regel 1) staan.',
    ],
  });
});

test.each(['CO2', 'SO2,', 'PM2,', 'A2', '2021/1192'])('“%s” alone is left as it is, and named', (word) => {
  const { text, doubts } = copied([`– gezien het verdrag1 en ${word} zo`], two);
  expect(text).toContain(` ${word} zo`);
  expect(doubts).toEqual([
    `Noot 2 (regel 4): geen verwijzing naar deze noot gevonden; het nummer kan in “${word}” (regel 1) staan.`,
  ]);
});

test('the mark of a note stands below that of the one before it', () => {
  expect(copied(['– gezien de wet2, het verdrag1 en het plan2,'], two).text).toBe(
    '– gezien de wet2, het verdrag[^1] en het plan[^2],',
  );
});

test('a sentence goes on below the notes that interrupt it', () => {
  const { text } = copied(['– gezien het verdrag1 van de', '', '1 PB L 282.', ''], ['Raad en de Commissie,']);
  expect(text).toBe('– gezien het verdrag[^1] van de Raad en de Commissie,');
});

test('square metres are no mark of a note', () => {
  expect(copied(['– gezien het verdrag1 en 5 km2 gas,'], two).text).toContain('5 km2 gas');
});

test('a text has one style of marks', () => {
  const notes = ['(1) PB L 282.', '(2) PB L 243.', '(3) PB L 244.'];
  const { text, doubts } = copied(['– gezien de wet3 en het verdrag(1) en 2021/1119(2) en de wet(3),'], notes);
  expect(text).toBe('– gezien de wet3 en het verdrag[^1] en 2021/1119[^2] en de wet[^3],');
  expect(doubts).toEqual([expect.stringContaining('“wet3”')]);
  expect(copied(['– gezien het verdrag(1) en 5(2) en de lijst2 van de wet(3),'], notes)).toEqual({
    text: '– gezien het verdrag[^1] en 5[^2] en de lijst2 van de wet[^3],',
    doubts: [
      'regel 1: het nummer in “5(2)” is als verwijzing naar noot 2 genomen.',
      expect.stringContaining('“lijst2”'),
    ],
  });
});

test('a label that was put in later may be written together, with a doubt', () => {
  const { text, doubts } = copied(
    ['A. overwegende;', 'Abis. overwegende dat;', '1. verzoekt te vegen;', '1bis. verzoekt te ruimen;', '2. dankt.'],
    [],
  );
  expect(text.split('\n')).toEqual([
    'A. overwegende;',
    'A bis. overwegende dat;',
    '1. verzoekt te vegen;',
    '1 bis. verzoekt te ruimen;',
    '2. dankt.',
  ]);
  expect(doubts).toEqual(['regel 2: “Abis.” is als “A bis.” gelezen.', 'regel 4: “1bis.” is als “1 bis.” gelezen.']);
});

test.each(['20211,', '2021/11192', '(2021/11192),'])('“%s” has a digit more than a year or a number has', (word) => {
  expect(copied([`– gezien het besluit van ${word} zo`], []).doubts).toEqual([
    expect.stringContaining('lijkt van een noot'),
  ]);
});

test.each(['2021,', '2021/1119', '19.500', 'https://www.europarl.europa.eu/12345'])('“%s” has not', (word) => {
  expect(copied([`– gezien het besluit van ${word} zo`], []).doubts).toEqual([]);
});

test('a number in parentheses below the end of the text may be of a note that no mark leads to', () => {
  const { doubts } = copied(['1. verzoekt te vegen.', '', '(1) Blad 12.'], []);
  expect(doubts).toEqual([expect.stringContaining('regel 3: “(1) Blad 12.” lijkt een noot')]);
  expect(copied(['1. verzoekt:', '', '(1) te vegen;', '', '(2) te ruimen.'], []).doubts).toEqual([]);
  expect(copied(['Overwegende hetgeen volgt:', '', '(1) De kraan drupt.', '', '1. verzoekt.'], []).doubts).toEqual([]);
});

test('numbers in brackets of a page are text, with doubts, where they and the notes are not the same', () => {
  const page = ['– gezien het plan van 2019(1) en de lijst<sup>3</sup>,', '1. verzoekt te vegen.', '(2) PB L 2.'];
  const { blocks, notes, doubts } = readBlocks(page.map((words) => `<p>${words}</p>`).join(''));
  expect(blocks.map(textOfWords)).toEqual([
    '– gezien het plan van 2019(1) en de lijst3,',
    '1. verzoekt te vegen.',
    '(2) PB L 2.',
  ]);
  expect(notes).toEqual([]);
  expect(doubts).toEqual([
    expect.stringContaining('“lijst3”: het nummer lijkt naar een noot te verwijzen'),
    expect.stringContaining('“(2) PB L 2.” lijkt een noot'),
    expect.stringContaining('“2019(1)”: het nummer lijkt van een noot'),
  ]);
});

test.each(['____', '_ _ _ _', '----', '———', '***', '* * *'])(
  'notes below a rule, “%s”, are found where it interrupts a sentence, and the rule is left out by name',
  (rule) => {
    for (const [open, close] of [['', ''] as const, ['(', ')'] as const]) {
      const [one, two, three] = ['1', '2', '3'].map((number) => open + number + close);
      const { blocks, notes, doubts, leftOut } = linesToSource(
        readTextLines(
          [
            ...[
              `– gezien het verdrag${one} en de lijst${two} van de`,
              rule,
              `${one} PB L 282.`,
              `${two} PB L 243.`,
              '',
            ],
            ...[`Raad van 2020,`, '', `1. verzoekt te vegen${three}.`, rule, `${three} PB L 244.`],
          ].join('\n'),
        ),
      );
      expect(blocks.map(textOfWords)).toEqual([
        '– gezien het verdrag en de lijst van de Raad van 2020,',
        '1. verzoekt te vegen.',
      ]);
      expect(notes.map(({ label, words }) => [label, textOfWords(words)])).toEqual([
        ['1', 'PB L 282.'],
        ['2', 'PB L 243.'],
        ['3', 'PB L 244.'],
      ]);
      expect(doubts).toEqual([]);
      expect(leftOut.map(textOfWords)).toEqual([rule, rule]);
    }
  },
);

test('asterisks above no notes are an ornament, and a rule there is left out and ends the block', () => {
  const lines = (between: string) =>
    linesToSource(readTextLines(['1. verzoekt te vegen.', between, '2. verzoekt te ruimen.'].join('\n')));
  expect(lines('***').blocks.map(textOfWords)).toEqual(['1. verzoekt te vegen.', '***', '2. verzoekt te ruimen.']);
  const { blocks, leftOut } = linesToSource(readTextLines('1. verzoekt te vegen.\n-----\nJan Jansen'));
  expect(blocks.map(textOfWords)).toEqual(['1. verzoekt te vegen.', 'Jan Jansen']);
  expect(leftOut.map(textOfWords)).toEqual(['-----']);
});

test.each([
  ['(1) Overwegende dat er vijf paden zijn;', '(2) Overwegende dat artikel 52 geldt;'],
  ['(1) Er zijn vijf paden.', '(2) Artikel 52 geldt.'],
])('a numbered recital, “%s”, is no note, and the notes are those below the last paragraph', (...recitals) => {
  for (const [open, close] of [['', ''] as const, ['(', ')'] as const]) {
    const end = [`${open}1${close} Blad 12.`, '', `${open}2${close} Wet van 5 mei.`];
    const marked = [`– gezien de wet van mei${open}1${close} en het besluit van juni${open}2${close},`];
    const lines = [...marked, '', ...recitals.flatMap((line) => [line, '']), '1. verzoekt te vegen.', '', ...end];
    const { blocks, notes, doubts } = linesToSource(readTextLines(lines.join('\n')));
    expect(blocks.map(textOfWords)).toEqual([
      '– gezien de wet van mei en het besluit van juni,',
      ...recitals,
      '1. verzoekt te vegen.',
    ]);
    expect(notes.map(({ words }) => textOfWords(words))).toEqual(['Blad 12.', 'Wet van 5 mei.']);
    // Where both are printed alike, it is told.
    expect(doubts).toHaveLength(open === '' ? 0 : 2);
  }
});

test('a recital that the content has among its notes is a difference, with both places', () => {
  const recital = 'Overwegende dat er paden zijn;';
  const lines = [
    'Motie',
    '',
    'De raad,',
    '',
    '– gezien de wet1,',
    '',
    `(1) ${recital}`,
    '',
    '1. verzoekt.',
    '',
    '(1) Blad 12.',
  ];
  const source = wordsOfSource(structure(linesToSource(readTextLines(lines.join('\n')))));
  const value = `# Motie\n\nDe raad,\n\n- gezien de wet[^1],\n\n1. verzoekt.\n\n[^1]: ${recital}\n`;
  const differences = compareWords(source, wordsOfContent(new VFile({ path: 'resolution.md', value }))) ?? [];
  expect(differences[0]?.source.map(({ text }) => text).join(' ')).toBe(`(1) ${recital}`);
  expect(differences[0]?.sourcePlace).toBe('regel 7');
});

const journal = (...notes: string[]) => [
  'Resolutie over cohesie',
  '',
  'De raad van Wiede,',
  '',
  '– gezien de mededeling van de Commissie (1),',
  '– gezien het verslag van het Comité (2), dat in 2023 verscheen;',
  '',
  '1. onderstreept dat cohesie nodig is (3).',
  '',
  ...notes,
];

test('a number in brackets apart, as the Official Journal prints it, leads to a note, with one doubt', () => {
  const notes = ['(1) COM(2024) 149 final.', '(2) CDR 12/2023.', '(3) PB C 12 van 3.1.2024, blz. 3.'];
  for (const lines of [
    journal(...notes),
    journal('_____________', ...notes),
    journal('Wiede, 10 oktober 2024.', '', ...notes),
  ]) {
    const text = structure(linesToSource(readTextLines(lines.join('\n'))));
    expect(
      text.parts.map(({ words }) =>
        words
          .map(({ text: word }) => word)
          .join(' ')
          .replace(noteMarks, '[^$1]'),
      ),
    ).toEqual([
      'gezien de mededeling van de Commissie[^1],',
      'gezien het verslag van het Comité[^2], dat in 2023 verscheen;',
      'onderstreept dat cohesie nodig is[^3].',
    ]);
    expect(text.notes.map(({ label, words }) => `${label} ${textOfWords(words)}`)).toEqual(
      notes.map((note) => note.replace(/[()]/, '').replace(')', '')),
    );
    expect(text.doubts).toEqual([expect.stringMatching(/^regel 5: .*“Commissie \(1\)”/)]);
  }
});

test('of a number in brackets apart that stands in an enumeration too, each place is told', () => {
  const notes = ['(1) COM(2024) 149 final.', '(2) CDR 12/2023.', '(3) PB C 12.'];
  const of = (line: string) => {
    const lines = ['– gezien de mededeling (1),', '', line, '', ...notes];
    return copied(lines, []).doubts.filter((doubt) => doubt.includes('kan ook'));
  };
  const enumeration = '(1) de paden, (2) de straten en (3) de pleinen';
  const other = (label: string): unknown =>
    expect.stringMatching(`noot ${label} genomen; die kan ook in “\\(${label}\\)[;.,]?” `);
  expect(of(`1. verzoekt te vegen (2), en wel ${enumeration} (3);`)).toEqual([other('1'), other('2'), other('3')]);
  expect(of(`1. verzoekt te vegen, en wel ${enumeration}, in mei (2) en juni (3);`)).toEqual([
    other('1'),
    other('2'),
    other('3'),
  ]);
});

test('of a number in brackets apart that is left as text above the mark, the place is told', () => {
  const lines = ['– gezien lid (2) van de wet (1),', '', '1. verzoekt te vegen (2).', '', '(1) Blad 1.', '(2) Blad 2.'];
  expect(copied(lines, []).doubts).toContainEqual(
    expect.stringMatching(/noot 2 genomen; die kan ook in “\(2\)” \(regel 1\)/),
  );
});

test('the first word of a block may have the mark of a note, but is none', () => {
  const { text, doubts } = copied(
    [
      'Inleiding1',
      '',
      'A. overwegende dat het regent;',
      '',
      '1. verzoekt:',
      '',
      '– paden te vegen;',
      '',
      'Bomen2 te planten.',
    ],
    two,
  );
  expect(text).toContain('Inleiding[^1]\n');
  expect(text).toContain('Bomen[^2] te planten.');
  expect(doubts).toEqual([]);
  const apart = copied(
    ['– gezien de mededeling (1),', '', '1. verzoekt:', '', '(1) te vegen;', '', '(2) te ruimen (2).'],
    ['(1) Blad 1.', '(2) Blad 2.'],
  );
  expect(apart.text).toContain('\n(2) te ruimen [^2].');
});

test('numbers in brackets apart are text, with a doubt, where the notes are not the same', () => {
  const text = structure(linesToSource(readTextLines(journal('(1) COM(2024) 149 final.').join('\n'))));
  expect(text.parts.map(({ words }) => textOfWords(words)).join(' ')).toContain('Commissie (1), gezien');
  expect(text.doubts).toEqual([expect.stringContaining('Noot 1 (regel 10): geen verwijzing naar deze noot gevonden')]);
});

test('notes at the foot of a page of the Official Journal, with their marks apart, are taken there', () => {
  const lines = [
    'Resolutie over cohesie',
    '',
    'De raad van Wiede,',
    '',
    '– gezien de mededeling van de Commissie (1),',
    '',
    '1. onderstreept dat cohesie',
    '_____________',
    '(1) COM(2024) 149 final.',
    '\fnodig is voor het Comité (2), dat in 2023 sprak.',
    '',
    '2. verzoekt te vegen.',
    '_____________',
    '(2) CDR 12/2023.',
  ];
  const text = structure(linesToSource(readTextLines(lines.join('\n'))));
  expect(text.notes.map(({ label, words }) => `${label} ${textOfWords(words)}`)).toEqual([
    '1 COM(2024) 149 final.',
    '2 CDR 12/2023.',
  ]);
  expect(text.parts.map(({ words }) => textOfWords(words))).toEqual([
    'gezien de mededeling van de Commissie,',
    'onderstreept dat cohesie nodig is voor het Comité, dat in 2023 sprak.',
    'verzoekt te vegen.',
  ]);
});

test('the exponent of a letter is no mark of a note', () => {
  const { text, doubts } = copied(
    ['– gezien het verdrag^1,', '', '1. verzoekt x^2 en f(y^2) te vegen^2.'],
    ['1 PB L 282.', '2 PB L 243.'],
  );
  expect(text).toBe('– gezien het verdrag[^1],\n1. verzoekt x^2 en f(y^2) te vegen[^2].');
  expect(doubts).toEqual([]);
});

test.each([
  ['Rapport Jansen, Amsterdam', false, false],
  ['Rapport Jansen, Amsterdam', true, true],
  ['Rapport Jansen, blz. 12.', true, false],
  ['Rapport Jansen van het', false, true],
  ['Rapport Jansen,', false, true],
  ['Rapport Jansen, Noord-', false, true],
  ['Zie https://wiede.example/de', true, false],
])('the note “%s” stops in a sentence, at the end of a page (%s): %s', (note, isLast, isDoubted) => {
  const lines = ['– gezien het verdrag1 en de wet2,', '', `1 ${note}`, ...(isLast ? [] : ['2 PB L 243.'])];
  const { doubts } = copied([lines.join('\n'), '\f1. verzoekt te vegen.'], isLast ? ['2 PB L 243.'] : []);
  expect(doubts.filter((doubt) => doubt.includes('houdt op'))).toHaveLength(isDoubted ? 1 : 0);
});

test('the last note of a text has no page on which it may go on', () => {
  const { doubts } = copied(['– gezien het verdrag1,', '', '1. verzoekt te vegen.'], ['1 Rapport Jansen, Amsterdam']);
  expect(doubts).toEqual([]);
});

test('a line that starts with the number of a note that stands below is not doubted', () => {
  const { doubts } = copied(['– gezien de straat', '1 Dijk en het verdrag1,'], ['1 PB L 282.']);
  expect(doubts).toEqual([]);
});

test.each([
  ['de straat', 1],
  ['de straat,', 0],
])('below “%s” a line with the next number is doubted as a note %s times', (above, times) => {
  const { doubts } = copied([`– gezien ${above}`, '1 Dijk en de rest,'], []);
  expect(doubts.filter((doubt) => doubt.includes('lijkt een noot'))).toHaveLength(times);
});
