import { describe, expect, inject, test } from 'vitest';
import { readFolder } from '../resolution/read.ts';
import { findAll, pageAt, sites, textOf } from './pages.ts';

/** What is not certain is said where it stands: every doubt of the content has its words on the page, and no other. */
const { pages } = sites[0] ?? { pages: new Map<string, never>() };
const { resolution } = await readFolder('content');
if (!resolution) throw new Error('The content has errors.');

const fact = '(niet bevestigd)';
const address = '(link niet nagezien)';

/** How often words stand in the text of an element, or of a whole page. */
const countIn = (words: string, path: string, id?: string) => {
  const { tree } = pageAt(pages, path);
  const places = id === undefined ? [tree] : findAll(tree, ({ properties }) => properties.id === id);
  return places.map((place) => textOf('element' in place ? place.element : place).split(words).length - 1)[0];
};

test('our site is the one that is looked at', () => {
  expect(sites[0]?.dist).toBe(inject('site').dist);
});

/** Whose date is shown wherever they are listed. */
const doubtfullyDated = resolution.instruments.filter(({ unconfirmed }) => unconfirmed.includes('date'));

test.each(resolution.instruments)('of $id: each fact and each link', ({ id, kind, unconfirmed, links }) => {
  const shown = new Set<string>(unconfirmed);
  shown.delete('note');
  const neighbours = doubtfullyDated.filter((other) => other.kind === kind && other.id !== id);
  expect(countIn(fact, `/instrument/${id}/`)).toBe(shown.size + neighbours.length);
  expect(countIn(address, `/instrument/${id}/`)).toBe(links.filter(({ status }) => status === 'known').length);
});

test('of the date of an instrument, in the list of all', () => {
  expect(doubtfullyDated.length).toBeGreaterThan(0);
  expect(countIn(fact, '/instrumenten/')).toBe(doubtfullyDated.length);
});

describe('of what the text names and dates', () => {
  test('each person whose office or dates are not confirmed', () => {
    for (const { id, status, officeDates } of resolution.persons)
      expect(countIn(fact, '/register/', id), id).toBe(status === 'known' || officeDates?.status === 'known' ? 1 : 0);
  });

  test('each event, of itself or of its closer date', () => {
    for (const { id, status, exact } of resolution.events)
      expect(countIn(fact, '/tijdlijn/', id), id).toBe(status === 'known' || exact?.status === 'known' ? 1 : 0);
  });

  test('each note of the editors, on the page of its provision', () => {
    const { notes } = resolution;
    for (const provision of resolution.provisions) {
      const own = notes.filter(({ clause }) => provision.clauses.some(({ id }) => id === clause));
      const path = `/${provision.id.replace('-', '/')}/`;
      const blocks = findAll(pageAt(pages, path).tree, ({ properties }) =>
        String(properties.className).includes('editor-notes'),
      );
      const said = blocks.map(({ element }) => textOf(element)).join(' ');
      expect(said.split(fact).length - 1, path).toBe(own.filter(({ status }) => status === 'known').length);
    }
  });
});

test('of the links to the official texts: at the head, at the foot of every page and on that of each provision', () => {
  const addresses = '(niet alle links nagezien)';
  const isUnseen = resolution.document.links.some(({ status, shows }) => status === 'known' && shows !== 'about');
  const listed = resolution.document.links.filter(({ languages }) => languages.length > 0);
  for (const [path, { tree }] of pages) {
    if (findAll(tree, ({ tagName }) => tagName === 'footer').length === 0) continue; // a page that leads elsewhere
    const isProvision = resolution.provisions.some(({ id }) => path === `/${id.replace('-', '/')}/`);
    const expected = path === '/document/' ? 1 + listed.length : isProvision || path === '/' ? 2 : 1;
    expect(countIn(addresses, path), path).toBe(isUnseen ? expected : 0);
  }
});

test('of an instrument that a provision is about without naming it, on the page of the provision', () => {
  for (const { id, mentions } of resolution.provisions) {
    const own = mentions.filter(({ scheme }) => scheme === 'instrument');
    const named = new Set(own.filter(({ implicit }) => !implicit).map(({ target }) => target));
    const touched = new Set(own.map(({ target }) => target).filter((target) => !named.has(target)));
    const path = `/${id.replace('-', '/')}/`;
    expect(countIn('(verwant, niet bij naam genoemd)', path), path).toBe(touched.size);
  }
});

describe('of the document: each fact, and each official text', () => {
  test.each([
    ['content', sites[0]],
    ['tests/fixtures/second/content', sites[1]],
  ])('%s', async (dir, site) => {
    const { document } = (await readFolder(dir)).resolution ?? {};
    if (!document || !site) throw new Error(`No site of ${dir}`);
    const { tabled, debated, adopted, replaces, links } = document;
    const statuses = [
      tabled?.date && tabled.status,
      tabled?.groupsStatus,
      debated?.status,
      adopted?.status,
      adopted?.title?.status,
      adopted?.celex?.status,
      adopted?.minutes?.status,
      adopted?.votes && adopted.status,
      ...replaces.map(({ status }) => status),
    ];
    const [main] = findAll(pageAt(site.pages, '/document/').tree, ({ tagName }) => tagName === 'main');
    const said = main ? textOf(main.element) : '';
    expect(said.split('niet bevestigd').length - 1).toBe(statuses.filter((status) => status === 'known').length);
    expect(said.split(address).length - 1).toBe(links.filter(({ status }) => status === 'known').length);
  });
});
