import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read.ts';

test('everything that is read of a small resolution, with its instruments, names, notes and marks', async () => {
  const { resolution, messages } = await readFolder('tests/fixtures/views/content');
  expect(messages).toEqual([]);
  await expect(`${JSON.stringify(resolution, undefined, 2)}\n`).toMatchFileSnapshot(
    resolve('tests/fixtures/views/resolution.json'),
  );
});
