import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

test('a build with bad content exits with 1, prints every error and leaves the earlier site as it was', async () => {
  const folder = await mkdtemp(resolve('node_modules/.cache/broken-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), 'eerder');

  const content = 'tests/fixtures/broken/several-files';
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content };
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist];
  const failure = await promisify(execFile)(process.execPath, command, { env }).then(
    () => undefined,
    (error: unknown) => error as { code: number; stderr: string; stdout: string },
  );

  expect(failure?.code).toBe(1);
  const expected = (await readFile(`${content}.txt`, 'utf8')).trim().split('\n');
  // In colours, where it runs in a "CI".
  const printed = stripVTControlCharacters(`${failure?.stderr ?? ''}${failure?.stdout ?? ''}`).split('\n');
  expect(printed.filter((line) => line.startsWith(content))).toEqual(expected.map((line) => `${content}/${line}`));
  // Where in the program it ended helps no editor.
  const others = printed.filter((line) => !line.startsWith(content) && !/^(?:\d\d:\d\d:\d\d |$)/.test(line));
  const errors = expected.filter((line) => !line.includes(': warning: ')).length;
  expect(others).toEqual([`The content has ${String(errors)} errors; the site was not built.`]);
  expect(await readdir(dist)).toEqual(['index.html']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('eerder');
});
