import { expect, test } from 'vitest';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

const readViews = () => import('../../../src/features/aftermath/aftermath.ts');

test('what came of it, what was put right, and who answers for it', async () => {
  const { getAftermath, getAftermathByProvision, getCorrections, getColophon } = await readViews();
  await expectView(
    {
      aftermath: await getAftermath(),
      byProvision: await getAftermathByProvision(),
      corrections: await getCorrections(),
      colophon: await getColophon(),
    },
    'aftermath',
  );
});

test('a content that says nothing of it', async () => {
  await readFrom('tests/fixtures/texts/bare');
  const { getAftermath, getAftermathByProvision, getCorrections, getColophon } = await readViews();
  expect(await getAftermath()).toBeUndefined();
  expect(await getAftermathByProvision()).toEqual(new Map());
  expect(await getCorrections()).toEqual([]);
  expect(await getColophon()).toBeUndefined();
});
