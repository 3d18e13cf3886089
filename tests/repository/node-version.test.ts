import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

test('every platform runs one version of Node, which .nvmrc and the types of Node name too', async () => {
  const [version, ...others] = new Set(Object.values(manifest.optionalDependencies));
  expect(others).toEqual([]);
  expect((await readFile('.nvmrc', 'utf8')).trim()).toBe(version);
  expect(manifest.devDependencies['@types/node'].split('.')[0]).toBe(version?.split('.')[0]);
});
