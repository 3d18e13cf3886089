import { test } from 'vitest';
import { getCards } from '../../../src/features/cards/cards.ts';
import { expectView } from '../../site/expect-view.ts';

test('the cards of mentions', async () => {
  await expectView(await getCards(), 'cards');
});
