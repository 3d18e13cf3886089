import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { writeOfflineFiles } from '../../src/features/offline/build/integration.ts';
import type { CopyManifest } from '../../src/features/offline/copy/manifest.ts';
import { serveSite, type SiteServer } from '../built-site/serve.ts';
import { write } from './notes-tools.ts';
import { axeViolations } from './tools-axe.ts';
import { sharedBrowser, typeInto } from './visit.ts';

/** What the host does with the requests to come, and which came. */
interface Line {
  isUp: boolean;
  asked: string[];
  before: (path: string) => Promise<boolean> | boolean | number;
}
const line: Line = { isUp: true, asked: [], before: () => true };
const [oldWords, newWords] = ['wordt door bladeren', 'wordt door natte bladeren'];
let browser: Browser;
let server: SiteServer;
let page: Page;
let site: { dist: string; base: string };
/** The site without what no test but one reads, so that a copy is soon made. */
let small: string;
/** The same with other words in one provision. */
let renewed: string;

const unread =
  /\/(?:citaat|document|instrument|instrumenten|licenties|oproepen|register|paragraaf\/[3-6]|overweging\/(?:[c-z]|a[a-z]))$/;

beforeAll(async () => {
  const { dist, base } = inject('secondSite');
  [small = '', renewed = ''] = ['small-', 'renewed-'].map((name) => mkdtempSync(join(tmpdir(), name)));
  for (const folder of [small, renewed])
    cpSync(dist, folder, { recursive: true, filter: (path) => !unread.test(path.replaceAll(sep, '/')) });
  site = { dist: small, base };
  for (const file of ['index.html', 'citeer.json'].map((name) => join(renewed, 'overweging/a', name)))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(oldWords, newWords));
  const before = (path: string) => {
    line.asked.push(path);
    return line.isUp && line.before(path);
  };
  [browser] = await Promise.all([
    sharedBrowser(),
    ...[small, renewed].map((folder) => writeOfflineFiles(folder, ['chrome109'])),
    serveSite(site, { before }).then((started) => (server = started)),
  ]);
});
afterAll(async () => {
  await server.close();
  for (const folder of [small, renewed]) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  Object.assign(line, { isUp: true, asked: [], before: () => true });
  site.dist = small;
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(50_000);
});
afterEach(() => page.context().close());

const address = (path = '') => server.url + path;
const manifest = (dist = site.dist) =>
  JSON.parse(readFileSync(join(dist, 'offline/bestanden.json'), 'utf8')) as CopyManifest;
const panel = () => page.locator('offline-copy');
const button = (name: string) => panel().getByRole('button', { name });
const says = (words: string | RegExp) => panel().getByText(words).first().waitFor();
const kept = () =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));

/** A site to change files of, for one test. */
function copyOf(dist: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'changed-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true });
  });
  cpSync(dist, copy, { recursive: true });
  return copy;
}

/** An answer of the host that is there when it is released. */
function hold() {
  let release = (): void => undefined;
  const held = new Promise<boolean>((done) => {
    release = () => {
      done(true);
    };
  });
  return { held, release };
}

/** Saves the whole site, as a reader would. */
async function save(): Promise<void> {
  await page.goto(address('over/'));
  expect(await panel().getByRole('progressbar').isVisible()).toBe(false);
  await button('Bewaar om offline te lezen').press('Enter');
  await says(/^Bewaard op/);
}

/** The host has another version of the site, and the browser its worker. */
async function renew(): Promise<void> {
  site.dist = renewed;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const taken = new Promise((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
    });
    await registration.update();
    await taken;
  });
}

