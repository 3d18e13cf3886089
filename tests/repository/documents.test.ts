import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
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
