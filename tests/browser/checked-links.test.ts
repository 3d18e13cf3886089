import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './tools-axe.ts';
import { visitSite } from './visit.ts';

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

test('other words are shown with what changed, and no line of the text moves', async () => {
  const [then = '', now = ''] = (await wordings())['overweging-a-1'] ?? [];
  for (const path of ['', 'overweging/a/']) {
    await page.goto(address(`${path}#overweging-a-1`));
    await page.evaluate(() => document.fonts.ready);
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

test.each(['light', 'dark'] as const)(
  'the notice is accessible in %s, closed with the keyboard',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const [then = ''] = (await wordings())['overweging-a-1'] ?? [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('about:blank');
      await page.goto(address(`?w=${hashOf(then)}#overweging-a-1`));
      await notice().locator('.changes').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const box = await notice().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await notice().getByRole('button', { name: 'Sluiten' }).press('Escape');
      await notice().waitFor({ state: 'detached' });
    }
  },
);