test('before it is asked nothing is kept and nothing of it is fetched; the size is said first', async () => {
  for (const path of ['', 'overweging/a/', 'over/']) await page.goto(address(path));
  await button('Bewaar om offline te lezen').waitFor();
  expect(await kept()).toEqual({ workers: 0, caches: 0 });
  expect(line.asked.filter((path) => /sw\.js|\/offline\//.test(path))).toEqual([]);
  const { size } = manifest();
  const said = (size / 1e6).toFixed(1).replace('.', ',');
  await page.getByText(`Daarvoor is ongeveer ${said} MB nodig.`).waitFor();
});

test('once it is saved every page, search, citations, cards and own notes work without a network, and pages say so', async () => {
  site.dist = inject('secondSite').dist;
  await save();
  await panel().getByRole('status').filter({ hasText: 'Alles is bewaard.' }).waitFor();
  line.isUp = false;
  const missing = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(paths.map(async (path) => [path, (await fetch(`../${path}`)).status] as const));
      return answers.filter(([, status]) => status !== 200);
    },
    manifest().files.map(({ path }) => path),
  );
  expect(missing).toEqual([]);

  await page.goto(address());
  const day = new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(new Date());
  await page.getByText(`u leest de kopie die op ${day} op dit apparaat is bewaard.`).waitFor();
  expect(await page.locator('.offline-notice').evaluate((notice) => getComputedStyle(notice).backgroundColor)).toBe(
    'rgb(247, 236, 211)',
  );
  await page.keyboard.press('/');
  await typeInto(page.locator('dialog.search input'), 'bladeren');
  await page.locator('dialog.search [data-search-results] a').first().waitFor();
  await page.goto(address('zoeken/?q=bladeren'));
  await page.locator('[data-search-results] a').first().waitFor();
  await page.goto(address('paragraaf/2/#paragraaf-2-2'));
  await page.locator('.clause-tools').getByRole('button', { name: 'Bronvermelding' }).click();
  await page.locator('.clause-tools pre:not(:empty)').waitFor();
  // A card, and a note of one's own.
  await page.goto(address('aanhaling/1/'));
  await page.locator('[data-source-text] a[data-mention][href*="/instrument/"]').first().hover();
  await page.locator('.card', { hasText: 'Fietsakkoord' }).waitFor();
  await page.keyboard.press('Escape');
  await write(page, 'aanhaling-1-1', 'gezien', 'Zonder verbinding geschreven');
  await page.goto(address('aantekeningen/'));
  await page.locator('.own-note-text', { hasText: 'Zonder verbinding geschreven' }).waitFor();
  expect(await page.getByText('Los:').count()).toBe(0);
  // To whom a link led past the top of the page, the line that stays says it.
  for (const path of ['overweging/a/#overweging-a-1', '#paragraaf-3']) {
    await page.goto(address(path));
    const mark = page.locator('.offline-mark', { hasText: `Kopie van ${day}` });
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect((await mark.boundingBox())?.y).toBeLessThan(900);
  }
  // As a host would, the copy knows an address without its slash, or in capitals.
  for (const path of ['overweging/a#overweging-a-1', 'Overweging/A/#overweging-a-1']) {
    await page.goto(address(path));
    expect(page.url()).toBe(address('overweging/a/#overweging-a-1'));
    await page.locator('#overweging-a-1:target').waitFor();
  }
  await page.goto(address('overweging/nergens/'));
  await page.getByText('Deze pagina staat niet in de kopie').waitFor();
  await page.getByRole('link', { name: 'Naar de hele tekst' }).click();
  await page.locator('h1', { hasText: 'fietspaden' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

/**
 * The site with a worker whose waiting is in the hands of the test: for each wait it asks the host for `wait/5000`, and has
 * waited when that is answered.
 */
function timeTheWorker(): { isWait: (path: string) => boolean; waits: () => number[] } {
  site.dist = copyOf(site.dist);
  const file = join(site.dist, 'sw.js');
  const clock = `{
    const waits = new Map();
    let last = 0;
    self.setTimeout = (then, milliseconds) => {
      const stop = new AbortController();
      waits.set(++last, stop);
      fetch(\`wait/\${milliseconds}\`, { signal: stop.signal }).then(then, () => undefined);
      return last;
    };
    self.clearTimeout = (id) => waits.get(id)?.abort();
  }`;
  writeFileSync(file, `${clock}\n${readFileSync(file, 'utf8')}`);
  const wait = /\/wait\/(\d+)$/;
  return {
    isWait: (path) => wait.test(path),
    waits: () => line.asked.flatMap((path) => wait.exec(path)?.[1] ?? []).map(Number),
  };
}

test('with a network that never answers a page waits long once, its files not and the pages after it shortly', async () => {
  const { isWait, waits } = timeTheWorker();
  const never = hold();
  line.before = (path) => (isWait(path) ? never.held : true);
  await save();
  line.asked.length = 0;
  const network = hold();
  line.before = (path) => isWait(path) || network.held;
  await page.goto(address('zoeken/?q=bladeren'));
  await page.locator('[data-search-results] a').first().waitFor();
  await page.goto(address('overweging/a/'));
  await page.locator('.offline-notice').waitFor();
  await page.goto(address('over/'));
  await says(/^Bewaard op/);
  expect(waits()).toEqual([5000, 1000, 1000]);
  // As soon as the network answers it gets its time again.
  line.before = (path) => (isWait(path) ? never.held : true);
  network.release();
  for (const path of ['overweging/a/', 'overweging/b/']) {
    await page.goto(address(path));
    expect(await page.locator('.offline-notice').count()).toBe(0);
  }
  expect(waits().at(-1)).toBe(5000);
  never.release();
});

test('a host that cannot serve now shows no blank page of what the copy has', async () => {
  await save();
  line.before = () => 503;
  for (const path of ['overweging/a/', 'zoeken/?q=bladeren']) {
    const answer = await page.goto(address(path));
    expect(answer?.status()).toBe(200);
    await page.locator('.offline-notice').waitFor();
  }
  await page.locator('[data-search-results] a').first().waitFor();
  expect((await page.goto(address('overweging/nergens/')))?.status()).toBe(503);
});

test('saving can be stopped and gone on with; what was fetched is not fetched again', async () => {
  const { held, release } = hold();
  let left = 20;
  await page.goto(address('over/'));
  await button('Bewaar om offline te lezen').waitFor();
  line.before = (path) => (/sw\.js|bestanden/.test(path) || left-- > 0 ? true : held);
  await button('Bewaar om offline te lezen').click();
  await panel()
    .locator('.numbers', { hasText: /^[1-9]\d* van \d+ bestanden/ })
    .waitFor();
  await expect.poll(() => left).toBeLessThan(0);
  await button('Stop').click();
  await panel().getByRole('status').filter({ hasText: 'Gestopt.' }).waitFor();
  await says('De kopie is niet af');
  release();
  line.before = () => true;
  const cached = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(cached.length).toBeGreaterThan(5);
  line.asked.length = 0;
  await button('Ga verder met bewaren').press('Enter');
  await says(/^Bewaard op/);
  expect(line.asked.filter((path) => cached.includes(path))).toEqual([]);
});

test('when it is stopped before a file has come, nothing of it is left', async () => {
  await page.goto(address('over/'));
  await button('Bewaar om offline te lezen').waitFor();
  const { held, release } = hold();
  line.before = (path) => (/sw\.js|bestanden/.test(path) ? true : held);
  await button('Bewaar om offline te lezen').click();
  await panel()
    .locator('.numbers', { hasText: /^0 van/ })
    .waitFor();
  await button('Stop').click();
  await panel().getByRole('status').filter({ hasText: 'Gestopt.' }).waitFor();
  await expect.poll(kept).toEqual({ workers: 0, caches: 0 });
  release();
});

test.each([
  ['does not install', "addEventListener('install', (event) => event.waitUntil(Promise.reject()))"],
  ['breaks off', 'throw 1'],
])('a worker that %s is told in words', async (_, code) => {
  const broken = copyOf(site.dist);
  writeFileSync(join(broken, 'sw.js'), code);
  site.dist = broken;
  await page.goto(address('over/'));
  await button('Bewaar om offline te lezen').click();
  await panel().getByRole('status').filter({ hasText: 'kon niet starten' }).waitFor();
  await expect.poll(kept).toEqual({ workers: 0, caches: 0 });
  await button('Bewaar om offline te lezen').waitFor();
});

test('when the network goes in the middle, no page is blank, and saving goes on later', async () => {
  await page.goto(address('over/'));
  await button('Bewaar om offline te lezen').waitFor();
  let left = 15;
  line.before = () => left-- > 0;
  await button('Bewaar om offline te lezen').click();
  await panel().getByRole('status').filter({ hasText: 'De verbinding viel weg.' }).waitFor();
  await page.goto(address('overweging/a/'));
  await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
  await page.getByText('op dit apparaat staat geen volledige kopie').waitFor();
  line.before = () => true;
  await page.goto(address('over/'));
  await button('Ga verder met bewaren').click();
  await says(/^Bewaard op/);
});

test('a device without room says so and keeps nothing of it', async () => {
  await page.goto(address('over/'));
  const tools = await page.context().newCDPSession(page);
  await tools.send('Storage.overrideQuotaForOrigin', { origin: new URL(address()).origin, quotaSize: 200_000 });
  await button('Bewaar om offline te lezen').click();
  await panel().getByRole('status').filter({ hasText: 'te weinig ruimte' }).waitFor();
  await expect.poll(kept).toEqual({ workers: 0, caches: 0 });
});

test('a new version is read at once, offered for the copy, and the copy changes only when asked', async () => {
  await save();
  await renew();
  await page.goto(address('overweging/a/'));
  await page.locator('.offline-notice', { hasText: 'ouder dan de site die u nu leest' }).waitFor();
  await page.locator('[data-source-text]', { hasText: newWords }).waitFor();
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: oldWords }).waitFor();
  await page.getByText('u leest de kopie').waitFor();
  line.isUp = true;
  await page.goto(address('overweging/a/'));
  await page.getByRole('link', { name: 'Werk de kopie bij' }).click();
  await says('Er is intussen een nieuwere versie');
  line.asked.length = 0;
  await button('Werk de kopie bij').click();
  await panel().getByRole('status').filter({ hasText: 'Alles is bewaard.' }).waitFor();
  const changed = manifest(renewed).files.filter(
    ({ path, integrity }) => !manifest(small).files.some((file) => file.path === path && file.integrity === integrity),
  );
  const pages = line.asked.filter((path) => !/sw\.js|bestanden\.json/.test(path));
  expect(new Set(pages)).toEqual(new Set(changed.map(({ path }) => site.base + path)));
  expect((await kept()).caches).toBe(1);
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: newWords }).waitFor();
  await page.getByText('u leest de kopie').waitFor();
});

