import { expect, test } from 'vitest';
import { getIdentity } from '../../src/site/identity.ts';
import { getOfficialTexts } from '../../src/site/official-texts.ts';
import { getSectionPaths, getSections, getSitePaths, hasSection } from '../../src/site/sections.ts';
import { getSourceLinks } from '../../src/site/sources.ts';
import { getClauseLinks, getClauses, getParts } from '../../src/site/text.ts';
import { expectView } from './expect-view.ts';

test('the text, by part', async () => {
  await expectView(await getParts(), 'parts');
});

test('clauses are named after their provision, with a number where it has more than one', async () => {
  const names = [...(await getClauses()).values()].map(({ text, href }) => [text, href]);
  expect(names).toContainEqual(['Overweging A/2', '/overweging/a/#overweging-a-2']);
  expect(names).toContainEqual(['Overweging B', '/overweging/b/#overweging-b-1']);
});

test('clauses come in the order asked for, without those that are not there', async () => {
  const links = await getClauseLinks(['paragraaf-3-1', 'paragraaf-9-9', 'overweging-a-1']);
  expect(links.map(({ id }) => id)).toEqual(['paragraaf-3-1', 'overweging-a-1']);
});

test('a footnote stands with the provision that refers to it, alone', async () => {
  const provisions = (await getParts()).flatMap((part) => part.provisions);
  const owners = provisions.flatMap(({ id, footnotes }) => footnotes.map(({ number }) => [number, id]));
  expect(owners).toEqual([[1, 'aanhaling-1']]);
});

test('the document in a line, and where it is published', async () => {
  await expectView(
    { identity: await getIdentity(), texts: await getOfficialTexts(), sections: await getSections() },
    'document',
  );
});

test('every page has its address, once', async () => {
  const all = await getSitePaths();
  expect(new Set(all).size).toBe(all.length);
  await expectView(all, 'addresses');
  expect(await hasSection('map')).toBe(true);
  expect(await hasSection('accessibility')).toBe(false);
  expect(await getSectionPaths('themes')).toEqual([{ params: { page: undefined } }]);
  expect(await getSectionPaths('accessibility')).toEqual([]);
});

test('a source is named by its publisher; one that nobody knows by its label', async () => {
  const linksOf = await getSourceLinks();
  const source = { url: 'https://krant.example/', label: 'bericht', lang: 'en' };
  expect(linksOf([source, { ...source, url: 'https://elders.example/' }])).toEqual([
    { href: 'https://krant.example/', text: 'Krant, bericht', lang: 'en' },
    { href: 'https://elders.example/', text: 'bericht', lang: 'en' },
  ]);
});
