import { test } from 'vitest';
import { getNotes } from '../../../src/features/notes/notes.ts';
import { expectView } from '../../site/expect-view.ts';

test('the notes of the editors', async () => {
  await expectView(await getNotes(), 'notes');
});
