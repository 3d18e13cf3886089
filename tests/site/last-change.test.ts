import { expect, test } from 'vitest';
import { getLastChange } from '../../src/site/last-change.ts';
import { getSitePaths } from '../../src/site/sections.ts';

const [reviewed, corrected, searched] = ['2030-09-01', '2030-09-20', '2030-09-02'];

test('a page is of the day its texts were gone through, or of a later correction of what it shows', async () => {
  const changes = await Promise.all(
    (await getSitePaths()).map(async (path) => [path, await getLastChange(path)] as const),
  );
  const pathsOf = (day: string) => changes.flatMap(([path, changed]) => (changed === day ? [path] : []));
  expect(pathsOf(corrected)).toMatchInlineSnapshot(`
    [
      "/",
      "/overweging/a/",
      "/instrumenten/",
      "/instrument/wiedeverdrag/",
      "/themas/",
      "/thema/sluis/",
      "/overzicht/",
      "/oproepen/",
      "/tijdlijn/",
      "/kaart/",
      "/register/",
      "/correcties/",
    ]
  `);
  expect(pathsOf(searched)).toEqual(['/vervolg/']);
  expect(pathsOf(reviewed)).toContain('/overweging/b/');
  expect(pathsOf(reviewed)).toContain('/licenties/');
  expect(pathsOf(reviewed)).toContain('/thema/brug/');
  expect(changes).toHaveLength([corrected, searched, reviewed].flatMap(pathsOf).length);
});
