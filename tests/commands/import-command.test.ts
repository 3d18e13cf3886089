import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareFolder } from '../../src/commands/words/compare-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const source = 'tests/fixtures/import/text-council-signed/source.txt';

test('all that is not taken is said, word for word with its place, and what was written is compared with the source', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { stdout } = await promisify(execFile)(process.execPath, ['src/commands/import.ts', source, folder]).catch(
    (error: unknown) => error as { stdout: string }, // fields are still to be filled in
  );
  expect(stdout).toContain('\n- “Ondertekening en naam:” (regel 22)\n');
  expect(stdout).toContain('\n- “Fractie Water Fractie Lucht J. Jansen P. de Vries” (regel 24)\n');
  expect(stdout).toMatch(/\n(\d+) woorden in de bron, \1 in de inhoud, 0 verschillen\.\n/);
});

test('a word that is not written as it was read is a difference', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = structure(await readSource(source));
  const markdown = toMarkdown(text, factsOf(text));
  const file = join(folder, 'resolution.md');
  await writeFile(file, markdown);
  expect(await compareFolder(source, text, folder)).toMatchObject({ isSame: true });
  const [word = ''] = /(?<=1\. )\S+/.exec(await readFile(file, 'utf8')) ?? [];
  await writeFile(file, markdown.replace(`1. ${word}`, '1. '));
  const { lines, isSame } = await compareFolder(source, text, folder);
  expect(isSame).toBe(false);
  expect(lines.join('\n')).toContain(`bron heeft “${word}”`);
});
