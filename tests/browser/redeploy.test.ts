import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { buildSearchIndex } from '../../src/features/search/build/search-data.ts';
import { makeSearchFiles } from '../../src/features/search/build/make-index.ts';
import type { DutchWords } from '../../src/language/word-list.ts';
import { readResolution } from '../../src/resolution/index.ts';
import { visitSite, typeInto } from './visit.ts';

// Pagefind also throws what it has told its caller.
const { address, newPage } = visitSite({ forgives: /Pagefind/ });

/** A word that the text does not have, in place of one that it has. */
const [oldWord, newWord] = ['vredeshandhavingstroepen', 'windmolens'];
/** No dictionary: nothing is mistyped here, and reading one takes long. */
const noWords: DutchWords = {
  isEntry: () => false,
  isWord: () => false,
  isNoun: () => false,
  verbs: new Set(),
  forms: new Set(),
};
const entry = 'pagefind-entry.json';
const oldFile = (path: string) => readFile(join(inject('site').dist, 'pagefind', path)).catch(() => undefined);
/** What search loads of the site that comes after: without the first citation, so every provision has another number. */
let after: ReadonlyMap<string, Uint8Array>;
/** Where it has the new word. */
let places: string[];

beforeAll(async () => {
  const { resolution } = await readResolution({ dir: 'content', url: () => '', withBase: (path) => path });
  if (!resolution) throw new Error('The content has errors.');
  const provisions = resolution.provisions.slice(1).map((provision) => ({
    ...provision,
    clauses: provision.clauses.map((clause) => ({ ...clause, text: clause.text.replaceAll(oldWord, newWord) })),
  }));
  places = provisions.flatMap(({ clauses }) =>
    clauses.filter(({ text }) => text.includes(newWord)).map(({ id }) => `#${id}`),
  );
  const files = await makeSearchFiles(buildSearchIndex({ ...resolution, provisions }, noWords, new Set()));
  after = new Map(files.map(({ path, content }) => [path, content]));
});

/** Has search find its files as `choose` says. */
async function serveSearch(page: Page, choose: (path: string) => Promise<Uint8Array | undefined>): Promise<void> {
  await page.route('**/pagefind/**', async (route) => {
    const [, path = ''] = new URL(route.request().url()).pathname.split('/pagefind/');
    const body = await choose(path);
    const contentType = path.endsWith('.js') ? 'text/javascript' : undefined;
    await route.fulfill(body ? { body: Buffer.from(body), ...(contentType && { contentType }) } : { status: 404 });
  });
}

async function results(page: Page, query: string): Promise<string[]> {
  await typeInto(page.locator('search-page input'), query);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-search-results]')?.dataset.query === wanted,
    query,
  );
  const hashes = await page
    .locator('[data-search-results] > li > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
  return hashes.sort();
}

test('a browser that kept every file of the site before finds what the new one has, where it has it', async () => {
  const page = await newPage();
  await serveSearch(page, async (path) => (path === entry ? undefined : await oldFile(path)) ?? after.get(path));
  await page.goto(address('zoeken/'));
  expect(await results(page, newWord)).toEqual(places.sort());
  expect(await results(page, oldWord)).not.toEqual(expect.arrayContaining(places));
});

test('a browser that kept the entry of the site before says that search did not come, and then finds', async () => {
  const page = await newPage();
  let isStale = true;
  await serveSearch(page, async (path) => (path === entry && isStale ? oldFile(path) : after.get(path)));
  await page.goto(address(`zoeken/?q=${newWord}`));
  await page.getByRole('alert').waitFor();
  isStale = false;
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  expect(await results(page, newWord)).toEqual(places.sort());
});
