import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../built-site/serve.ts';
import { axeViolations } from './tools-axe.ts';
import { visitSite, withoutFonts } from './visit.ts';

const { address, newPage } = visitSite({
  site: 'secondSite',
  viewport: { width: 1280, height: 700 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
let page: Page;
let asked: string[];

beforeEach(async () => {
  page = await newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});

const hashOf = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 8);
const wordings = async () =>
  JSON.parse(await readFile('tests/fixtures/second/content/wordings.json', 'utf8')) as Record<string, string[]>;
const notice = () => page.getByRole('complementary', { name: 'Controle van de link' });
const says = (words: string) => notice().getByRole('status').filter({ hasText: words }).waitFor();
/** The words that are shown, without those that were added since (`ins`) or that went (`del`). */
const wordsWithout = (tag: 'ins' | 'del') =>
  notice()
    .locator('.changes')
    .evaluate((node, left) => {
      const copy = node.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll(`${left}, .vh`)) each.remove();
      return copy.textContent;
    }, tag);
const same = 'De woorden zijn dezelfde als toen deze link werd gemaakt.';

test.each(['', 'paragraaf/2/'])('a link that is copied at /%s says that the words are the same', async (path) => {
  await page.goto(address(`${path}#paragraaf-2-2`));
  if (path === '') await page.locator('.numbers a[href="#paragraaf-2-2"]').click();
  const tools = page.locator('.clause-tools');
  await tools.getByRole('button', { name: 'Bronvermelding' }).press('Enter');
  await tools.getByRole('button', { name: 'Kopieer link met controle' }).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: 'Link met controle naar paragraaf 2, deel 2 gekopieerd.' })
    .waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const words = (await wordings())['paragraaf-2-2']?.at(-1) ?? '';
  expect(link).toBe(address(`paragraaf/2/?w=${hashOf(words)}#paragraaf-2-2`));
  await page.goto(path === '' ? link.replace('paragraaf/2/', '') : link);
  await says(same);
  expect(asked.some((url) => url.includes('eerdere-woorden'))).toBe(false);
  // The canonical address is without it.
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('?');
});

test('a part of any form is known by its words', async () => {
  const { addresses } = JSON.parse(await readFile('tests/fixtures/second/content/addresses.json', 'utf8')) as {
    addresses: Record<string, string>;
  };
  await page.goto(address());
  // The first part of those that hold the same elements.
  const ids = await page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('[data-provision], [data-source-text] span[id]')];
    const forms = new Map<string, string>();
    for (const part of parts.reverse()) {
      const inside = [...part.querySelectorAll('*')].map(({ tagName, className }) => tagName + className);
      forms.set([...new Set(inside)].sort().join(' '), part.dataset.provision ?? part.id);
    }
    return [...forms.values()];
  });
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    // Of a provision and its only clause the links differ in their fragments alone, and the page would stay open.
    await page.goto(address(`?id=${id}&w=${addresses[id] ?? ''}#${id}`));
    await expect.poll(() => notice().getByRole('status').textContent(), { message: id }).toBe(same);
  }
});

test('other words are shown with what changed, and no line of the text moves', async () => {
  const [then = '', now = ''] = (await wordings())['overweging-a-1'] ?? [];
  await withoutFonts(page);
  for (const path of ['', 'overweging/a/']) {
    await page.goto(address(`${path}#overweging-a-1`));
    const top = () => page.locator('#overweging-a-1').evaluate((clause) => clause.getBoundingClientRect().top);
    const before = await top();
    await page.goto('about:blank');
    await page.goto(address(`${path}?w=${hashOf(then)}#overweging-a-1`));
    await says('De woorden zijn niet meer dezelfde');
    expect(await top()).toBe(before);
    expect(await wordsWithout('ins')).toBe(then);
    expect(await wordsWithout('del')).toBe(now);
    expect(await notice().locator('del').first().textContent()).toMatch(/^ toen: /);
  }
});

test('words that another part has now are named with their place', async () => {
  const [then = ''] = (await wordings())['paragraaf-4-1'] ?? [];
  await page.goto(address(`paragraaf/4/?w=${hashOf(then)}#paragraaf-4-1`));
  await says('niet meer dezelfde');
  await notice().getByRole('link', { name: 'paragraaf 4, deel 2' }).click();
  // Whoever goes on is no longer at what the link named.
  await notice().waitFor({ state: 'detached' });
  expect(page.url()).toBe(address('paragraaf/4/#paragraaf-4-2'));
});

test('a retired part says that it is, and what stood there', async () => {
  const [then = ''] = (await wordings())['paragraaf-6-1'] ?? [];
  const hash = hashOf(then);
  for (const path of ['', 'paragraaf/6/', 'paragraaf/4/']) {
    await page.goto(address(`${path}?w=${hash}#paragraaf-6-1`));
    await says('Het onderdeel van deze link bestaat niet meer.');
    expect(await wordsWithout('ins')).toBe(then);
  }
});

