import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitSite, typeInto, withoutFonts } from './visit.ts';

/** No more than search is said to need. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; font-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'";

// Pagefind also throws what it has told its caller.
const { address, newPage, open, keepPage } = visitSite({
  headers: { 'content-security-policy': policy },
  forgives: /Pagefind/,
});

async function answered(page: Page, query: string): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-search-results]')?.dataset.query === wanted,
    query,
  );
  return page.locator('[data-search-results] > li > a').allTextContents();
}

/** What was chosen to narrow results to has narrowed them. */
const narrowed = (page: Page) => page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });

describe('the search page', () => {
  test('keeps its place when one comes back from a result', async () => {
    const page = await newPage({ viewport: { width: 390, height: 500 } });
    await withoutFonts(page);
    await page.goto(address('zoeken/?q=Azerbeidzjan&soort=Overwegingen'));
    await answered(page, 'Azerbeidzjan');
    const results = page.locator('[data-search-results] > li > a');
    const chosen = results.nth(Math.floor((await results.count()) / 2));
    const top = () => chosen.evaluate((element) => element.getBoundingClientRect().top);
    await chosen.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    const before = await top();
    await chosen.click();
    await page.locator('[data-provision]').first().waitFor();
    await page.goBack();
    await answered(page, 'Azerbeidzjan');
    // Within a line, since the browser scrolls along with what changes above.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(30);
    expect(page.url()).toContain('soort=Overwegingen');
  });

  test('asks for the entry of its index under a name of each visit, which nothing on the way keeps', async () => {
    const page = await newPage();
    let asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.endsWith('/pagefind-entry.json')) asked.push(/\d{13}$/.exec(search)?.[0] ?? '');
    });
    const visits: string[] = [];
    for (const query of ['hof', 'gas']) {
      asked = [];
      await page.goto(address(`zoeken/?q=${query}`));
      await answered(page, query);
      expect(new Set(asked).size).toBe(1);
      visits.push(...new Set(asked));
    }
    expect(visits[0]).toMatch(/\d/);
    expect(visits[1]).not.toBe(visits[0]);
  });

  test('shows after Enter and after a reload what it showed while the word was typed', async () => {
    const page = await open('zoeken/');
    await page.locator('search-page input').focus();
    await page.keyboard.type('vredesakk');
    expect(await answered(page, 'vredesakk')).toEqual(['Paragraaf 17']);
    await page.keyboard.press('Enter');
    expect(await answered(page, 'vredesakk')).toEqual(['Paragraaf 17']);
    await page.reload();
    expect(await answered(page, 'vredesakk')).toEqual(['Paragraaf 17']);
    expect(await page.title()).toMatch(/^“vredesakk” zoeken – /);
  });

  test('does with operators what its help says', async () => {
    const page = await open('zoeken/');
    const help = page.locator('.search-notes').filter({ hasText: '-woord' });
    for (const operator of ['“zin”', '-woord', 'OR', '*']) expect(await help.textContent()).toContain(operator);
    const ask = async (query: string): Promise<string[]> => {
      await page.locator('search-page input').focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(query);
      return (await answered(page, query)).toSorted();
    };
    const [blockade, hospitals] = [await ask('blokkade'), await ask('ziekenhuizen')];
    expect(blockade.filter((each) => hospitals.includes(each)).length).toBeGreaterThan(0);
    expect(await ask('blokkade -ziekenhuizen')).toEqual(blockade.filter((each) => !hospitals.includes(each)));
    const either = new Set([...(await ask('moskeeën')), ...hospitals]);
    expect(await ask('moskeeën OR ziekenhuizen')).toEqual([...either].toSorted());
    expect(await ask('ziekenhui*')).toEqual(hospitals);
    for (const phrase of ['“etnische zuivering”', '"etnische zuivering"']) {
      expect((await ask(phrase)).length).toBeGreaterThan(0);
      const marked = await page.locator('[data-search-results] mark').allTextContents();
      expect(new Set(marked)).toEqual(new Set(['etnische zuivering']));
    }
  });

  test('shows a number in the text at every digit that is typed of it', async () => {
    const page = await open('zoeken/');
    await page.locator('search-page input').focus();
    await page.keyboard.type('100');
    for (const typed of ['100 0', '100 00', '100 000']) {
      await page.keyboard.type(typed.slice(typed === '100 0' ? -2 : -1));
      expect(await answered(page, typed)).toEqual(['Overweging F', 'Overweging C']);
    }
  });

  test('makes one step in the history of each query, and leads back to the results of each', async () => {
    const page = await open('over/');
    await page.goto(address('zoeken/'));
    const type = async (query: string): Promise<void> => {
      await typeInto(page.locator('search-page input'), query);
      await answered(page, query);
      await page.keyboard.press('Enter');
    };
    await type('hof');
    await type('gas');
    await page.locator('[data-search-results] a').first().click();
    await page.locator('.search-bar').waitFor();
    await page.goBack();
    expect(await answered(page, 'gas')).not.toEqual([]);
    await page.goBack();
    expect(await answered(page, 'hof')).not.toEqual([]);
    expect(await page.title()).toMatch(/^“hof” zoeken – /);
    await page.goBack();
    await page.waitForURL('**/over/');
  });

  test('holds what results are narrowed to in the address', async () => {
    const page = await open('zoeken/?q=hof&soort=Overwegingen');
    await answered(page, 'hof');
    expect(await page.locator('[data-search-results] > li > a').allTextContents()).toHaveLength(2);
    await page.locator('select[name="kind"]').selectOption('');
    await page.waitForURL('**/zoeken/?q=hof');
  });

  test('narrows results to a kind, with the count of each', async () => {
    const page = await open('zoeken/?q=hof');
    await answered(page, 'hof');
    await page.locator('.search-filters summary').click();
    await page.locator('select[name="kind"]').selectOption({ label: 'Overwegingen (2)' });
    await narrowed(page);
    expect(await page.locator('[data-search-results] > li > a').allTextContents()).toEqual([
      'Overweging M',
      'Overweging I',
    ]);
  });

  test('shows and counts no pages beside results of a kind', async () => {
    const page = await open('zoeken/?q=Azerbeidzjan&soort=Aanhalingen');
    const found = await answered(page, 'Azerbeidzjan');
    expect(found.length).toBeGreaterThan(0);
    expect(await page.locator('.search-count').first().textContent()).toMatch(
      new RegExp(`^${String(found.length)} onderdelen\\s*$`),
    );
    expect(await page.locator('.search-pages li').count()).toBe(0);
    await page.locator('select[name="kind"]').selectOption('');
    await page.locator('.search-pages li').first().waitFor();
  });

  test('makes its lists anew for another query that is asked while they are closed', async () => {
    const page = await open('zoeken/?q=hof');
    await answered(page, 'hof');
    const summary = page.locator('.search-filters summary');
    const kinds = page.locator('select[name="kind"] option:not([value=""])');
    await summary.click();
    await kinds.filter({ hasText: 'Overwegingen (2)' }).waitFor({ state: 'attached' });
    await summary.click();
    await typeInto(page.locator('main input[name="q"]'), 'Azerbeidzjan');
    const found = (await answered(page, 'Azerbeidzjan')).length;
    await summary.click();
    await kinds.first().waitFor({ state: 'attached' });
    const counts = (await kinds.allTextContents()).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found);
  });

  test.each([
    ['soort=onzin', 7],
    ['soort=overwegingen', 2],
    ['soort=Aanhalingen&persoon=niemand', 2],
  ])('takes what %j has for a choice, if there is one', async (filters, count) => {
    const page = await open(`zoeken/?q=hof&${filters}`);
    expect(await answered(page, 'hof')).toHaveLength(count);
  });

  test('narrows results that lack a word too', async () => {
    const page = await open('zoeken/?q=sancties+Turkije&soort=Overwegingen');
    await answered(page, 'sancties Turkije');
    const partial = page.locator('[data-partial-results] li > a');
    expect(await partial.count()).toBeGreaterThan(0);
    for (const text of await partial.allTextContents()) expect(text).toMatch(/^Overweging /);
    await page.locator('select[name="kind"]').selectOption('');
    await expect
      .poll(async () => (await partial.allTextContents()).some((text) => !text.startsWith('Overweging ')))
      .toBe(true);
  });

  test('says how many are left when nothing fits what is chosen, and lets it be chosen anew', async () => {
    const page = await open('zoeken/?q=krijgsgevangenen&soort=Paragrafen');
    await answered(page, 'krijgsgevangenen');
    const kinds = page.locator('select[name="kind"]');
    expect(await kinds.isVisible()).toBe(true);
    expect(await page.locator('.search-count').first().textContent()).toMatch(/^0 onderdelen/);
  });

  test('offers to narrow results of one kind only where there is something else to choose', async () => {
    const page = await newPage();
    const pattern = '**/about.*.json';
    await page.route(pattern, async (route) => {
      const about = (await (await route.fetch()).json()) as object[];
      await route.fulfill({ json: about.map(() => ({ provisions: [], numbers: [] })) });
    });
    const filters = page.locator('.search-filters');
    await page.goto(address('zoeken/?q=overwegende'));
    expect((await answered(page, 'overwegende')).length).toBeGreaterThan(1);
    expect(await filters.isVisible()).toBe(false);
    await page.unroute(pattern);
    await page.reload();
    await answered(page, 'overwegende');
    expect(await filters.isVisible()).toBe(true);
  });

  test('counts in each list what the choices in the others leave', async () => {
    const page = await open('zoeken/?q=Rusland');
    await answered(page, 'Rusland');
    const all = await page.locator('[data-search-results] > li').count();
    await page.locator('.search-filters summary').click();
    const themes = page.locator('select[name="theme"]');
    const value = (await themes.locator('option').nth(1).getAttribute('value')) ?? '';
    await themes.selectOption(value);
    await narrowed(page);
    const left = await page.locator('[data-search-results] > li').count();
    expect(left).toBeLessThan(all);
    const kinds = await page.locator('select[name="kind"] option:not([value=""])').allTextContents();
    const counts = kinds.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(left);
    expect(await themes.locator('option:checked').textContent()).toBe(`${value} (${String(left)})`);
  });

  test.each([
    ['**/pagefind/pagefind.js', 'hof'],
    ['**/pagefind-entry.json*', 'hof'],
    ['**/words.*.json', 'hof'],
    ['**/wasm.unknown.pagefind', 'hof'],
    ['**/*.pf_meta', 'hof'],
    ['**/*.pf_index', 'hof'],
    ['**/signed-queries.*.js', '2020'],
    ['**/corrections.*.js', 'blokade'],
    ['**/real-words.*.json', 'blokade'],
    ['**/filters.*.js', 'hof&soort=Overwegingen'],
    ['**/about.*.json', 'hof&soort=Overwegingen'],
    ['**/about.*.json', '2020'],
  ])('leads to the register when %s does not come', async (pattern, query) => {
    const page = await newPage();
    await page.route(pattern, (route) => route.abort());
    await page.goto(address(`zoeken/?q=${query}`));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.search-notes a').getAttribute('href')).toBe('/register/');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect((await answered(page, query.replace(/&.*/, ''))).length).toBeGreaterThan(0);
  });

  // A file that was lost while it was asked for ahead is asked for again.
  test.each([
    ['does not come', 'page', (route: Route) => route.abort()],
    ['is gone', 'page', (route: Route) => route.fulfill({ status: 404, body: 'weg' })],
    ['does not come', 'dialog', (route: Route) => route.abort()],
    ['is gone', 'dialog', (route: Route) => route.fulfill({ status: 404, body: 'weg' })],
  ])('when all of the index %s, the %s answers at the next try', async (_, place, lose) => {
    const page = await newPage();
    await page.route('**/pagefind/**', lose);
    if (place === 'page') await page.goto(address('zoeken/?q=hof'));
    else {
      await page.goto(address('over/'));
      await page.keyboard.press('/');
      await typeInto(page.locator('dialog.search input'), 'hof');
    }
    await page.getByRole('alert').waitFor();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect((await answered(page, 'hof')).length).toBeGreaterThan(0);
  });

  test('calls no word absent that it has not looked for: one that only a page has', async () => {
    const page = await newPage();
    const pattern = '**/*.pf_index';
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'weg' }));
    await page.goto(address('zoeken/?q=toegankelijkheid'));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('staat niet in de tekst');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await answered(page, 'toegankelijkheid');
    expect(await page.locator('.search-pages li').count()).toBeGreaterThan(0);
  });

  test('leads to the register when a further file of a long text does not come', async () => {
    const page = await newPage();
    const pattern = '**/words.*.json';
    await page.route(pattern, async (route) => {
      const data = (await (await route.fetch()).json()) as { provisions: object[] };
      const provisions = data.provisions.map((provision) => ({ ...provision, file: 1 }));
      await route.fulfill({ json: { ...data, provisions, texts: ['text-2.0123456789.json'] } });
    });
    await page.goto(address('zoeken/?q=hof'));
    await page.getByRole('alert').waitFor();
    await page.unrouteAll({ behavior: 'wait' }); // a lost file may be asked for again meanwhile
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect((await answered(page, 'hof')).length).toBeGreaterThan(0);
  });

  test('an entry of an earlier site, whose words are gone, is said to have failed, and is asked for again', async () => {
    const page = await newPage();
    const pattern = '**/pagefind-entry.json*';
    await page.route(pattern, async (route) => {
      const entry = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...entry, words: 'words.0123456789.json', ahead: [] } });
    });
    await page.goto(address('zoeken/?q=hof'));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
    await page.unrouteAll({ behavior: 'wait' }); // a lost file may be asked for again meanwhile
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect((await answered(page, 'hof')).length).toBeGreaterThan(0);
  });

  test('starts anew when a file that a query needs is gone, as after a new version of the site', async () => {
    const page = await newPage();
    await page.route('**/words.*.json', async (route) => {
      const data = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...data, realWords: 'real-words.0123456789.json' } });
    });
    await page.goto(address('zoeken/?q=blokade'));
    await page.getByRole('alert').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect((await answered(page, 'blokade')).length).toBeGreaterThan(0);
  });

  test('leads to the register without scripts', async () => {
    const page = await open('zoeken/?q=hof', { javaScriptEnabled: false });
    expect(await page.locator('noscript a, main a[href="/register/"]').first().getAttribute('href')).toBe('/register/');
    expect(await page.locator('main').innerText()).toContain('vindplaatsen. Naar het register');
    await page.goto(address('register/'));
    const word = page.locator('.words p', { has: page.locator('b', { hasText: /^vluchtelingen/ }) });
    expect(await word.locator('a').first().getAttribute('href')).toMatch(/^\/overweging\/k\/#overweging-k-\d$/);
  });
});

