import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What may name the language of the texts: words for readers, what knows the language, and the field that says it. */
const mayNameIt = /^src\/(?:strings|language)\/|^src\/schemas\/document\.ts$/;

test('no other file names the language, so that another one is a folder and not a hunt', () => {
  const files = globSync('src/**/*.{ts,astro}').map((name) => name.replaceAll('\\', '/'));
  const naming = files.filter(
    (name) => !mayNameIt.test(name) && /(['"])nl(?:d|-NL)?\1/.test(readFileSync(name, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(naming).toEqual([]);
});
