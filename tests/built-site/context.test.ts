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
  const listed = [...page.matchAll(/<li data-act="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(listed).size).toBe(demands.flatMap(({ acts }) => acts).length);
  for (const { clause, acts } of demands) {
    expect(page).toMatch(new RegExp(`href="/paragraaf/\\d+/#${clause}"`));
    for (const { verb } of acts) expect(page).toContain(`>${verb}</q>`);
  }
});

test('/oproepen/ has at most forty words above its table; how acts are counted is folded away below it', () => {
  const page = pageOf('oproepen');
  const above = [...(page.split('<table')[0]?.matchAll(/<p class="lead">([^<]+)/g) ?? [])].map(([, text = '']) => text);
  expect(above.join(' ').split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(page.split('</table>')[1]?.trimStart()).toMatch(/^<details class="how">\s*<summary>[^<]+<\/summary>\s*<p>/);
});

describe.each(readContent('themes.yaml', themesSchema))('/thema/$id/', ({ id, clauses, title }) => {
  test('is listed and has its clauses in order', () => {
    expect(pageOf('themas')).toContain(`<a href="/thema/${id}/">${title}</a>`);
    const found = [...pageOf(`thema/${id}`).matchAll(/<a class="where" href="[^"#]*#([^"]+)"/g)];
    expect(found.map(([, clause]) => clause)).toEqual(clauses);
  });
});

test('/oproepen/ has the acts of those who belong together in one place, requests first and the strongest of them before', () => {
  const { addressees, demands } = readContent('demands.yaml', demandsSchema);
  const acts = demands.flatMap((demand) => demand.acts);
  const asking = ['demands', 'urges', 'calls-on'];
  const sections = pageOf('oproepen').split('<section class="addressed"').slice(1);
  const named = new Set(addressees.flatMap(({ group }) => group ?? []));
  expect(sections.length).toBe(named.size + 2);
  const shown = sections.map((html) => ({
    name: /<h2[^>]*>([^<]*)</.exec(html)?.[1] ?? '',
    kinds: kindsIn(html),
    asked: kindsIn(listsIn(html).get('Gevraagd') ?? ''),
  }));
  for (const group of named) {
    const ids = addressees.filter((addressee) => addressee.group === group).map(({ id }) => id);
    const own = acts
      .filter((act) => [...act.addressees, ...act.about].some((id) => ids.includes(id)))
      .map(({ force }) => force);
    const section = shown.find(({ name }) => name === group);
    expect([...(section?.kinds ?? [])].sort(), group).toEqual([...own].sort());
    const strengths = (section?.asked ?? []).map((kind) => asking.indexOf(kind));
    expect(strengths, group).toEqual([...strengths].sort((x, y) => x - y));
    expect(strengths, group).not.toContain(-1);
  }
});

const kindsIn = (html: string) =>
  [...html.matchAll(/data-kinds="([^"]+)"/g)].map(([, kinds = '']) => kinds.split(' ')[0] ?? '');

/** The lists of a section by their headings. */
const listsIn = (html: string) =>
  new Map(
    html
      .split('<div class="acts">')
      .slice(1)
      .map((list) => [/<\/i>\s*([^<]+?)\s*<span/.exec(list)?.[1] ?? '', list]),
  );

const sectionOf = (name: string) =>
  pageOf('oproepen')
    .split('<section class="addressed"')
    .find((section) => section.includes(`>${name}</h2>`)) ?? '';

test('/oproepen/ has a request to one that names another with both: asked of the one, and by its name with the other', () => {
  const asked = listsIn(sectionOf('Europese Unie en lidstaten')).get('Gevraagd') ?? '';
  const elsewhere = listsIn(sectionOf('Azerbeidzjan')).get('Ook genoemd') ?? '';
  for (const id of ['paragraaf-4-1-1', 'paragraaf-11-2-1']) {
    expect(asked).toContain(`data-act="${id}"`);
    const item = new RegExp(`<li data-act="${id}"[^]*?</li>`).exec(elsewhere)?.[0] ?? '';
    expect(item.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      /tot (?:Europese Unie|Europese Commissie).* over .*Azerbeidzjan/,
    );
  }
});

test('/oproepen/ has a judgement of one that names another with both, and calls it a judgement of the one alone', () => {
  const itemIn = (group: string, list: string, id: string) =>
    new RegExp(`<li data-act="${id}"[^]*?</li>`)
      .exec(listsIn(sectionOf(group)).get(list) ?? '')?.[0]
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ') ?? '';
  expect(itemIn('Anderen', 'Oordeel', 'paragraaf-15-3-1')).toMatch(/over Rusland , noemt Armenië/);
  expect(itemIn('Armenië', 'Ook genoemd', 'paragraaf-15-3-1')).toMatch(/over Rusland , noemt Armenië/);
  expect(itemIn('Armenië', 'Oordeel', 'paragraaf-15-3-1')).toBe('');
  for (const state of ['Armenië', 'Azerbeidzjan'])
    expect(itemIn(state, 'Oordeel', 'paragraaf-17-1-1')).toMatch(/over Armenië , over Azerbeidzjan/);
});

test('/oproepen/ calls no request a judgement and no judgement a request, and its kinds are what the lead counts', () => {
  const page = pageOf('oproepen');
  const { addressees, demands } = readContent('demands.yaml', demandsSchema);
  const asking = ['demands', 'urges', 'calls-on'];
  const [requests, others] = [true, false].map(
    (asks) => demands.flatMap(({ acts }) => acts).filter(({ force }) => asking.includes(force) === asks).length,
  );
  expect(/<p class="lead">([^]*?)<\/p>/.exec(page)?.[1]).toMatch(
    new RegExp(`^\\D*${String(requests)} verzoeken, en daarnaast ${String(others)} keer`),
  );
  const found = { Gevraagd: new Set(), Oordeel: new Set(), 'Ook genoemd': new Set() };
  for (const name of [...new Set(addressees.map(({ group }) => group ?? 'Anderen')), 'Zonder geadresseerde']) {
    const lists = listsIn(sectionOf(name));
    const ids = [...lists].map(([kind, list]) => {
      const acts = [...list.matchAll(/<li data-act="([^"]+)"/g)].map(([, id]) => id);
      for (const force of kind === 'Ook genoemd' ? [] : kindsIn(list))
        expect(asking.includes(force), `${name}: ${kind}`).toBe(kind === 'Gevraagd');
      for (const id of acts) found[kind as keyof typeof found].add(id);
      return acts;
    });
    expect(ids.flat().length, name).toBe(new Set(ids.flat()).size);
    const row = new RegExp(`>${name}</a>[^]*?</tr>`).exec(page)?.[0] ?? '';
    expect([...row.matchAll(/<td>(\d+)<\/td>/g)].map(([, number]) => Number(number))).toEqual(
      Object.keys(found).map((kind) => count(lists.get(kind) ?? '', /<li data-act=/g)),
    );
  }
  expect(found.Gevraagd.size).toBe(requests);
  expect(found.Oordeel.size).toBe(others);
  for (const id of found['Ook genoemd']) expect([...found.Gevraagd, ...found.Oordeel]).toContain(id);
});

test('/oproepen/ counts what it lists, and every choice of the filter is a fragment', () => {
  const page = pageOf('oproepen');
  const { addressees, demands } = readContent('demands.yaml', demandsSchema);
  const acts = demands.flatMap((demand) => demand.acts);
  const listed = count(page, /<li data-act=/g);
  const numbers = [...page.matchAll(/<td>(\d+)<\/td>/g)].map(([, number]) => Number(number));
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(listed);
  expect(count(page, /<i class="act-mark (?:asked|named|said)"><\/i>/g)).toBeGreaterThanOrEqual(listed);
  for (const { id } of addressees) expect(count(page, new RegExp(`id="wie-${id}"`, 'g')), id).toBe(1);
  for (const force of new Set(acts.map((act) => act.force)))
    expect(count(page, new RegExp(`id="soort-${force}"`, 'g')), force).toBe(1);
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
  const page = pageOf('overzicht');
  const rows = [...page.matchAll(/<th scope="row">[^]*?<\/tr>/g)].map(([row]) => row);

  test('has a row for every provision, in the order of the text', () => {
    const provisions = [...new Set([...readSourceClauses().keys()].map(provisionOf))];
    const found = rows.map((row) => /href="\/([^"]+)\/"/.exec(row)?.[1]?.replace('/', '-'));
    expect(found).toEqual(provisions);
  });

  test('has a mark for each subject that a provision treats, in the column of the subject', () => {
    const subjects = readContent('themes.yaml', themesSchema);
    for (const row of rows) {
      const id = /href="\/([^"]+)\/"/.exec(row)?.[1]?.replace('/', '-');
      const marked = row
        .split('<td>')
        .slice(1)
        .map((cell) => cell.includes('weight-'));
      expect(marked, id).toEqual(subjects.map(({ clauses }) => clauses.some((clause) => provisionOf(clause) === id)));
    }
  });

  test('names each instrument that a provision mentions, and tells where it is only implied', () => {
    const gold = JSON.parse(readFileSync('tests/fixtures/gold/mentions.json', 'utf8')) as Record<string, string>[];
    const own = gold.filter(({ clause = '' }) => !clause.startsWith('voetnoot'));
    const pair = ({ clause = '', instrument = '' }) => `${provisionOf(clause)} ${instrument}`;
    const named = new Set(own.filter(({ implicit }) => !implicit).map(pair));
    const all = new Set(own.map(pair));
    const cited = rows.map((row) => row.split('<td class="cited">')[1] ?? '').join('');
    expect(count(cited, /<a /g)).toBe(all.size);
    expect(count(cited, /class="implied"/g)).toBe(all.size - named.size);
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
  expect(map, 'a name of a claim is no place').not.toContain('href="/register/#zangezur-corridor"');
  expect(page).toContain('<p class="claim">Niet getekend: de “Zangezur-corridor”.');
  expect(map).not.toContain('NaN');
});

test('/register/ has an entry for every name, and the text’s own words with their clauses', () => {
  const page = pageOf('register');
  for (const { id } of readNames()) expect(page).toContain(`<li id="${id}"`);
  expect(page).toMatch(/“corridor van Lachin”:\s*<a href="\/paragraaf\/6\/#paragraaf-6-1">6\/1<\/a>/);
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
