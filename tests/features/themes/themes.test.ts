import { test } from 'vitest';
import { getThemePaths } from '../../../src/features/themes/themes.ts';
import { expectView } from '../../site/expect-view.ts';

test('the pages of the subjects', async () => {
  await expectView(await getThemePaths(), 'themes');
});
