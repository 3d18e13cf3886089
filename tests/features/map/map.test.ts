import { expect, test } from 'vitest';
import { getMap } from '../../../src/features/map/map.ts';
import { expectView } from '../../site/expect-view.ts';

test('places on the map and in the list', async () => {
  const { wide, narrow, notes, list } = await getMap();
  for (const { land } of [wide, narrow]) expect(land).toMatch(/^M/);
  expect(wide.borders).toMatch(/^M/);
  const placesOf = ({ width, height, places, neighbours }: typeof wide) => ({ width, height, places, neighbours });
  await expectView({ wide: placesOf(wide), narrow: placesOf(narrow), notes, list }, 'map');
});
