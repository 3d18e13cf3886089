import { test } from 'vitest';
import { getSetOff } from '../../../src/features/settings/clause-view.ts';
import { expectView } from '../../site/expect-view.ts';

test('what the view by clause sets off', async () => {
  await expectView(await getSetOff(), 'set-off');
});
