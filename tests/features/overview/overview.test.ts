import { test } from 'vitest';
import { getOverview } from '../../../src/features/overview/overview.ts';
import { expectView } from '../../site/expect-view.ts';

test('provisions × subjects and instruments', async () => {
  await expectView(await getOverview(), 'overview');
});
