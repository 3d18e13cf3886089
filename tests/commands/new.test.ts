import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readFolder } from '../resolution/read.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = (folder: string) => promisify(execFile)(process.execPath, ['src/commands/new.ts', folder]);

test('a new folder is read without a message, and is never written over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await run(folder);
  const { resolution, messages } = await readFolder(folder);
  expect(messages).toEqual([]);
  expect(resolution?.provisions.map(({ id }) => id)).toEqual(['aanhaling-1', 'overweging-a', 'paragraaf-1']);
  await expect(run(folder)).rejects.toThrow('is there and not empty');
});

test('a file of that name is no new folder', async () => {
  for (const words of [['src/commands/new.ts'], ['src/commands/import.ts', 'tests/fixtures/import/text/source.txt']]) {
    const refused = promisify(execFile)(process.execPath, [...words, 'LICENSE']);
    await expect(refused).rejects.toThrow(/LICENSE is there and not empty: [^\n]+\n$/);
  }
});

test('a folder that cannot be made is refused in a line, and not waited for', async () => {
  for (const words of [['src/commands/new.ts'], ['src/commands/import.ts', 'tests/fixtures/import/text/source.txt']]) {
    const refused = promisify(execFile)(process.execPath, [...words, '/proc/x/y']);
    await expect(refused).rejects.toThrow(/\n\/proc\/x\/y: cannot be written [^\n]+ Give a folder [^\n]+\n$/);
  }
});

test('each sample of a field that a new folder has as a comment can be used as it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await run(folder);
  const file = join(folder, 'resolution.md');
  const text = await readFile(file, 'utf8');
  const samples = [...text.matchAll(/^# \w+:.*\n(?:# {3}.*\n)*/gm)].map(([sample]) => sample);
  expect(samples.map((sample) => /\w+/.exec(sample)?.[0])).toEqual(['parts', 'adopted']);
  for (const used of [...samples.map((sample) => [sample]), samples]) {
    let changed = text;
    for (const sample of used) changed = changed.replace(sample, sample.replace(/^# /gm, ''));
    await writeFile(file, changed);
    expect((await readFolder(folder)).messages).toEqual([]);
  }
});
