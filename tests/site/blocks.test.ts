import { expect, test } from 'vitest';
import type { Clause, ClauseMention, Mention } from '../../src/schemas/provision.ts';
import { toBlocks, toPieces, type Piece } from '../../src/site/blocks.ts';

const mention = (quote: string, offset: number, target = 'een'): Mention => ({
  scheme: 'instrument',
  target,
  quote,
  offset,
  implicit: false,
});
/** "[words](target)" for a mention, "[1]" for a reference to a footnote, and the words between. */
const written = (pieces: readonly Piece[]) =>
  pieces.map((piece) =>
    piece.kind === 'reference'
      ? `[${piece.number}]`
      : piece.mention
        ? `[${piece.text}](${piece.mention.target})`
        : piece.text,
  );
const clause = (id: string, text: string, more: Partial<Clause> = {}): Clause =>
  ({ id, number: Number(id.split('-').at(-1)), text, footnotes: [], blocks: [], ...more }) as Clause;

test('a text is cut where a mention begins and ends, and where a footnote is referred to', () => {
  const text = 'gezien het verdrag en de brief,';
  const mentions = [mention('het verdrag', 7), mention('brief', 25, 'twee')];
  const notes = [
    { number: 1, offset: 18 },
    { number: 2, offset: 31 },
  ];
  expect(written(toPieces(text, mentions, notes))).toEqual([
    'gezien ',
    '[het verdrag](een)',
    '[1]',
    ' en de ',
    '[brief](twee)',
    ',',
    '[2]',
  ]);
});

test('mentions are taken in the order of the text, and of two of the same words the first', () => {
  const mentions = [mention('twee', 4, 'b'), mention('een', 0, 'a'), mention('twee', 4, 'c')];
  expect(written(toPieces('een twee', mentions))).toEqual(['[een](a)', ' ', '[twee](b)']);
});

test('a footnote stands at the very beginning too, and nothing is made of nothing', () => {
  expect(written(toPieces('woord', [], [{ number: 3, offset: 0 }]))).toEqual(['[3]', 'woord']);
  expect(toPieces('', [])).toEqual([]);
});

test('of a part of a text the mentions and footnotes in it count', () => {
  const mentions = [mention('een', 0), mention('twee', 4), mention('drie', 9)];
  const notes = [
    { number: 1, offset: 3 },
    { number: 2, offset: 8 },
    { number: 3, offset: 13 },
  ];
  expect(written(toPieces('een twee drie', mentions, notes, 4, 8))).toEqual(['[twee](een)', '[2]']);
});

test('a clause without points of its own goes on in the block of the one before', () => {
  const first = clause('x-1', 'aanhef:', { blocks: [{ level: 0, offset: 0 }] });
  const blocks = toBlocks({ clauses: [first, clause('x-2', 'vervolg;')], mentions: [] });
  expect(blocks).toEqual([
    {
      level: 0,
      clauses: [
        { id: 'x-1', number: 1, continued: false, pieces: [{ kind: 'words', text: 'aanhef:' }] },
        { id: 'x-2', number: 2, continued: false, pieces: [{ kind: 'words', text: 'vervolg;' }] },
      ],
    },
  ]);
});

test('a clause over several points is continued in each, without the space between them, with its own mentions', () => {
  const text = 'aanhef: punt een; punt twee';
  const blocks: Clause['blocks'] = [
    { level: 0, offset: 0 },
    { level: 1, offset: 8 },
    { level: 2, form: 'quotation', offset: 18 },
  ];
  const mentions: ClauseMention[] = [
    { ...mention('een', 13), clause: 'x-1' },
    { ...mention('aanhef', 0, 'ander'), clause: 'x-2' },
  ];
  const made = toBlocks({ clauses: [clause('x-1', text, { blocks })], mentions });
  expect(made.map(({ level, form }) => [level, form])).toEqual([
    [0, undefined],
    [1, undefined],
    [2, 'quotation'],
  ]);
  expect(made.every((block) => 'form' in block === (block.level === 2))).toBe(true);
  expect(made.map(({ clauses }) => clauses.map(({ id, continued }) => [id, continued]))).toEqual([
    [['x-1', false]],
    [['x-1', true]],
    [['x-1', true]],
  ]);
  expect(made.map(({ clauses }) => clauses.flatMap(({ pieces }) => written(pieces)))).toEqual([
    ['aanhef:'],
    ['punt ', '[een](een)', ';'],
    ['punt twee'],
  ]);
});
