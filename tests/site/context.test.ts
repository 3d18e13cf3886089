import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { eventsSchema } from '../../src/schemas/event.ts';
import { placesSchema } from '../../src/schemas/name.ts';
import { themesSchema } from '../../src/schemas/theme.ts';
import { readSourceClauses } from '../content/source-clauses.ts';
import { readContent, readNames, readNotes } from '../content/read-content.ts';

const { dist } = inject('site');
const pageOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

test('/oproepen/ has every act, its verb as printed and the link to its clause', () => {
  const page = pageOf('oproepen');
  const { demands } = readContent('demands.yaml', demandsSchema);
  expect(count(page, /<li data-addressees=/g)).toBe(demands.flatMap(({ acts }) => acts).length);
  for (const { clause, acts } of demands) {
    expect(page).toMatch(new RegExp(`href="/paragraaf/\\d+/#${clause}"`));
    for (const { verb } of acts) expect(page).toContain(`>${verb}</q>`);
  }
});

describe.each(readContent('themes.yaml', themesSchema))('/thema/$id/', ({ id, clauses, title }) => {
  test('is listed and has its clauses in order', () => {
    expect(pageOf('themas')).toContain(`<a href="/thema/${id}/">${title}</a>`);
    const found = [...pageOf(`thema/${id}`).matchAll(/<p class="about"[^>]*>\s*<a href="[^"#]*#([^"]+)"/g)];
    expect(found.map(([, clause]) => clause)).toEqual(clauses);
  });
});

test('/tijdlijn/ has every event on its axis and in its list', () => {
  const page = pageOf('tijdlijn');
  for (const { id, label } of readContent('events.yaml', eventsSchema)) {
    expect(page).toContain(`href="#${id}"`);
    expect(page).toMatch(new RegExp(`<li id="${id}"[^>]*>\\s*<b>${label.replace(/[()]/g, '\\$&')}</b>`));
  }
});

test('/overzicht/ has a column for every provision and a mark for each that treats a subject', () => {
  const page = pageOf('overzicht');
  const themes = readContent('themes.yaml', themesSchema);
  const treated = themes.flatMap(({ clauses }) => [...new Set(clauses.map((id) => id.replace(/-\d+$/, '')))]);
  expect(count(page, /<a [^>]*class="weight-\d"/g)).toBe(treated.length);
  const provisions = [...page.matchAll(/<th scope="col"[^>]*>\s*<a href="\/([^"]+)\/"/g)].map(([, path = '']) => path);
  expect(provisions.map((path) => path.replace('/', '-'))).toEqual([
    ...new Set([...readSourceClauses().keys()].map((id) => id.replace(/-\d+$/, ''))),
  ]);
});

test('/kaart/ draws the places of the region and lists all that are more than part of a name', () => {
  const page = pageOf('kaart');
  for (const { id, documentNameOnly } of readContent('places.yaml', placesSchema)) {
    expect(page.includes(`href="/register/#${id}"`)).toBe(!documentNameOnly);
  }
  const map = /<svg[^]*?<\/svg>/.exec(page.slice(page.indexOf('class="map"')))?.[0] ?? '';
  expect(map).toContain('href="/register/#lacin-corridor"');
  expect(map).not.toContain('href="/register/#granada"');
  expect(map).not.toContain('NaN');
});

test('/register/ has an entry for every name, and the text’s own words with their clauses', () => {
  const page = pageOf('register');
  for (const { id } of readNames()) expect(page).toContain(`<li id="${id}"`);
  expect(page).toMatch(/“corridor van Lachin”:\s*<a href="\/paragraaf\/6\/#paragraaf-6-1">Paragraaf 6\/1<\/a>/);
});

test.each(readNotes())('the note on “$quote” stands beside its provision', ({ provision, text, kind, basis }) => {
  const page = pageOf(provision.replace('-', '/'));
  expect(page).toContain(text);
  expect(page).toContain(basis);
  const home = pageOf('').split(`data-provision="${provision}"`)[1]?.split('data-provision=')[0] ?? '';
  expect(home).toContain(kind === 'sic' ? text : 'Toelichting bij');
});

test('the pages are in the menu and in the sitemap', () => {
  const home = pageOf('');
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  for (const path of ['/themas/', '/overzicht/', '/oproepen/', '/tijdlijn/', '/kaart/']) {
    expect(home).toContain(`<a href="${path}">`);
    expect(sitemap).toContain(`${path}</loc>`);
  }
});

test('a resolution without context has none of these pages', () => {
  const { dist: second } = inject('secondSite');
  for (const path of ['themas', 'overzicht', 'oproepen', 'tijdlijn', 'kaart'])
    expect(existsSync(join(second, path))).toBe(false);
});
