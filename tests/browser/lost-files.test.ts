import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { drawn, visitSite, typeInto } from './visit.ts';

const { address, newPage } = visitSite({ viewport: { width: 1280, height: 900 } });
let page: Page;
let lost: string[];

/** Until `restore` no file that has not come yet comes. */
async function lose(files: RegExp): Promise<() => Promise<void>> {
  lost = [];
  await page.route(files, async (route) => {
    lost.push(route.request().url());
    await route.abort();
  });
  return () => page.unroute(files);
}

/** It is said in words. */
const said = () => page.getByRole('alert').filter({ hasText: 'kon niet worden geladen' });
const whenLost = () => expect.poll(() => lost.length).toBeGreaterThan(0);
/** Acts until it is so: what is done while a lost file is still being asked for shares its fate, the next time asks anew. */
const actUntil = (act: () => Promise<unknown>, isSo: () => Promise<boolean>) =>
  expect.poll(() => act().then(isSo)).toBe(true);
const isThere = (place: Locator) => async () => (await place.count()) > 0;

/** Lets go of what was selected, and selects other words. */
async function selectWords(): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await drawn(page);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('overweging-g-2') ?? document));
  await drawn(page);
}

beforeEach(async () => {
  page = await newPage();
});

/** The whole text, with all that comes by itself. */
const openText = () => page.goto(address(), { waitUntil: 'networkidle' });

test('the settings open at the next press', async () => {
  await openText();
  const restore = await lose(/\.js$/);
  const button = page.getByRole('button', { name: 'Weergave' });
  await button.click();
  await said().waitFor();
  await restore();
  await button.click();
  await page.getByRole('dialog', { name: 'Weergave' }).waitFor();
});

test('the tools of a clause come at the next press of its number', async () => {
  await openText();
  const restore = await lose(/\.js$/);
  const number = page.locator('#overweging-g .numbers a[href="#overweging-g-2"]');
  await number.click();
  await whenLost();
  await restore();
  await actUntil(
    () => number.press('Enter'),
    () => page.locator('.clause-tools').isVisible(),
  );
});

test('a card comes with the next mention, whether its script or its words were lost', async () => {
  await openText();
  const restoreScript = await lose(/\.js$/);
  const mentions = page.locator(
    '#aanhaling-1 a[data-mention], #aanhaling-2 a[data-mention], #aanhaling-3 a[data-mention]',
  );
  await mentions.nth(0).hover();
  await whenLost();
  await restoreScript();
  const restoreWords = await lose(/kaarten\.json$/);
  const pointAt = async (mention: Locator) => {
    await page.mouse.move(0, 0);
    await mention.hover();
  };
  // A card takes a moment.
  const isSoon = (coming: Promise<unknown>) =>
    coming.then(
      () => true,
      () => false,
    );
  await actUntil(
    () => pointAt(mentions.nth(1)),
    () => isSoon(expect.poll(() => lost.length, { timeout: 2000 }).toBeGreaterThan(0)),
  );
  await restoreWords();
  await actUntil(
    () => pointAt(mentions.nth(2)),
    () => isSoon(page.locator('.card:popover-open').waitFor({ timeout: 2000 })),
  );
});

test('a key goes to the next provision once its script can be had', async () => {
  await openText();
  const restore = await lose(/\.js$/);
  await page.keyboard.press('j');
  await said().waitFor();
  await restore();
  await actUntil(
    () => page.keyboard.press('j'),
    () => page.evaluate(() => Boolean(document.activeElement?.closest('[data-provision]'))),
  );
  expect(await said().count()).toBe(0);
});

test('the tools on the page of a provision come when the reader is there', async () => {
  const restore = await lose(/clause-tools.*\.js$/);
  await page.goto(address('overweging/g/'));
  await whenLost();
  await restore();
  await actUntil(() => page.locator('h1').click(), isThere(page.locator('[data-tools] .tools')));
});

test('a file that tools share, once lost, is missed in words by who comes for them', async () => {
  // Chromium does not ask for it again, whatever asks.
  await lose(/\/citing\..*\.js$/);
  await page.goto(address('overweging/g/'));
  await whenLost();
  await actUntil(() => page.keyboard.press('Tab'), isThere(said()));
  await page.evaluate(() => document.querySelector('.lost')?.remove());
  await actUntil(selectWords, isThere(said()));
});

test('a selection that grows asks once for what did not come', async () => {
  await openText();
  await lose(/\/selection\..*\.js/);
  await selectWords();
  await whenLost();
  await actUntil(selectWords, isThere(said()));
  const asked = lost.length;
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('Shift+ArrowRight');
  await drawn(page);
  expect(lost.length).toBe(asked);
});

test('the offer for selected words and the place in the contents come once their files can be had', async () => {
  await openText();
  const restore = await lose(/\/(?:selection|follow)\..*\.js$/);
  await selectWords();
  await whenLost();
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => lost.some((file) => file.includes('follow'))).toBe(true);
  await restore();
  await actUntil(selectWords, isThere(page.locator('.tools-selection')));
  await actUntil(() => page.mouse.wheel(0, 100), isThere(page.locator('.rail [aria-current]')));
});

test('a search that cannot load goes to its page, with what was typed, and that says so', async () => {
  await openText();
  await lose(/\/app\..*\.js$/);
  await page.keyboard.press('/');
  await page.waitForURL('**/zoeken/?q=*');
  await page.locator('search-page [data-failed]').waitFor({ state: 'visible' });
});

