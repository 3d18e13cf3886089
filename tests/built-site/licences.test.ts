import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { works } from '../../src/features/licences/works.ts';
import { attribute, findAll, pageAt, sites, textOf } from './pages.ts';

describe.each(sites)('the site under $base', ({ base, dist, pages }) => {
  test('every page leads to the licences', () => {
    for (const page of pages.values()) {
      const links = findAll(page.tree, (element) => attribute(element, 'href') === `${base}licenties/`);
      expect(links.length, page.path).toBeGreaterThan(0);
    }
  });

  test('the licences name every work, its makers and its notice', () => {
    const { tree } = pageAt(pages, '/licenties/');
    for (const [id, { name, holder, licence, package: folder, notice }] of Object.entries(works)) {
      const [item] = findAll(tree, ({ properties }) => properties.id === id);
      if (!item) throw new Error(`${name} is not listed`);
      const text = textOf(item.element);
      for (const part of [name, holder, licence]) expect(text).toContain(part);
      const [link] = findAll(item.element, ({ tagName }) => tagName === 'a');
      expect(link && attribute(link.element, 'href')).toBe(`${base}licenties/${id}.txt`);
      const given = readFileSync(join(dist, 'licenties', `${id}.txt`), 'utf8');
      expect(given).toBe(readFileSync(join('node_modules', folder, notice), 'utf8'));
    }
  });

  test('the scripts hold no package that the licences do not name', () => {
    const text = readFileSync(join(dist, 'packages.json'), 'utf8');
    const bundled = (JSON.parse(text) as { name: string }[]).map(({ name }) => name);
    const named = new Set(Object.values(works).map((work): string => work.package));
    expect(bundled.filter((name) => !named.has(name))).toEqual([]);
  });
});
