import { test } from 'vitest';
import { getThemeList, getThemePaths } from '../../../src/features/themes/themes.ts';
import { expectView } from '../../site/expect-view.ts';

test('the pages of the subjects', async () => {
  await expectView(await getThemePaths(), 'themes');
});

test('the subjects, and where in the text each is treated', async () => {
  await expectView(await getThemeList(), 'theme-list');
});