test('a search page whose script did not come answers its address when it is tried again', async () => {
  const restore = await lose(/\/app\..*\.js$/);
  await page.goto(address('zoeken/?q=sancties'));
  const retry = page.getByRole('link', { name: 'Opnieuw proberen' });
  await retry.waitFor();
  await restore();
  await retry.click();
  await page.locator('[data-search-results] > li').first().waitFor();
  expect(page.url()).toContain('?q=sancties');
});

test('citations that cannot be had are told, by words, and come at the next press', async () => {
  await page.goto(address('overweging/g/'));
  const copyText = page.locator('[data-tools]').getByRole('button', { name: 'Tekst' });
  await copyText.waitFor();
  const restore = await lose(/citeer\.json$/);
  await copyText.press('Enter');
  await page.getByRole('status').filter({ hasText: 'De bronvermelding kon niet worden opgehaald.' }).waitFor();
  await restore();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await copyText.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Tekst van overweging G gekopieerd, met bron.' }).waitFor();
});

test.each([
  ['Bronvermelding', 'Kopieer', /^Bronvermelding gekopieerd/],
  ['Sluit in', 'Kopieer HTML', /^HTML gekopieerd/],
])('a panel of %s that did not come copies nothing, and all at the next press', async (panel, name, done) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('overweging/g/'));
  await page.evaluate(() => navigator.clipboard.writeText('eerder'));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const tools = page.locator('[data-tools]');
  await tools.getByRole('button', { name: panel }).waitFor();
  const restore = await lose(/citeer\.json$/);
  await tools.getByRole('button', { name: panel }).press('Enter');
  const failed = page.getByRole('status').filter({ hasText: 'kon niet worden opgehaald' });
  await failed.waitFor();
  const before = lost.length;
  const copy = tools.locator('.tool-forms').getByRole('button', { name, exact: true });
  await copy.press('Enter');
  await expect.poll(() => lost.length).toBeGreaterThan(before);
  await failed.waitFor();
  expect(await clipboard()).toBe('eerder');
  await restore();
  await copy.press('Enter');
  await page.getByRole('status').filter({ hasText: done }).waitFor();
  expect(await clipboard()).toContain('Europees Parlement');
});

test('a quotation is compared at the next press', async () => {
  await page.goto(address('citaat/'));
  const restore = await lose(/comparison.*\.js/);
  await page.getByLabel('Het citaat').fill('de algehele rol van Rusland');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said().waitFor();
  await restore();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Letterlijk: paragraaf 13.' }).waitFor();
  expect(await said().count()).toBe(0);
});

test('a card that is asked for by its key and did not come is told', async () => {
  await openText();
  const restore = await lose(/\.js/);
  const mention = page.locator('#aanhaling-1 a[data-mention]').first();
  await mention.press('ArrowDown');
  await said().waitFor();
  await restore();
  await mention.press('ArrowDown');
  await page.locator('.card:popover-open').waitFor();
});

test('without a connection every control works, follows its link, or says what to do', async () => {
  await openText();
  await page.context().setOffline(true);
  const isSaidAfter = async (act: () => Promise<unknown>) => {
    await page.evaluate(() => document.querySelector('.lost')?.remove());
    await act();
    await said().waitFor();
  };
  await isSaidAfter(() => page.getByRole('button', { name: 'Weergave' }).click());
  await isSaidAfter(() => page.keyboard.press('k'));
  await isSaidAfter(async () => {
    await typeInto(page.getByRole('textbox', { name: 'Ga naar' }), 'G/2');
    await page.keyboard.press('Enter');
  });
  const number = page.locator('#overweging-g .numbers a[href="#overweging-g-2"]');
  await number.click();
  expect(new URL(page.url()).hash).toBe('#overweging-g-2');
  await isSaidAfter(() => number.click());
  await page.setViewportSize({ width: 390, height: 800 });
  await isSaidAfter(() => page.locator('.place-bar [data-step="1"]').click());
});

test('a copy of the official text is its words, whatever else did not come', async () => {
  await openText();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lose(/\.js$/);
  await page.evaluate(() => {
    const [from, to] = ['overweging-g', 'overweging-h'].map((id) =>
      document.querySelector(`#${id} [data-source-text]`),
    );
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await whenLost();
  await page.keyboard.press('Control+c');
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '').split('\n\n');
  expect(lines).toEqual([
    expect.stringMatching(/^G\. overwegende dat .*;$/),
    expect.stringMatching(/^H\. overwegende dat .*;$/),
  ]);
  expect(await said().count()).toBe(0);
});

test('notes that did not come are read on the page of their provision', async () => {
  await openText();
  await lose(/open-notes.*\.js$/);
  await page.locator('[data-opens-notes]').first().click();
  await page.locator('main.one .editor-notes').first().waitFor();
});

test('a quotation whose line is silent says that it did not come', async () => {
  // The browser's own time cannot be moved on.
  await page.addInitScript(() => {
    AbortSignal.timeout = (milliseconds) => {
      const control = new AbortController();
      setTimeout(() => {
        control.abort();
      }, milliseconds);
      return control.signal;
    };
  });
  await page.goto(address('overweging/g/'));
  const copyText = page.locator('[data-tools]').getByRole('button', { name: 'Tekst' });
  await copyText.waitFor();
  await page.clock.install();
  lost = [];
  await page.route(/citeer\.json$/, (route) => {
    lost.push(route.request().url());
  });
  await copyText.press('Enter');
  await whenLost();
  await page.clock.runFor(20_000);
  await page.getByRole('status').filter({ hasText: 'De bronvermelding kon niet worden opgehaald.' }).waitFor();
});
