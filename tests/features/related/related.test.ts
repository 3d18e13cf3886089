import { expect, test } from 'vitest';
import { getRelated, getRelatedViews } from '../../../src/features/related/related.ts';
import { expectView } from '../../site/expect-view.ts';

test('what belongs together, and why', async () => {
  await expectView({ related: await getRelated(), views: await getRelatedViews() }, 'related');
});

test('the reason of an editor is the only one said; what is shared is a sentence', async () => {
  const reasonOf = (id: string, other: string) => related.get(id)?.find((one) => one.id === other)?.reasons;
  const related = await getRelated();
  expect(reasonOf('overweging-a', 'paragraaf-3')).toEqual(['gaat ook over wat dicht is']);
  expect(reasonOf('paragraaf-3', 'overweging-a')).toEqual(['gaat ook over wat dicht is']);
  expect(reasonOf('overweging-b', 'paragraaf-1')).toEqual([
    'noemt ook Oosterwoud en gaat ook over de bouw van de sluis',
  ]);
});
