import { expect, test } from 'vitest';
import {
  getAftermath,
  getAftermathByProvision,
  getColophon,
  getCorrections,
} from '../../../src/features/aftermath/aftermath.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

test('what came of it, what was put right, and who answers for it', async () => {
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
  readFrom('tests/fixtures/texts/bare');
  expect(await getAftermath()).toBeUndefined();
  expect(await getAftermathByProvision()).toEqual(new Map());
  expect(await getCorrections()).toEqual([]);
  expect(await getColophon()).toBeUndefined();
});
