import { expect, test } from 'vitest';
import { getTimeline } from '../../../src/features/timeline/timeline.ts';
import { expectView } from '../../site/expect-view.ts';

test('events by era, as the text dates them or closer', async () => {
  await expectView(await getTimeline(), 'timeline');
});

test('doubt about an event, or about a closer date alone, is told', async () => {
  const events = (await getTimeline()).eras.flatMap((era) => era.events);
  expect(events.map(({ id, isOurs, unconfirmed }) => ({ id, isOurs, unconfirmed }))).toEqual([
    { id: 'verdrag', isOurs: false, unconfirmed: false },
    { id: 'bouw', isOurs: true, unconfirmed: true },
    { id: 'sluiting', isOurs: false, unconfirmed: true },
  ]);
});