/** What the page of overweging A gets of its words; nothing when it gets none. */
const words = () =>
  page.evaluate(async () => {
    const answer = await fetch('citeer.json').catch(() => undefined);
    return answer && ((await answer.json()) as Record<string, { words: string }>)['overweging-a']?.words;
  });

test('a page of the network gets no files of an older copy, a page of the copy no others, whenever it asks', async () => {
  await save();
  await renew();
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: newWords }).waitFor();
  line.isUp = false;
  expect(await words()).toBeUndefined();
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: oldWords }).waitFor();
  line.isUp = true;
  expect(await words()).toContain(oldWords);
  // Browsers end a worker that has nothing to do, and start it again.
  const tools = await page.context().newCDPSession(page);
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.stopAllWorkers');
  expect(await words()).toContain(oldWords);
});

test('the first page of a new build gets nothing of the copy, before its worker has come', async () => {
  await save();
  await page.goto(address('overweging/a/'));
  expect(await words()).toContain(oldWords);
  site.dist = renewed;
  line.before = (asked) => !asked.endsWith('sw.js');
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: newWords }).waitFor();
  await page.locator('.offline-notice', { hasText: 'ouder dan de site die u nu leest' }).waitFor();
  line.isUp = false;
  expect(await words()).toBeUndefined();
});