test.each([
  ['?w=00000000#paragraaf-2-2', 'Niet vast te stellen is'],
  ['?w=#paragraaf-2-2', 'is niet volledig'],
  ['?w=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#paragraaf-2-2', 'is niet volledig'],
  [`?w=${'a'.repeat(5000)}#paragraaf-2-2`, 'is niet volledig'],
  ['?w=__proto__#paragraaf-2-2', 'is niet volledig'],
  ['?w=00000000#paragraaf-99', 'noemt geen onderdeel'],
  ['?w=00000000', 'noemt geen onderdeel'],
  ['?w=00000000#constructor', 'noemt geen onderdeel'],
])('%.60s says so in words', async (query, words) => {
  await page.goto(address(query));
  await says(words);
  expect(await notice().locator('img').count()).toBe(0);
});

test('on the page of a provision a link without a fragment is one to the provision', async () => {
  const words = (await wordings())['paragraaf-2']?.at(-1) ?? '';
  await page.goto(address(`paragraaf/2/?w=${hashOf(words)}`));
  await says(same);
});

test('when the records do not come, that is said', async () => {
  await page.route('**/citeer.json', (route) => route.abort());
  await page.goto(address('?w=00000000#paragraaf-2-2'));
  await says('konden niet worden vergeleken');
});

describe('when the page and the records are of two builds', () => {
  const [then, now] = ['gladder wordt door blaadjes', 'glad wordt door bladeren'];
  const changed = (text: string) => text.replaceAll(now, then);
  /** Answers these with other words, as a build before or after this one would. */
  const rebuild = (files: RegExp, change = changed) =>
    page.route(files, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  const pageFile = /\/overweging\/a\/(?:\?|$)/;

  test.each(['#overweging-a-1', '', '#overweging-a'])(
    'neither is said to be the words of now (%s)',
    async (fragment) => {
      const hash = hashOf((await wordings())['overweging-a-1']?.at(-1) ?? '');
      // The page is another one than the records.
      await rebuild(pageFile);
      await page.goto(address(`overweging/a/?w=${hash}${fragment}`));
      await says('konden niet worden vergeleken');
      // The records are other ones than the page, and say that those are the words of the link.
      await page.unroute(pageFile);
      await rebuild(/citeer\.json/, (text) => changed(text).replaceAll(hash, '12345678'));
      await page.goto(address(`overweging/a/?w=12345678${fragment}`));
      await says('konden niet worden vergeleken');
    },
  );

  test('a part that only the page has is not said to be retired', async () => {
    await rebuild(pageFile, (text) =>
      text
        .replace(/(<span id="overweging-a-)1(">.*? in )/, '$11$2<span id="overweging-a-2">')
        .replaceAll(now, `${now}</span>`),
    );
    await page.goto(address('overweging/a/?w=00000000#overweging-a-2'));
    await says('konden niet worden vergeleken');
    expect(await notice().textContent()).not.toContain('bestaat niet meer');
  });

  test('the host is asked whether the records that the browser kept are still those of now', async () => {
    const paths: string[] = [];
    const before = (path: string) => paths.push(path) > 0;
    const server = await serveSite(inject('secondSite'), { headers: { 'Cache-Control': 'max-age=3600' }, before });
    onTestFinished(() => server.close());
    const plain = await page.context().newPage();
    for (const hash of ['00000000', '11111111']) {
      await plain.goto(`${server.url}overweging/a/?w=${hash}`);
      await plain.getByRole('status').filter({ hasText: 'Niet vast te stellen is' }).waitFor();
    }
    for (const file of ['overweging/a/citeer.json', 'eerdere-woorden.json'])
      expect(paths.filter((path) => path.endsWith(file))).toHaveLength(2);
  });

  test('what a translator put on the page is not taken for it', async () => {
    const hash = hashOf((await wordings())['overweging-a-1']?.at(-1) ?? '');
    await rebuild(pageFile, (text) => text.replaceAll(now, '<font>slippery with leaves</font>'));
    await page.goto(address(`overweging/a/?w=${hash}#overweging-a-1`));
    await says(same);
  });
});

test('a visit without a hash asks for nothing of it', async () => {
  await page.goto(address('paragraaf/2/#paragraaf-2-2'));
  await page.locator('.clause-tools').waitFor();
  expect(asked.filter((url) => /eerdere-woorden|citeer|\/check\./.test(url))).toEqual([]);
});

test('reading on takes the hash out of the address', async () => {
  await page.goto(address('?w=00000000#paragraaf-2-2'));
  await says('Niet vast te stellen is');
  await page.mouse.move(600, 300);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -120);
        return page.url();
      },
      { interval: 500 },
    )
    .toMatch(/\/#overweging-[a-z]+$/);
});

test.each([1280, 360])(
  'the notice is accessible by day and by night, closed with the keyboard, %i pixels wide',
  async (width) => {
    await page.setViewportSize({ width, height: 700 });
    const [then = ''] = (await wordings())['overweging-a-1'] ?? [];
    await page.goto(address(`?w=${hashOf(then)}#overweging-a-1`));
    await notice().locator('.changes').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
    const box = await notice().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await notice().getByRole('button', { name: 'Sluiten' }).press('Escape');
    await notice().waitFor({ state: 'detached' });
  },
);
