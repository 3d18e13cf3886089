import { expect, test } from 'vitest';
import { getDemands, type ChoiceView } from '../../../src/features/demands/demands.ts';
import { expectView } from '../../site/expect-view.ts';

test('what is asked of whom', async () => {
  await expectView(await getDemands(), 'demands');
});

test('a choice of the filter says how many acts it leaves', async () => {
  const { groups, asking, other, counts } = await getDemands();
  const counted = (choices: ChoiceView[]) => choices.map(({ value, count }) => [value, count]);
  expect(counts).toEqual({ asked: 3, said: 1 });
  expect(counted(groups.flatMap(({ members }) => members))).toEqual([
    ['anna', 2],
    ['dijkwacht', 3],
  ]);
  expect(counted(asking)).toEqual([
    ['urges', 1],
    ['calls-on', 2],
  ]);
  expect(counted(other)).toEqual([['deplores', 1]]);
});

test('what is put to one, or judges one, stands by the name with who else is named', async () => {
  const { groups } = await getDemands();
  const ids = groups.map(({ text, asked, said, named }) => [
    text,
    ...[asked, said, named].map((acts) => acts.map(({ id }) => id).join()),
  ]);
  expect(ids).toEqual([
    ['Buren', 'paragraaf-1-2-1', '', 'paragraaf-2-1-1'],
    ['Anderen', 'paragraaf-1-1-1,paragraaf-1-2-1,paragraaf-2-1-1', '', ''],
    ['Zonder geadresseerde', '', 'paragraaf-3-1-1', ''],
  ]);
});