test('marks that did not come on the page of a result are missed in words', async () => {
  for (const pattern of ['**/marks.*.js', '**/words.*.json']) {
    const page = await newPage();
    await page.route(pattern, (route) => route.abort());
    await page.goto(address('overweging/g/?q=corridor'));
    await page.getByRole('alert').filter({ hasText: 'kon niet worden geladen' }).waitFor();
  }
});

describe('what is typed on the search page', () => {
  const kept = keepPage();
  let page: Page;

  beforeAll(async () => {
    page = kept();
    await page.goto(address('zoeken/'));
  });

  const ask = async (query: string) => {
    await typeInto(page.locator('search-page input'), query);
    return answered(page, query.trim());
  };

  test('finds the corridor however it is spelled, and says why', async () => {
    expect((await ask('Latsjin')).toSorted()).toEqual([
      'Overweging F',
      'Overweging G',
      'Overweging I',
      'Paragraaf 2',
      'Paragraaf 6',
    ]);
    expect(await page.locator('[data-search-results] li').filter({ hasText: 'Overweging F' }).textContent()).toContain(
      'Latsjin → Laçın',
    );
    expect(await page.locator('[data-search-results] mark').allTextContents()).toContain('Lachin');
  });

  test('answers for words of grammar in a name, which no index has', async () => {
    expect((await ask('HR/VP')).toSorted()).toEqual(['Aanhaling 7', 'Paragraaf 11', 'Paragraaf 19', 'Paragraaf 22']);
  });

  test('says what it searched for instead, and searches exactly when asked', async () => {
    expect(await ask('blokade')).toHaveLength(6);
    await page.getByRole('link', { name: 'Zoek letterlijk op “blokade”' }).click();
    expect(await answered(page, '"blokade"')).toEqual([]);
  });

  test('tells that there is nothing, and offers words of the text', async () => {
    expect(await ask('Kosovo')).toEqual([]);
    expect(await page.getByRole('status').first().textContent()).toContain('Geen resultaten voor “Kosovo”');
    const notes = page.locator('.search-notes');
    expect(await notes.locator('p').first().textContent()).toBe('“Kosovo” staat niet in de tekst.');
    const ways = await notes
      .locator('a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
    expect(ways).toEqual(['/register/', '/themas/']);
  });

  test.each(['waarom', 'waartoe', 'wie zegt', 'hoev'])('says of %j that it is nothing to search for', async (query) => {
    expect(await ask(query)).toEqual([]);
    expect(await page.locator('.search-notes p').first().textContent()).toContain('Op vraagwoorden');
  });

  test('names each result by its short title too', async () => {
    expect((await ask('vredeshandhavingstroepen'))[0]).toBe('Overweging G');
    expect(await page.locator('[data-search-results] > li small').first().textContent()).toBe(
      ' Vredestroepen en de Laçın-corridor',
    );
  });

  test('shows the pages about a name after the provisions, each with what it is', async () => {
    await ask('Pashinyan');
    const first = page.locator('.search-pages li').first();
    expect(await first.textContent()).toBe('Nikol Pasjinian Persoon');
    expect(await first.locator('a').getAttribute('href')).toBe('/register/#nikol-pasjinian');
  });

  test('shows pages without what is excluded, and those that are called what is quoted', async () => {
    const pagesFor = async (query: string): Promise<string[]> => {
      await ask(query);
      return page.locator('.search-pages:last-child li a').allTextContents();
    };
    const all = await pagesFor('resolutie');
    const both = await pagesFor('resolutie stemming');
    expect(both.length).toBeGreaterThan(0);
    expect(await pagesFor('resolutie -stemming')).toEqual(all.filter((name) => !both.includes(name)));
    expect(await pagesFor('"stemming resolutie"')).toEqual([]);
    expect(await pagesFor('"Internationaal Gerechtshof"')).toContain('Internationaal Gerechtshof');
  });

  test('keeps the address in step with the field', async () => {
    await ask('gerechtshof');
    expect(new URL(page.url()).searchParams.get('q')).toBe('gerechtshof');
  });

  test('shows results that lack a word apart, each with what it lacks', async () => {
    expect(await ask('sancties Turkije')).toEqual([]);
    const partial = page.locator('[data-partial-results] li');
    expect(await partial.count()).toBeGreaterThan(0);
    for (const text of await partial.allTextContents()) expect(text).toMatch(/zonder: (?:sancties|Turkije)/);
  });

  test('shows both clauses of a provision that has the words apart', async () => {
    expect(await ask('moskeeën vandalisme')).toEqual(['Overweging M']);
    const clauses = page.locator('[data-search-results] q');
    expect(await clauses.count()).toBe(2);
    for (const [at, word] of ['moskeeën', 'vandalisme'].entries())
      expect(await clauses.nth(at).locator('mark').allTextContents()).toContain(word);
  });

  const odd = [
    '<script>alert(1)</script>',
    '.*+?^${}()|[]\\',
    '😀🇦🇲',
    'مرحبا بالعالم',
    '%00%ff',
    '"',
    'constructor',
    '__proto__ toString corridor',
    'x'.repeat(10_000),
    'ab '.repeat(3000),
  ];
  test.each(odd)('takes %j for text', async (query) => {
    await ask(query);
    expect(await page.locator('[data-search-results] script').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the dialog', () => {
  test('loads nothing of search before the reader turns to it', async () => {
    const asked: string[] = [];
    const page = await open('');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|\/app\./.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
  });

  test('goes by keyboard from a shortcut to the clause with its words painted, and on through the text', async () => {
    const page = await open('over/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText('Lachin');
    await answered(page, 'Lachin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/paragraaf/6/?q=Lachin#paragraaf-6-1');
    const place = page.locator('.search-bar [role=status]');
    await place.waitFor();
    expect(await place.textContent()).toMatch(/^“Lachin”: \d+ van \d+$/);
    expect(await page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String))).toContain('Lachin');
    await page.getByRole('button', { name: 'Vorige' }).click();
    await page.waitForURL('**/paragraaf/2/**');
    await place.waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-bar').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('holds the query in the address while it is open, and gives the page its own back', async () => {
    const page = await open('paragraaf/2/#paragraaf-2-1');
    const own = page.url();
    const type = async (query: string): Promise<void> => {
      await page.keyboard.press('/');
      await page.locator('dialog.search[open]').waitFor();
      await page.keyboard.insertText(query);
      await answered(page, query);
      expect(page.url()).toBe(address(`zoeken/?q=${query}`));
    };
    await type('corridor');
    await page.keyboard.press('Escape'); // empties the field
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement === document.body); // where the next key goes
    expect(page.url()).toBe(own);
    await type('blokkade');
    await page.locator('[data-search-results] a', { hasText: /^Paragraaf 2$/ }).click();
    await page.locator('.search-bar').waitFor();
    await page.goBack(); // to the results
    expect(page.url()).toBe(address('zoeken/?q=blokkade'));
    expect((await answered(page, 'blokkade')).length).toBeGreaterThan(0);
    await page.goBack();
    expect(page.url()).toBe(own);
    await page.locator('main [data-provision]').first().waitFor();
    await page.waitForLoadState(); // from here on it hears keys
    expect(await page.locator('dialog.search[open], search-page').count()).toBe(0);
    await type('hof');
    await page.keyboard.press('Enter');
    await page.locator('search-page').waitFor();
    await page.goBack();
    expect(page.url()).toBe(own);
  });

  test('leads forward again over the results to what was followed', async () => {
    const page = await open('over/');
    const own = page.url();
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText('blokkade');
    await answered(page, 'blokkade');
    await page.locator('[data-search-results] a', { hasText: /^Overweging F$/ }).click();
    await page.locator('.search-bar').waitFor();
    const followed = page.url();
    await page.goBack();
    await answered(page, 'blokkade');
    await page.goBack();
    expect(page.url()).toBe(own);
    await page.locator('search-page').waitFor({ state: 'detached' });
    await page.waitForLoadState(); // from here on it hears of steps
    await page.goForward();
    expect((await answered(page, 'blokkade')).length).toBeGreaterThan(0);
    await page.goForward();
    await page.waitForURL(followed);
    await page.locator('.search-bar').waitFor();
  });

  test('finishes the word that is being typed', async () => {
    const page = await open('');
    await page.locator('header a.search-opener').click();
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText('gerechtsh');
    expect(await answered(page, 'gerechtsh')).toHaveLength(5);
  });

  test('keeps earlier queries in this browser and forgets them when asked', async () => {
    const page = await open('zoeken/?q=erfgoed');
    await answered(page, 'erfgoed');
    await page.locator('[data-search-results] a').first().click();
    await page.locator('[data-source-text]').first().waitFor();
    await page.goto(address('zoeken/'));
    await page.getByRole('link', { name: 'erfgoed' }).waitFor();
    await page.getByRole('button', { name: 'Wissen' }).click();
    expect(await page.getByRole('link', { name: 'erfgoed' }).count()).toBe(0);
  });

  test('searches on without a network once it has loaded', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText('hof');
    await answered(page, 'hof');
    await page.context().setOffline(true);
    await typeInto(page.locator('dialog input[name="q"]'), 'vluchteling');
    expect(await answered(page, 'vluchteling')).toHaveLength(3);
  });

  test('searches on when a part that it had not needed does not come', async () => {
    const page = await open('');
    await page.route('**/signed-queries.*.js', (route) => route.abort());
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText('hof');
    await answered(page, 'hof');
    await page.context().setOffline(true);
    const field = page.locator('dialog input[name="q"]');
    await typeInto(field, '9 november 2020');
    await page.locator('dialog').getByRole('alert').waitFor();
    await typeInto(field, 'vluchteling');
    expect(await answered(page, 'vluchteling')).toHaveLength(3);
  });
});

test('an address leads to the match that it counts', async () => {
  const page = await open('?q=Internationaal+Gerechtshof&n=3');
  const place = page.locator('.search-bar [role=status]');
  await place.waitFor();
  expect(await place.textContent()).toContain(': 3 van ');
  await page.waitForFunction(() => {
    const [range] = [...(CSS.highlights.get('search-current') ?? [])] as Range[];
    const { top = -1, bottom = 0 } = range?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < innerHeight;
  });
});

test('every match of the whole resolution can be reached on the reading page', async () => {
  const page = await open('?q=Internationaal+Gerechtshof#overweging-m');
  const place = page.locator('.search-bar [role=status]');
  await place.waitFor();
  const marks = await page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
  const count = Number(/van (\d+)$/.exec((await place.textContent()) ?? '')?.[1]);
  expect(marks.length).toBe(count);
  expect(marks).toContain('Internationaal Gerechtshof');
  await page.getByRole('button', { name: 'Volgende' }).click();
  expect(await place.textContent()).toContain(`van ${String(count)}`);
});