test('a page that came from the host as the copy has it gets its files from there when the line goes', async () => {
  await save();
  await page.goto(address('overweging/a/'));
  const tools = await page.context().newCDPSession(page);
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.stopAllWorkers');
  line.isUp = false;
  expect(await words()).toContain(oldWords);
});

test('a copy that another window removes while it is saved is not called kept', async () => {
  const { held, release } = hold();
  await page.goto(address('over/'));
  line.before = (path) => (path.endsWith('/overweging/a/') ? held : true);
  await button('Bewaar om offline te lezen').press('Enter');
  await expect.poll(() => line.asked.some((path) => path.endsWith('/overweging/a/'))).toBe(true);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  release();
  await panel().getByRole('status').filter({ hasText: 'in een ander venster' }).waitFor();
  expect((await kept()).caches).toBe(0);
});

/** The host takes longer for these than the worker waits. */
const slowFor = (path: RegExp) => {
  line.before = (asked) => (path.test(asked) ? new Promise((done) => setTimeout(done, 6000, true)) : true);
};

test.each([
  ['the page that asks for it', /\/over\/$/],
  ['a file that has changed', /\/overweging\/a\/$/],
])('a copy is brought up to date over a line that is slow with %s', async (_, path) => {
  await save();
  await renew();
  slowFor(path);
  await page.goto(address('over/'));
  await button('Werk de kopie bij').click();
  await panel().getByRole('status').filter({ hasText: 'Alles is bewaard.' }).waitFor();
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: newWords }).waitFor();
});

