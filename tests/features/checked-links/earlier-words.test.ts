import { test } from 'vitest';
import { getEarlierWords } from '../../../src/features/checked-links/earlier-words.ts';
import { expectView } from '../../site/expect-view.ts';

test('the words that links may have been made for, and that are no longer there', async () => {
  await expectView(await getEarlierWords(), 'earlier-words');
});
