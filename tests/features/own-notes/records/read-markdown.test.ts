import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/features/own-notes/records/markdown.ts';
import type { OwnNote } from '../../../../src/features/own-notes/records/own-note.ts';
import { readMarkdown } from '../../../../src/features/own-notes/records/read-markdown.ts';
import { importLimits } from '../../../../src/features/own-notes/records/read-notes.ts';
import { clauseText, note, sourceOf, target } from './notes.ts';

const words = new Map([
  ['overweging-g-2', clauseText],
  ['overweging-h-1', clauseText],
]);
const colours = { yellow: 'geel', green: 'groen', blue: 'blauw', pink: 'roze' };
const names = {
  title: 'Aantekeningen bij De brug',
  nameOf: () => 'Overweging G, deel 2',
  colourOf: ({ colour }: OwnNote) => colours[colour],
  looseOf: () => undefined,
};

const write = (...notes: OwnNote[]) => toMarkdown(notes, sourceOf, names);
const read = (text: string) => readMarkdown(text, words, colours);
/** A file with one note: its heading stands on line 1. */
const file = (...lines: string[]) => ['## [Overweging G](https://sluis.example/#overweging-g-2)', ...lines].join('\n');
const quote = '> overwegende dat de brug over de Eem in 2019 <mark>is gesloten</mark>, en dat de brug dicht bleef;';
const refusals = (text: string) => read(text)?.refused.map(({ at, reason }) => `${String(at)} ${reason}`);

/** Markdown keeps when a note was changed, not when it was made. */
const asRead = (own: OwnNote) => ({ ...own, created: own.modified });

test('what is written is read back', () => {
  const notes = [
    note(),
    note({ id: 'c0b7f8d6-1f7a-4c1d-9a55-2f8f4f1b7a11', text: '', colour: 'pink' }),
    note({
      id: 'd0b7f8d6-1f7a-4c1d-9a55-2f8f4f1b7a12',
      targets: [target('dicht bleef;'), target(clauseText, 'overweging-h-1')],
      text: 'Met “tekens”, <b>en</b> \\ regels\n\n## Geen kop\n> geen citaat\n*geel*\n<!-- niets --> 🌉',
    }),
  ];
  expect(read(write(...notes))).toEqual({ notes: notes.map(asRead), refused: [], over: 0 });
});

test('whatever was typed is read back, but for white space around lines', () => {
  const sign = fc.constantFrom(...'#>*_`[]()<>&\\-+=1.~|! \n'.split(''), '## ', '<mark>', '<!--', 'woord');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('').trim();
      const lines = text.split(/\n\s*\n/).map((part) => part.split('\n').map((line) => line.trim()));
      const found = read(write(note({ text }), note()));
      expect(found?.refused).toEqual([]);
      expect(found?.notes.map((each) => each.text)).toEqual([
        lines.map((part) => part.join('\n')).join('\n\n'),
        note().text,
      ]);
    }),
  );
});

test('an edited text is read as it stands, its signs too', () => {
  const text = ['Een **vet** woord.', '', '- een', '- twee \\# drie', '', '### Eigen kop', '> eigen citaat'].join('\n');
  expect(read(file('', quote, '', '*groen*', '', text))?.notes).toMatchObject([
    { targets: [target('is gesloten')], colour: 'green', text: text.replace('\\#', '#') },
  ]);
});

test('another editor may wrap the lines, and write the same in other signs', () => {
  const wrapped = quote.replace('2019 ', '2019\n> ').replace('is gesloten', 'is\n> gesloten');
  const found = read(`\ufeff# Titel\r\n\r\n${file('', wrapped, '', '_Blauw; los_', 'Tekst').replaceAll('\n', '\r\n')}`);
  expect(found).toMatchObject({
    notes: [{ targets: [target('is gesloten')], colour: 'blue', text: 'Tekst' }],
    refused: [],
  });
});

