import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, findAll, pageAt, sites, smallest, type Page } from './pages.ts';

const idsOf = (page: Page) =>
  findAll(page.tree, (element) => 'id' in element.properties).map(({ element }) => String(element.properties.id));

describe.each([...sites, smallest])('the site under $base', ({ base, origin, pages, files }) => {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]));

  /** What is wrong with an address on a page, if anything. */
  function problemOf(address: string, page: Page): string | undefined {
    const url = new URL(address, `${origin}${base}${page.path.slice(1)}`);
    if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return undefined;
    if (!url.pathname.startsWith(base)) return 'outside the base';
    const path = decodeURIComponent(url.pathname.slice(base.length - 1));
    if (!files.has(path)) return 'nothing there';
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && ids.get(path) && !ids.get(path)?.has(fragment)) return 'no such fragment';
    return undefined;
  }

  test('every address on every page leads somewhere, fragments too', () => {
    const broken = [...pages.values()].flatMap((page) =>
      findAll(page.tree, () => true).flatMap(({ element }) =>
        ['href', 'src', 'action'].flatMap((name) => {
          const address = attribute(element, name);
          const problem = address === undefined ? undefined : problemOf(address, page);
          return problem ? [`${page.path}: ${element.tagName} ${name}="${address ?? ''}": ${problem}`] : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('every address of our own ends in a slash, a file name or a query', () => {
    for (const page of pages.values()) {
      for (const { element } of findAll(page.tree, ({ tagName }) => tagName === 'a')) {
        const url = new URL(attribute(element, 'href') ?? '', `${origin}${base}${page.path.slice(1)}`);
        if (url.origin === origin) expect(url.pathname, `${page.path} → ${url.href}`).toMatch(/\/$|\.[a-z]+$/);
      }
    }
  });

  test('no id stands twice on a page', () => {
    for (const page of pages.values()) {
      const all = idsOf(page);
      expect(
        all.filter((id, index) => all.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
    }
  });

  test('every style sheet, font and script comes from the site itself', () => {
    for (const page of pages.values()) {
      const loaded = findAll(
        page.tree,
        ({ tagName, properties }) =>
          ['script', 'img', 'iframe', 'source', 'video', 'audio'].includes(tagName) ||
          (tagName === 'link' && /stylesheet|preload|icon|manifest/.test(String(properties.rel))),
      );
      for (const { element } of loaded) {
        const address = attribute(element, 'src') ?? attribute(element, 'href');
        if (address && !address.startsWith('data:')) expect(address, page.path).toMatch(new RegExp(`^${base}`));
      }
      for (const [, address] of page.html.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        expect(address, page.path).toMatch(new RegExp(`^(data:|#|${base})`));
      }
    }
  });
});

test('every published fragment is on the reading page and on its own page', () => {
  const [{ pages }] = sites as [(typeof sites)[number]];
  const { addresses } = JSON.parse(readFileSync('content/addresses.json', 'utf8')) as {
    addresses: Record<string, string>;
  };
  const home = new Set(idsOf(pageAt(pages, '/')));
  const missing = Object.keys(addresses).filter((id) => {
    const [, kind = '', label = ''] = /^(aanhaling|overweging|paragraaf)-([a-z0-9]+)/.exec(id) ?? [];
    return !home.has(id) || (kind !== '' && !idsOf(pageAt(pages, `/${kind}/${label}/`)).includes(id));
  });
  expect(missing).toEqual([]);
});

test('a footnote and its reference are linked both ways, on the reading page and on the page of its provision', () => {
  const [{ pages, dist }] = sites as [(typeof sites)[number]];
  const { footnotes } = JSON.parse(readFileSync(join(dist, 'resolutie.json'), 'utf8')) as {
    footnotes: { number: number; provision: string }[];
  };
  expect(footnotes).toHaveLength(4);
  for (const { number, provision } of footnotes) {
    for (const path of ['/', `/${provision.replace('-', '/')}/`]) {
      const { tree } = pageAt(pages, path);
      const [reference] = findAll(tree, ({ properties }) => properties.id === `voetnootverwijzing-${number}`);
      const [link] = findAll(reference?.element ?? tree, ({ properties }) => properties.role === 'doc-noteref');
      const [note] = findAll(
        tree,
        ({ properties }) => properties.role === 'doc-footnote' && properties.id === `voetnoot-${number}`,
      );
      const [back] = findAll(note?.element ?? tree, ({ properties }) => properties.role === 'doc-backlink');
      expect(reference && link && attribute(link.element, 'href'), path).toBe(`#voetnoot-${number}`);
      expect(back && attribute(back.element, 'href'), path).toBe(`#voetnootverwijzing-${number}`);
    }
  }
});
