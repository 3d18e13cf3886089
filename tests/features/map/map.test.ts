import { expect, test } from 'vitest';
import { getMap } from '../../../src/features/map/map.ts';
import { expectView } from '../../site/expect-view.ts';

test('places on the map and in the list', async () => {
  const { land, borders, ...places } = await getMap();
  expect(land).toMatch(/^M/);
  expect(borders).toMatch(/^M/);
  await expectView(places, 'map');
});
