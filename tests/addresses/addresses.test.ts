import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { clauseId, footnoteId, footnoteReferenceId, provisionId } from '../../src/addresses/anchors.ts';
import { recitalLabel, recitalNumber } from '../../src/resolution/labels.ts';
import { instrumentPath, paths, provisionPath, takenNames, themePath, withBase } from '../../src/addresses/paths.ts';

test.each([
  [provisionId('citation', '15'), 'aanhaling-15'],
  [provisionId('recital', 'P'), 'overweging-p'],
  [provisionId('recital', 'AB'), 'overweging-ab'],
  [provisionId('paragraph', '6'), 'paragraaf-6'],
  [clauseId('overweging-a', 2), 'overweging-a-2'],
  [footnoteId(1), 'voetnoot-1'],
  [footnoteReferenceId(1), 'voetnootverwijzing-1'],
  [provisionPath('recital', 'A'), '/overweging/a/'],
  [provisionPath('citation', '1'), '/aanhaling/1/'],
  [provisionPath('paragraph', '22'), '/paragraaf/22/'],
  [instrumentPath('genocideverdrag'), '/instrument/genocideverdrag/'],
  [themePath('energie'), '/thema/energie/'],
  [withBase('/', '/over/'), '/over/'],
  [withBase('', '/over/'), '/over/'],
  [withBase('/sub/path', '/over/'), '/sub/path/over/'],
  [withBase('/sub/path/', '/'), '/sub/path/'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});

test('no page of prose can have the name of another page', async () => {
  const files = await readdir('src/pages');
  const names = files.filter((name) => !name.startsWith('[')).map((name) => name.replace(/\.(?:astro|ts)$/, ''));
  expect(names.filter((name) => !takenNames.includes(name))).toEqual([]);
});

test('pages live where the contract says', () => {
  expect(Object.values(paths).filter((path) => path.endsWith('/'))).toEqual(
    expect.arrayContaining([
      '/',
      '/over/',
      '/zoeken/',
      '/instrumenten/',
      '/register/',
      '/themas/',
      '/oproepen/',
      '/tijdlijn/',
      '/kaart/',
      '/overzicht/',
    ]),
  );
  expect(paths.data).toBe('/resolutie.json');
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
])('recital %i is %s', (number, label) => {
  expect(recitalLabel(number)).toBe(label);
  expect(recitalNumber(label)).toBe(number);
});
