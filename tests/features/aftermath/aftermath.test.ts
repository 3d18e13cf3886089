import { test } from 'vitest';
import { getAftermath, getColophon, getCorrections } from '../../../src/features/aftermath/aftermath.ts';
import { expectView } from '../../site/expect-view.ts';

test('what came of it, what was put right, and who answers for it', async () => {
  await expectView(
    { aftermath: await getAftermath(), corrections: await getCorrections(), colophon: await getColophon() },
    'aftermath',
  );
});
