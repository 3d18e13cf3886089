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
    ['dijkwacht', 3],
    ['anna', 2],
  ]);
  expect(counted(asking)).toEqual([
    ['urges', 1],
    ['calls-on', 2],
  ]);
  expect(counted(other)).toEqual([['deplores', 1]]);
});
