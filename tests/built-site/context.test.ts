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
    const found = [...pageOf(`thema/${id}`).matchAll(/<(?:h2|p class="about")[^>]*>\s*<a href="[^"#]*#([^"]+)"/g)];
    expect(found.map(([, clause]) => clause)).toEqual(clauses);
  });
});

test('/oproepen/ has every act again under its kind and under each of its addressees, at a fragment', () => {
  const [, index = ''] = pageOf('oproepen').split('<section class="index"');
  const acts = readContent('demands.yaml', demandsSchema).demands.flatMap((demand) => demand.acts);
  const sections = new Map(
    [...pageOf('oproepen').matchAll(/<section id="([^"]+)"[^]*?<\/section>/g)].map(([html, id = '']) => [id, html]),
  );
  expect(index).not.toBe('');
  for (const [id, html] of sections) {
    const [, way, value] = /^(wie|soort)-(.+)$/.exec(id) ?? [];
    const own = acts.filter(({ addressees, force }) =>
      way === 'soort'
        ? force === value
        : value === 'niemand'
          ? addressees.length === 0
          : addressees.includes(value ?? ''),
    );
    expect(
      [...html.matchAll(/<q>([^<]*)<\/q>/g)].map(([, verb]) => verb),
      id,
    ).toEqual(own.map(({ verb }) => verb));
    expect(pageOf('oproepen')).toContain(`<a href="#${id}">`);
  }
  expect([...sections.keys()].filter((id) => id.startsWith('wie-')).length).toBeGreaterThan(15);
});

test('/tijdlijn/ has every event on its axis and in its list', () => {
  const page = pageOf('tijdlijn');
  for (const { id, label } of readContent('events.yaml', eventsSchema)) {
    expect(page).toContain(`href="#${id}"`);
    expect(page).toMatch(new RegExp(`<li id="${id}"[^>]*>[^]*?<h3>${label.replace(/[()]/g, '\\$&')}</h3>`));
  }
});

const provisionOf = (clause: string) => clause.replace(/-\d+$/, '');

describe('/overzicht/', () => {
  const [, themes = '', instruments = ''] = pageOf('overzicht').split('<table');
  const marks = (html: string) => count(html, /<a [^>]*class="[^"]*weight-\d/g);
  const columns = (html: string) =>
    [...html.matchAll(/<th scope="col"[^>]*>\s*<a href="\/([^"]+)\/"/g)].map(([, path = '']) => path.replace('/', '-'));

  test('has a column for every provision, in both tables', () => {
    const provisions = [...new Set([...readSourceClauses().keys()].map(provisionOf))];
    expect(columns(themes)).toEqual(provisions);
    expect(columns(instruments)).toEqual(provisions);
  });

  test('has a mark for each provision that treats a subject', () => {
    const treated = readContent('themes.yaml', themesSchema).flatMap(({ clauses }) => [
      ...new Set(clauses.map(provisionOf)),
    ]);
    expect(marks(themes)).toBe(treated.length);
  });

  test('has a mark for each provision that mentions an instrument, an open one where it is only implied', () => {
    const gold = JSON.parse(readFileSync('tests/fixtures/gold/mentions.json', 'utf8')) as Record<string, string>[];
    const own = gold.filter(({ clause = '' }) => !clause.startsWith('voetnoot'));
    const pair = ({ clause = '', instrument = '' }) => `${provisionOf(clause)} ${instrument}`;
    const named = new Set(own.filter(({ implicit }) => !implicit).map(pair));
    const all = new Set(own.map(pair));
    expect(marks(instruments)).toBe(all.size);
    expect(count(instruments, /class="[^"]*implied/g)).toBe(all.size - named.size);
  });
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
  expect(home).toContain(kind === 'sic' ? text : 'oelichting');
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
    expect(existsSync(join(second, path, 'index.html'))).toBe(false);
  expect(existsSync(join(second, 'overzicht.svg'))).toBe(false);
  expect(readFileSync(join(second, 'index.html'), 'utf8')).not.toContain('class="strip"');
});
