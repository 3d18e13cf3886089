import { expect, test } from 'vitest';
import { getDemands } from '../../../src/features/demands/demands.ts';
import { expectView } from '../../site/expect-view.ts';

test('what is asked of whom', async () => {
  await expectView(await getDemands(), 'demands');
});

test('a choice of the filter says how many acts it leaves', async () => {
  const { addressees, asking, other, count } = await getDemands();
  const counts = (choices: typeof asking) => choices.map((choice) => [choice.value, choice.count]);
  expect(count).toBe(4);
  expect(counts(addressees)).toEqual([
    ['dijkwacht', 2],
    ['anna', 1],
  ]);
  expect(counts(asking)).toEqual([
    ['urges', 1],
    ['calls-on', 2],
  ]);
  expect(counts(other)).toEqual([['deplores', 1]]);
});