test('a note of one’s own needs a link and the words, which stand in the clause once', () => {
  const [found] = read(file('> is gesloten', '', 'Met *nadruk*'))?.notes ?? [];
  expect(found).toMatchObject({ targets: [target('is gesloten')], colour: 'yellow', text: 'Met *nadruk*' });
  expect(found?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(read(file('> de brug'))?.notes[0]?.targets).toEqual([
    { clause: 'overweging-g-2', exact: 'de brug', prefix: '', suffix: '' },
  ]);
});

test('when the words of the clause are other ones today, those of the file stay: the note is loose', () => {
  const longer = new Map([['overweging-g-2', `${clauseText} en open ging;`]]);
  expect(readMarkdown(write(note()), longer, colours)?.notes[0]?.targets).toEqual([target('is gesloten')]);
});

test.each([
  ['text before the first note', `# Titel\n\nZomaar tekst\n${file(quote)}`, '3 noNote'],
  ['a heading without a link', `${file(quote)}\n\n## Los kopje\n\n> citaat`, '4 noLink'],
  ['a heading with a link that is broken', `## [Overweging G]()\n${quote}`, '1 noLink'],
  ['a heading without words', file('', '*groen*', '', 'Tekst'), '1 noWords'],
  ['an empty mark', file('', '> a <mark> </mark> b'), '3 noWords'],
  ['more quotations than links', file(quote, '', quote), '1 otherCount'],
  ['a mark that does not end', file('> a <mark>b', '> c'), '2 marks'],
  ['two marks', file('> <mark>b</mark> c <mark>d</mark>'), '2 marks'],
  ['an unknown colour', write(note()).replace('groen', 'paars'), '7 colour'],
  ['a text that is too long', file(quote, '', 'x'.repeat(importLimits.text + 1)), '1 tooLong'],
  ['words that are too long', file(`> ${'x'.repeat(importLimits.words + 1)}`), '2 tooLong'],
])('%s is refused, with its line; the other notes are read', (_, text, refusal) => {
  expect(refusals(`${text}\n\n${file(quote, '', 'Goed')}`)).toEqual([refusal]);
  expect(read(`${text}\n\n${file(quote, '', 'Goed')}`)?.notes.at(-1)?.text).toBe('Goed');
});

test('of too many notes the first are read', () => {
  const text = Array.from({ length: importLimits.notes + 1 }, () => file(quote)).join('\n');
  expect(read(text)?.notes).toHaveLength(importLimits.notes);
  expect(read(text)).toMatchObject({ refused: [], over: 1 });
});

test('of very many notes what is not looked at is counted only, and its lines belong to no other note', () => {
  const found = read(
    `${'## Kop\n'.repeat(importLimits.notes - 1)}${file(quote, '', 'Goed')}\n${'## Kop\nMeer\n'.repeat(200_000)}`,
  );
  expect(found?.refused).toHaveLength(importLimits.notes - 1);
  expect(found?.notes.map(({ text }) => text)).toEqual(['Goed']);
  expect(found?.over).toBe(200_000);
});

test('what is no notes at all is said to be so', () => {
  for (const text of ['', 'Tekst', '# Titel', '[x](#overweging-g-2)', '{"type":"Annotation"}'])
    expect(read(text), text).toBeUndefined();
});

test('script, foreign links and unknown fields are plain text, or nothing', () => {
  const script = '<script>alert(1)</script> [x](javascript:alert(1))';
  const hostile = [
    '## [<img src=x>](javascript:alert#overweging-g-2) {onclick=alert}',
    quote,
    '',
    '*groen* <!-- 0b7f8d6e-1f7a-4c1d-9a55-2f8f4f1b7a10 2026-99-99T99:99:99.999Z -->',
    `${script}\u0000\u001b`,
  ].join('\n');
  const [found] = read(hostile)?.notes ?? [];
  expect(Object.keys(found ?? {}).sort()).toEqual(['colour', 'created', 'id', 'modified', 'targets', 'text']);
  expect(found).toMatchObject({ targets: [target('is gesloten')], text: script });
  expect(new Date(found?.modified ?? '').getTime()).not.toBeNaN();
});

test.each(['[', '](', '](#a-b', '> ', '#', '*', '<mark>', '\\', '## [a](#a-b)\n', '<!-- ', ' ', '\n'])(
  'a file of nothing but %j takes no more work for each sign than a short one',
  (sign) => {
    const text = sign.repeat(1_000_000 / sign.length);
    for (const hostile of [text, `${file('')}\n${text}`, `## [a](#a-b)${text}`, `${file(quote)}\n*${text}`])
      read(hostile);
  },
);
