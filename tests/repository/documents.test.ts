import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const patterns = ['*.md', '.github/*.md', 'content/*.md', 'src/**/*.md', 'tests/*.md', 'tests/bench/*.md'];
const texts = new Map<string, string>();
for await (const path of glob(patterns, { exclude: ['content/resolution.md'] }))
  texts.set(path, await readFile(path, 'utf8'));

/** What a document points to, by its own path: `[words](path)` without fragments and other sites. */
const linksOf = (text: string) =>
  [...text.replace(/```[^]*?```/g, '').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = '']) => link);

test.each([...texts])('%s points to files that there are', (path, text) => {
  const missing = linksOf(text).filter((link) => !existsSync(join(dirname(path), link)));
  expect(missing).toEqual([]);
});

test('documents name commands that there are, and every command is told of in one', () => {
  const named = new Set(
    [...texts.values()].flatMap((text) =>
      [...text.matchAll(/npm (?:run )?((?<=run )[a-z:]+|start|test)\b/g)].map(([, name = '']) => name),
    ),
  );
  const parts = Object.keys(manifest.scripts).filter((name) => name.startsWith('check:'));
  expect([...named].sort()).toEqual(
    Object.keys(manifest.scripts)
      .filter((name) => !parts.includes(name))
      .sort(),
  );
});

test('the house has no room and no feature that its guide leaves out', async () => {
  const folders = async (path: string) =>
    (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const guide = texts.get(join('src', 'README.md')) ?? '';
  const rooms = (await folders('src')).filter((name) => name !== 'decisions');
  for (const name of rooms) expect(guide, name).toMatch(new RegExp(`^\\| \`${name}/`, 'm'));
  for (const name of await folders('src/features')) expect(guide, name).toContain(`\`${name}\``);
});

test('every decision is in their list', async () => {
  const list = texts.get(join('src', 'decisions', 'README.md')) ?? '';
  const decisions = (await readdir('src/decisions')).filter((name) => name !== 'README.md');
  for (const name of decisions) expect(list).toContain(`](${name})`);
});

test('the statement on accessibility names the browser that the tests run in', async () => {
  const statement = await readFile('content/pages/toegankelijkheid.md', 'utf8');
  const [major = ''] = manifest.devDependencies['@sparticuz/chromium'].split('.');
  expect(statement).toContain(`De tests draaien in Chromium ${major}.`);
});