test('a site that is renewed while it is saved is not taken for a copy', async () => {
  await page.goto(address('over/'));
  line.before = (path) => {
    if (path.endsWith('/bestanden.json') && site.dist !== renewed)
      setTimeout(() => {
        site.dist = renewed;
      });
    return true;
  };
  await button('Bewaar om offline te lezen').click();
  await panel().getByRole('status').filter({ hasText: 'tijdens het bewaren vernieuwd' }).waitFor();
  line.isUp = false;
  await page.goto(address('overweging/b/'));
  await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
  line.isUp = true;
  await page.goto(address('over/'));
  await button('Ga verder met bewaren').click();
  await says(/^Bewaard op/);
});

test('a file that does not come is the connection, one with other bytes is not; an earlier copy stays in use', async () => {
  await save();
  // The new version, with one file of the old one.
  const changed = 'overweging/a/index.html';
  const altered = copyOf(renewed);
  cpSync(join(site.dist, changed), join(altered, changed));
  site.dist = altered;
  await page.reload();
  for (const answer of [false, 503]) {
    line.before = (path) => (path.endsWith('/overweging/a/') ? answer : true);
    await button('Werk de kopie bij').click();
    await panel().getByRole('status').filter({ hasText: 'De verbinding viel weg.' }).waitFor();
  }
  line.before = () => true;
  await button('Werk de kopie bij').click();
  await panel().getByRole('status').filter({ hasText: 'Wat nu is opgehaald, is daarom niet in gebruik.' }).waitFor();
  await says(/^Bewaard op/);
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: oldWords }).waitFor();
});

test('caches that were cleared leave the site as it is, and words where there is no network', async () => {
  await save();
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto(address('overweging/a/'));
  await page.locator('[data-source-text]', { hasText: oldWords }).waitFor();
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.getByText('op dit apparaat staat geen volledige kopie').waitFor();
  line.isUp = true;
  await page.goto(address('over/'));
  await button('Bewaar om offline te lezen').waitFor();
});

test('a file that is gone from the copy is told in words', async () => {
  await save();
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    await (await caches.open(name)).delete('../overweging/a/');
  });
  line.isUp = false;
  await page.goto(address('overweging/a/'));
  await page.getByText('Deze pagina staat niet in de kopie').waitFor();
});

test('removing waits for no network', async () => {
  await save();
  line.before = (path) => (path.endsWith('sw.js') ? new Promise(() => undefined) : true);
  await page.goto(address('over/'));
  await button('Verwijder de kopie').press('Enter');
  await panel().getByRole('status').filter({ hasText: 'De kopie is verwijderd.' }).waitFor();
  expect((await kept()).caches).toBe(0);
});

test('removing takes away the worker and every file', async () => {
  await save();
  await button('Verwijder de kopie').press('Enter');
  await panel().getByRole('status').filter({ hasText: 'De kopie is verwijderd.' }).waitFor();
  await expect.poll(kept).toEqual({ workers: 0, caches: 0 });
  await button('Bewaar om offline te lezen').waitFor();
  await page.goto(address());
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test('a browser can install the site', async () => {
  await page.goto(address());
  const tools = await page.context().newCDPSession(page);
  const { errors, url } = await tools.send('Page.getAppManifest');
  expect({ errors, url }).toEqual({ errors: [], url: address('app.json') });
  expect((await tools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
});
