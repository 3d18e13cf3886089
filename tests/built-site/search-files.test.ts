import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';

const filesOf = (dist: string) =>
  readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, 'pagefind', name)).isFile(),
  );

/** The program of Pagefind, and the entry, which is asked for anew with every visit. */
const unnamed = ['pagefind.js', 'wasm.unknown.pagefind', 'pagefind-entry.json'];

describe.each(sites)('the files of search under $base', ({ dist }) => {
  const named = filesOf(dist).filter((name) => !unnamed.includes(name));

  it('have a name of their own content, so that what a browser kept of another site is never mixed in', () => {
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(name).toMatch(/[._][\da-f]{7,}\.(json|pf_meta|pf_index)$/);
    for (const name of named.filter((each) => each.endsWith('.json'))) {
      const hash = createHash('sha256')
        .update(readFileSync(join(dist, 'pagefind', name)))
        .digest('hex');
      expect(name).toContain(`.${hash.slice(0, 10)}.`);
    }
  });

  it('are named by the entry', () => {
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      words: string;
      ahead: [file: string, rel?: string][];
    };
    const [data = [], scripts = []] = [false, true].map((isScript) =>
      entry.ahead.filter(([, rel]) => (rel === 'modulepreload') === isScript).map(([file]) => file),
    );
    for (const name of [entry.words, ...data]) expect(named).toContain(name);
    expect(data).toContain(entry.words);
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(existsSync(join(dist, 'pagefind', name)), name).toBe(true);
  });
});

it('sites of different content share no file of search but the program', () => {
  const [ours = [], second = []] = sites.map(({ dist }) => filesOf(dist));
  expect(ours.filter((name) => second.includes(name) && !unnamed.includes(name))).toEqual([]);
});
