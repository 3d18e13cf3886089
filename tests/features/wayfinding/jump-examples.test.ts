import { expect, test } from 'vitest';
import { jumpExamples, ownNames } from '../../../src/features/wayfinding/jump-examples.ts';
import type { PartView } from '../../../src/site/text.ts';

/** A part with a provision for each label, and so many clauses of each. */
const part = (kind: string, kindName: string, name: string, labels: Record<string, number>) =>
  ({
    kind,
    name,
    provisions: Object.entries(labels).map(([label, length]) => ({
      label,
      kindName,
      name: `${kindName} ${label}`,
      clauses: Array.from({ length }, () => ({})),
    })),
  }) as unknown as PartView;

const usual = [
  part('citation', 'Aanhaling', 'Aanhalingen', { a1: 1, a2: 1 }),
  part('recital', 'Overweging', 'Overwegingen', { A: 1, B: 3, C: 2, D: 1 }),
  part('paragraph', 'Paragraaf', 'Paragrafen', { '1': 1, '14': 1 }),
  part('annex', 'Bijlage', 'Bijlagen', { I: 1 }),
];

test('places are shown as one types them: the last with clauses, else the last, recitals first', () => {
  expect(jumpExamples(usual)).toEqual(['C/2', '§ 14', 'aanhaling a2', 'bijlage I']);
});

test('a recital of one clause is its letter; one with a number for a label has its name', () => {
  expect(jumpExamples([part('recital', 'Overweging', '', { A: 1, AB: 1 })])).toEqual(['AB']);
  expect(jumpExamples([part('recital', 'Overweging', '', { '12': 2 })])).toEqual(['overweging 12']);
  expect(jumpExamples([part('recital', 'Overweging', '', { ABC: 2 })])).toEqual(['overweging ABC']);
  expect(jumpExamples([part('recital', 'Overweging', '', { A1: 2 })])).toEqual(['overweging A1']);
  expect(jumpExamples([part('recital', 'Overweging', '', { '1A': 2 })])).toEqual(['overweging 1A']);
});

test('a part that the text lacks has no example', () => {
  expect(jumpExamples([part('paragraph', 'Paragraaf', '', { '2': 4 })])).toEqual(['§ 2']);
  expect(jumpExamples([part('annex', 'Bijlage', '', {})])).toEqual([]);
});

test('parts tell their names to type only where those are not the usual ones', () => {
  expect(ownNames(usual)).toBeUndefined();
  expect(ownNames([part('citation', 'Visum', 'Visa', {}), usual[1] as PartView])).toBeUndefined();
  expect(ownNames([part('citation', 'Visum', 'Visa', { '1': 1 }), usual[2] as PartView])).toBe(
    '{"citation":{"one":"Visum","more":"Visa"}}',
  );
});
