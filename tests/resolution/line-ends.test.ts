import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder, readFolder } from './read.ts';

/** Every text file of a folder, as a Windows editor saves it, or an old program of a Mac. */
async function withEnds(dir: string, end: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts: Record<string, string> = {};
  for (const path of names) texts[path.slice(dir.length + 1)] = (await readFile(path, 'utf8')).replace(/\r?\n/g, end);
  return texts;
}

test.each([
  ['content', '\r\n'],
  ['content', '\r'],
  ['tests/fixtures/second/content', '\r\n'],
])('lines of %s may end in %j', async (dir, end) => {
  const expected = await readFolder(dir);
  expect(expected.resolution).toBeDefined();
  expect(await readFolder(await copyFolder(dir, await withEnds(dir, end)))).toEqual(expected);
});

test('messages name the same places in lines that end in CR LF', async () => {
  const dir = 'tests/fixtures/broken/context';
  const expected = await readFolder(dir);
  expect(expected.messages.length).toBeGreaterThan(10);
  expect((await readFolder(await copyFolder(dir, await withEnds(dir, '\r\n')))).messages).toEqual(expected.messages);
});
