import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recitalLabel } from '../../src/resolution/labels.ts';
import { attribute, findAll, pageAt, sites, sourceTexts, textOf } from './pages.ts';

const { pages, base, dist, origin } = sites[1] as (typeof sites)[number];
const home = pageAt(pages, '/');
const byId = (path: string, id: string) =>
  findAll(pageAt(pages, path).tree, (element) => attribute(element, 'id') === id);

test('the whole text is in order, recitals past Z included', () => {
  const recitals = Array.from({ length: 28 }, (_, index) => `overweging-${recitalLabel(index + 1).toLowerCase()}`);
  const paragraphs = [1, 2, 3, 4, 5].map((number) => `paragraaf-${number}`);
  expect([...sourceTexts(home).keys()]).toEqual(['aanhaling-1', 'aanhaling-2', ...recitals, ...paragraphs]);
  expect(pages.has('/overweging/ab/')).toBe(true);
});

test('sub-headings stand before their provisions', () => {
  const headings = findAll(home.tree, ({ properties }) => String(properties.className) === 'heading').map(
    ({ element }) => textOf(element).trim(),
  );
  expect(headings).toEqual(['Onderhoud', 'Stalling en bewegwijzering']);
  expect(home.html.indexOf('>Onderhoud<')).toBeLessThan(home.html.indexOf('id="paragraaf-1"'));
  expect(home.html.indexOf('>Onderhoud<')).toBeGreaterThan(home.html.indexOf('id="overweging-ab"'));
});

test('points are paragraphs within the official text', () => {
  const [paragraph] = byId('/', 'paragraaf-1');
  const points = findAll(paragraph?.element ?? home.tree, ({ properties }) =>
    /^point-\d$/.test(String(properties.className)),
  );
  expect(points.map(({ element }) => [String(element.properties.className), textOf(element).slice(0, 4)])).toEqual([
    ['point-1', '(a) '],
    ['point-1', '(b) '],
    ['point-2', '(i) '],
    ['point-2', '(ii)'],
    ['point-1', '(c) '],
  ]);
});

test('there is no trace of footnotes', () => {
  for (const page of pages.values())
    expect(
      findAll(page.tree, ({ properties }) => String(properties.role).startsWith('doc-')),
      page.path,
    ).toEqual([]);
});

test('a retired clause still leads to the clause it became', () => {
  for (const path of ['/', '/overweging/b/']) {
    const [found] = byId(path, 'overweging-b-3');
    expect(
      found?.ancestors.some(({ properties }) => properties.id === 'overweging-b-2'),
      path,
    ).toBe(true);
  }
});

test('a retired provision has a page that leads to the one it became, and a fragment on the reading page', () => {
  const page = pageAt(pages, '/paragraaf/6/');
  const links = findAll(page.tree, ({ tagName }) => tagName === 'a' || tagName === 'link').map(
    ({ element }) => attribute(element, 'href') ?? '',
  );
  expect(links.some((href) => href.startsWith(`${base}paragraaf/4/`))).toBe(true);
  expect(page.html).toContain('rel="canonical" href="https://voorbeeld.example/sub/path/paragraaf/4/"');
  for (const id of ['paragraaf-6', 'paragraaf-6-1']) {
    expect(
      byId('/', id)[0]?.ancestors.some(({ properties }) => properties.id === 'paragraaf-4'),
      id,
    ).toBe(true);
    expect(byId('/paragraaf/6/', id), id).toHaveLength(1);
  }
});

test('a retired page leads to the one that took its place', () => {
  const page = pageAt(pages, '/instrument/fietsakkoord/');
  const live = `${base}instrument/fietsakkoord-van-oosterwoud/`;
  const hrefs = findAll(page.tree, ({ tagName }) => tagName === 'a').map(({ element }) => attribute(element, 'href'));
  expect(hrefs).toContain(live);
  expect(page.html).toContain(`rel="canonical" href="https://voorbeeld.example${live}"`);
});

test('links in prose get the base', () => {
  const hrefs = findAll(pageAt(pages, '/over/').tree, ({ tagName }) => tagName === 'main').flatMap(({ element }) =>
    findAll(element, ({ tagName }) => tagName === 'a').map((link) => attribute(link.element, 'href')),
  );
  expect(hrefs.filter((href) => !href?.startsWith(`${base}resolutie.`))).toEqual([
    base,
    `${base}paragraaf/1/#paragraaf-1-2`,
  ]);
});

test('mentions lead to their instrument', () => {
  const mentions = findAll(home.tree, ({ properties }) => 'dataMention' in properties);
  expect(mentions.map(({ element }) => attribute(element, 'href'))).toEqual(
    Array(3).fill(`${base}instrument/fietsakkoord-van-oosterwoud/`),
  );
});

test('menu and sitemap lead to the pages that there are: no map, when documents alone name the places', () => {
  const [menu] = findAll(home.tree, ({ properties }) => properties.id === 'menu');
  const inMenu = findAll(menu?.element ?? home.tree, ({ tagName }) => tagName === 'a').map(
    ({ element }) => `/${(attribute(element, 'href') ?? '').slice(base.length)}`,
  );
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const inSitemap = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
    url.replace(`${origin}${base}`, '/'),
  );
  expect(inMenu).toEqual(['/', '/instrumenten/', '/register/', '/over/']);
  expect(inSitemap.filter((path) => !pages.has(path))).toEqual([]);
  expect(inSitemap).toContain('/overweging/ab/');
  expect(inSitemap).toContain('/instrument/fietsakkoord-van-oosterwoud/');
  expect(pages.has('/kaart/')).toBe(false);
});
