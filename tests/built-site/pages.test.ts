import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, findAll, pageAt, sites, textOf, type Found, type Page } from './pages.ts';

const one = (page: Page, tagName: string, property?: string, value?: string) => {
  const found = findAll(
    page.tree,
    (element) => element.tagName === tagName && (property === undefined || attribute(element, property) === value),
  ).filter(({ ancestors }) => !ancestors.some((ancestor) => ancestor.tagName === 'svg')); // drawings have titles too
  expect(found, `${tagName} ${value ?? ''} on ${page.path}`).toHaveLength(1);
  return (found[0] as Found).element;
};
const meta = (page: Page, name: string) =>
  attribute(one(page, 'meta', name.startsWith('og:') ? 'property' : 'name', name), 'content') ?? '';

describe.each(sites)('the site under $base', ({ base, origin, dist, pages }) => {
  const all = [...pages.values()];
  /** A page that only says where a retired address has gone is the same as the page it names. */
  const isMoved = (page: Page) =>
    canonicalOf(page) !== undefined && canonicalOf(page) !== `${origin}${base}${page.path.slice(1)}`;
  const canonicalOf = (page: Page) => {
    const [link] = findAll(
      page.tree,
      ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
    );
    return link && attribute(link.element, 'href');
  };
  const lasting = all.filter((page) => page.path !== '/404.html' && !isMoved(page));

  test('each page is Dutch, has one h1, landmarks, a skip link to its main part, an icon', () => {
    for (const page of all) {
      expect(attribute(one(page, 'html'), 'lang'), page.path).toBe('nl');
      expect(textOf(one(page, 'h1')).trim(), page.path).not.toBe('');
      const main = one(page, 'main');
      expect(findAll(page.tree, ({ tagName }) => tagName === 'header').length, page.path).toBeGreaterThan(0);
      expect(findAll(page.tree, ({ tagName }) => tagName === 'footer').length, page.path).toBeGreaterThan(0);
      expect(findAll(page.tree, ({ tagName }) => tagName === 'nav').length, page.path).toBeGreaterThan(0);
      const [first] = findAll(one(page, 'body'), ({ tagName }) => tagName === 'a');
      expect(first && attribute(first.element, 'href'), page.path).toBe(`#${attribute(main, 'id') ?? ''}`);
      expect(meta(page, 'viewport'), page.path).not.toMatch(/user-scalable|maximum-scale/);
    }
  });

  test('headings go down one level at a time', () => {
    for (const page of all) {
      const levels = findAll(page.tree, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ element }) =>
        Number(element.tagName.slice(1)),
      );
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? level), `${page.path}: h${level}`).toBeLessThanOrEqual(1);
      });
    }
  });

  test('each page has a title, description, canonical link and Open Graph tags of its own', () => {
    for (const page of lasting) {
      expect(canonicalOf(page), page.path).toBe(`${origin}${base}${page.path.slice(1)}`);
      expect(meta(page, 'og:url'), page.path).toBe(canonicalOf(page));
      // Pages of the text name their speaker instead: see sharing.test.ts.
      if (meta(page, 'og:type') === 'website') {
        expect(meta(page, 'og:title'), page.path).toBe(textOf(one(page, 'title')));
      }
      expect(meta(page, 'og:description'), page.path).toBe(meta(page, 'description'));
      expect(meta(page, 'description'), page.path).toMatch(/^[“‘]?[\p{Lu}\p{N}]/u);
      expect(meta(page, 'og:type'), page.path).toMatch(/^(article|website)$/);
      expect(meta(page, 'og:locale'), page.path).toBe('nl_NL');
    }
    const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
    expect(repeated(lasting.map((page) => textOf(one(page, 'title'))))).toEqual([]);
    expect(repeated(lasting.map((page) => meta(page, 'description')))).toEqual([]);
  });

  test('the sitemap lists every page that lasts, and no other', () => {
    const urls = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url,
    );
    const isIndexed = (page: Page) => !page.html.includes('<meta name="robots" content="noindex');
    expect([...urls].sort()).toEqual(
      lasting
        .filter(isIndexed)
        .map((page) => canonicalOf(page))
        .sort(),
    );
    // The day of the last change is that of the content, of which the small site has none.
    const days = readFileSync(join(dist, 'sitemap.xml'), 'utf8').match(/(?<=<lastmod>)\d{4}-\d{2}-\d{2}(?=<)/g) ?? [];
    expect(days).toHaveLength(dist === inject('secondSite').dist ? 0 : urls.length);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  });

  test('the page for what is not found is not indexed and searches', () => {
    const page = pageAt(pages, '/404.html');
    expect(meta(page, 'robots')).toBe('noindex');
    const forms = findAll(one(page, 'main'), ({ tagName }) => tagName === 'form');
    expect(forms.map(({ element }) => attribute(element, 'action'))).toContain(`${base}zoeken/`);
    expect(
      findAll(page.tree, ({ tagName, properties }) => tagName === 'input' && properties.name === 'q'),
    ).not.toHaveLength(0);
  });

  test('annotation never stands inside the official text, but for links around its words', () => {
    for (const page of all) {
      for (const { element } of findAll(page.tree, ({ properties }) => 'dataSourceText' in properties)) {
        const inside = findAll(element, ({ tagName, properties }) => 'dataAnnotation' in properties && tagName !== 'a');
        expect(inside, page.path).toEqual([]);
        const tags = new Set(findAll(element, () => true).map((found) => found.element.tagName));
        expect(
          [...tags].filter((tag) => !['a', 'data', 'div', 'em', 'p', 'span', 'strong', 'sup'].includes(tag)),
          page.path,
        ).toEqual([]);
      }
    }
  });

  test('every provision carries its id and mark on the reading page and on its own', () => {
    for (const { element } of findAll(pageAt(pages, '/').tree, ({ properties }) => 'dataProvision' in properties)) {
      const id = String(element.properties.dataProvision);
      expect(attribute(element, 'id')).toBe(id);
      const own = findAll(
        pageAt(pages, `/${id.replace('-', '/')}/`).tree,
        ({ properties }) => 'dataProvision' in properties,
      );
      expect(own.map((found) => [attribute(found.element, 'id'), found.element.properties.dataProvision])).toEqual([
        [id, id],
      ]);
    }
  });

  test('the page of a provision links to few others: its size does not follow the length of the text', () => {
    const provisions = all.filter(({ path }) => /^\/(aanhaling|overweging|paragraaf)\//.test(path));
    for (const page of provisions) {
      const hrefs = findAll(page.tree, ({ tagName }) => tagName === 'a').map(
        ({ element }) => attribute(element, 'href') ?? '',
      );
      const others = new Set(
        hrefs
          .map((href) => href.split('#')[0])
          .filter((href) => /\/(aanhaling|overweging|paragraaf)\//.test(href ?? '')),
      );
      expect(others.size, page.path).toBeLessThanOrEqual(12);
    }
  });
});
