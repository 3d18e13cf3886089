import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  clauseId,
  footnoteId,
  footnoteReferenceId,
  provisionId,
  readProvisionId,
} from '../../src/addresses/anchors.ts';
import { recitalLabel, recitalNumber } from '../../src/resolution/labels.ts';
import { href } from '../../src/addresses/href.ts';
import {
  instrumentPath,
  licenceTextPath,
  paths,
  picturePath,
  prosePath,
  provisionPath,
  takenNames,
  themePath,
} from '../../src/addresses/paths.ts';
import { withBase } from '../../src/addresses/with-base.ts';

test.each([
  [provisionId('citation', '15'), 'aanhaling-15'],
  [provisionId('recital', 'P'), 'overweging-p'],
  [provisionId('recital', 'AB'), 'overweging-ab'],
  [provisionId('paragraph', '6'), 'paragraaf-6'],
  [clauseId('overweging-a', 2), 'overweging-a-2'],
  [provisionId('recital', 'A bis'), 'overweging-a-bis'],
  [footnoteId(1), 'voetnoot-1'],
  [footnoteId('*'), 'voetnoot-ster'],
  [footnoteId('**'), 'voetnoot-ster-2'],
  [footnoteReferenceId('a'), 'voetnootverwijzing-a'],
  [footnoteReferenceId(1), 'voetnootverwijzing-1'],
  [provisionPath('recital', 'A'), '/overweging/a/'],
  [provisionPath('citation', '1'), '/aanhaling/1/'],
  [provisionPath('paragraph', '22'), '/paragraaf/22/'],
  [instrumentPath('genocideverdrag'), '/instrument/genocideverdrag/'],
  [themePath('energie'), '/thema/energie/'],
  [withBase('/', '/over/'), '/over/'],
  [withBase('', '/over/'), '/over/'],
  [withBase('/sub/path', '/over/'), '/sub/path/over/'],
  [withBase('/sub/path/', '/'), '/sub/path/'],
  [withBase('/sub/path//', '/over/'), '/sub/path/over/'],
  [href('/over/'), '/over/'],
  [provisionId('recital', 'A bis'), 'overweging-a-bis'],
  [provisionPath('annex', 'II'), '/bijlage/ii/'],
  [licenceTextPath('pagefind'), '/licenties/pagefind.txt'],
  [picturePath('/overweging/a/'), '/overweging/a/beeld.png'],
  [prosePath('over'), '/over/'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});

test('no page of prose can have the name of another page', async () => {
  const files = await readdir('src/pages');
  const names = files.filter((name) => !name.startsWith('[')).map((name) => name.replace(/\.(?:astro|ts)$/, ''));
  expect([...names, 'pagefind'].filter((name) => !takenNames.includes(name))).toEqual([]);
});

test('pages live where the contract says', () => {
  expect(paths).toEqual({
    home: '/',
    about: '/over/',
    search: '/zoeken/',
    quotation: '/citaat/',
    ownNotes: '/aantekeningen/',
    instruments: '/instrumenten/',
    cards: '/instrumenten/kaarten.json',
    register: '/register/',
    themes: '/themas/',
    demands: '/oproepen/',
    verbs: '/oproepen/werkwoorden.json',
    timeline: '/tijdlijn/',
    map: '/kaart/',
    overview: '/overzicht/',
    accessibility: '/toegankelijkheid/',
    licences: '/licenties/',
    aftermath: '/vervolg/',
    corrections: '/correcties/',
    document: '/document/',
    data: '/resolutie.json',
    dataSchema: '/resolutie.schema.json',
    book: '/resolutie.epub',
    plainText: '/resolutie.txt',
    markdown: '/resolutie.md',
    akomaNtoso: '/resolutie.xml',
    earlierWords: '/eerdere-woorden.json',
    webManifest: '/app.json',
    missing: '/404.html',
  });
});

test.each([
  ['overweging-a', { kind: 'recital', slug: 'a' }],
  ['paragraaf-14', { kind: 'paragraph', slug: '14' }],
  ['aanhaling-1', { kind: 'citation', slug: '1' }],
  ['bijlage-ii', { kind: 'annex', slug: 'ii' }],
  ['overweging-a-bis', { kind: 'recital', slug: 'a-bis' }],
  ['overweging-a-bis-2', undefined],
  ['overweging-a-2', undefined],
  ['overweging-', undefined],
  ['overweging', undefined],
  ['voetnoot-1', undefined],
  ['', undefined],
])('the fragment %j is that of the provision %j', (id, provision) => {
  expect(readProvisionId(id)).toEqual(provision);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
])('recital %i is %s', (number, label) => {
  expect(recitalLabel(number)).toBe(label);
  expect(recitalNumber(label)).toBe(number);
});
