import { expect, inject, test } from 'vitest';
import { provisionPath } from '../../src/addresses/paths.ts';
import { readFolder } from '../resolution/read.ts';
import { attribute, findAll, pageAt, sites, sourceTexts, textOf, type Page } from './pages.ts';

/** A text as long as ours with all that ours lacks: an annex, points two deep, headings, parts put in later, notes with signs. */
const [, , { pages, base }] = sites as [(typeof sites)[number], (typeof sites)[number], (typeof sites)[number]];
const home = pageAt(pages, '/');
const { resolution } = await readFolder('tests/fixtures/long/content');
const provisions = resolution?.provisions ?? [];
const textsOf = (page: Page, tag: RegExp) =>
  findAll(page.tree, ({ tagName }) => tag.test(tagName)).map(({ element }) =>
    textOf(element).replace(/\s+/g, ' ').trim(),
  );

test('every word of the content, in order, nothing added, on the reading page and on its own', () => {
  const oneLine = (texts: Map<string, string>) => [...texts].map(([id, text]) => [id, text.replace(/\s+/g, ' ')]);
  expect(oneLine(sourceTexts(home))).toEqual(provisions.map(({ id, text }) => [id, text]));
  for (const { id, kind, label, text } of provisions)
    expect(oneLine(sourceTexts(pageAt(pages, provisionPath(kind, label))))).toEqual([[id, text]]);
});

test('headings, rows of signs and lines of the front stand where the source has them', () => {
  const printed = provisions.flatMap(({ separator, outerHeadings = [], heading }) => [
    ...(separator ? [separator] : []),
    ...outerHeadings,
    ...(heading ? [heading] : []),
  ]);
  const inOrder = findAll(
    home.tree,
    ({ tagName, properties }) => /^h[34]$/.test(tagName) || String(properties.className) === 'separator',
  ).map(({ element }) => textOf(element).trim());
  expect(inOrder.filter((words) => printed.includes(words))).toEqual(printed);
  expect(textsOf(home, /^p$/)).toEqual(expect.arrayContaining(['(Initiatiefprocedure)', '(2030/2017(INI))']));
});

test('the printed heading of an annex heads its page and leads to it from the text', () => {
  const page = pageAt(pages, '/bijlage/ii/');
  expect(textsOf(page, /^h1$/)).toEqual(['Bijlage II: fonds voor veilige paden']);
  const link = findAll(home.tree, ({ properties }) => properties.href === `${base}bijlage/ii/`)[0];
  expect(link && textOf(link.element).trim()).toBe('Bijlage II: fonds voor veilige paden');
});

test('a note with a sign is referred to, and leads back, by its sign', () => {
  for (const page of [home, pageAt(pages, '/aanhaling/7/')]) {
    const [reference] = findAll(page.tree, ({ properties }) => properties.href === '#voetnoot-ster');
    expect(reference && textOf(reference.element, true).trim()).toBe('*');
    const ids = findAll(page.tree, ({ properties }) => /^voetnoot(?:verwijzing)?-ster$/.test(String(properties.id)));
    expect(ids).toHaveLength(2);
  }
});

test('a note that a later provision refers to as well stands on the page of that one too, and leads back to its clause', () => {
  const { tree } = pageAt(pages, '/paragraaf/14/');
  const [note] = findAll(tree, ({ properties }) => properties.id === 'voetnoot-ster');
  expect(note && textOf(note.element).replace(/\s+/g, ' ').trim()).toMatch(/^\* Deze naam wordt gebruikt/);
  const [back] = note ? findAll(note.element, ({ tagName }) => tagName === 'a') : [];
  expect(back?.element.properties.href).toBe('#paragraaf-14-1');
  const onHome = findAll(home.tree, ({ properties }) => properties.id === 'voetnoot-ster');
  expect(onHome).toHaveLength(1);
});

test('the head says that this is the text as adopted, and how', () => {
  const words = textOf(home.tree).replace(/\s+/g, ' ');
  expect(words).toContain('Hieronder staat de tekst zoals aangenomen.');
  expect(words).toContain('41 voor, 12 tegen, 7 onthoudingen');
  for (const page of pages.values())
    expect(page.html, page.path).not.toMatch(/Europees Parlement|\bNaN\b|\bundefined\b/);
});

test('there is a page of every kind, and the build has nothing to say', () => {
  const [menu] = findAll(home.tree, (element) => attribute(element, 'id') === 'menu');
  const inMenu =
    menu && findAll(menu.element, ({ tagName }) => tagName === 'a').map(({ element }) => attribute(element, 'href'));
  expect(inMenu).toEqual(
    ['', 'instrumenten/', 'themas/', 'overzicht/', 'oproepen/', 'tijdlijn/', 'kaart/', 'register/', 'over/'].map(
      (path) => base + path,
    ),
  );
  expect(inject('longSite').printed).toBe('');
});
