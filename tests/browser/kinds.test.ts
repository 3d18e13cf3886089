/** What holds on every page, tried on one of each kind. A page loads once for all that is looked at on it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, dropAlike } from './tools-axe.ts';
import { faintEdges, hiddenFocus, smallTargets } from './tools-sight.ts';
import { visitSite, typeInto } from './visit.ts';

/** One page of each kind, and of those with something of their own. */
const kinds = [
  '',
  'aanhaling/1/',
  'overweging/g/',
  'instrumenten/',
  'instrument/statuut-van-rome/',
  'zoeken/?q=Lachin',
  'register/',
  'themas/',
  'thema/cultureel-erfgoed/',
  'overzicht/',
  'oproepen/',
  'tijdlijn/',
  'kaart/',
  'aantekeningen/',
  'citaat/',
  'over/',
  'toegankelijkheid/',
  'licenties/',
  '404.html',
];

/** The widest that a host's own header may be, as README gives it: what a page may do is the least of the two. */
const [, ofHost = ''] = /Content-Security-Policy: (.+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
const { address, keepPage } = visitSite({ headers: { 'content-security-policy': ofHost }, reducedMotion: 'reduce' });

const narrow = { width: 320, height: 700 };
const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 800 };
const wide = { width: 1680, height: 1050 };

const looks = [
  { viewport: phone, colorScheme: 'light' },
  { viewport: wide, colorScheme: 'dark' },
  { viewport: wide, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const;
/** The two that are read most are looked at in every way; the others on a phone by day, on a wide screen by night. */
const looksAt = (path: string) => looks.slice(0, ['', 'overweging/g/'].includes(path) ? 4 : 2);

/** The four values of WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const everySetting = { theme: 'dark', size: 'larger', measure: 'wide', view: 'running', verbs: 'on', only: 'text' };

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The same with wide spacing, which goes again. */
const overflowSpaced = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const { scrollWidth, clientWidth } = document.documentElement;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    return scrollWidth - clientWidth;
  }, spacing);

/** Links and buttons whose words stand in several blocks, which a screen reader reads apart. */
const inPieces = (page: Page) =>
  page.evaluate(() => {
    const blockOf = (text: Node, link: Element) => {
      let block = text.parentElement;
      while (block && block !== link && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return block;
    };
    return [...document.querySelectorAll('a:not([aria-label]), button:not([aria-label])')].flatMap((link) => {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const blocks = new Set<Element | null>();
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        if (text.nodeValue?.trim() && !text.parentElement?.closest('[aria-hidden=true]'))
          blocks.add(blockOf(text, link));
      }
      return link.checkVisibility() && blocks.size > 1 ? [link.outerHTML.slice(0, 120)] : [];
    });
  });

/** Opens whatever there is to open on a page: settings, tools of a clause, citations, a card, search. */
async function openEverything(page: Page): Promise<void> {
  if ((await page.locator('[data-source-text]').count()) > 0) {
    // A provision that is one clause has no number.
    const numbers = page.locator('.numbers a');
    if ((await numbers.count()) > 0) await numbers.first().click();
    await page.getByRole('button', { name: 'Bronvermelding', exact: true }).first().click();
    await page.locator('.tool-forms pre:not(:empty)').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.locator('reading-settings button').click();
  await page.locator('.tools-panel').getByLabel('donker').check();
  await page.locator('.tools-panel').getByLabel('Doorlopende tekst, zoals gedrukt').check();
  await page.keyboard.press('Escape');
  const mention = page.locator('a[data-mention]').first();
  if ((await mention.count()) > 0) {
    await mention.hover();
    await page.locator('.card').waitFor({ state: 'visible' });
  }
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog input[type=search], search-page input[type=search]').first();
  await typeInto(field, 'corridor');
  await page.locator('[data-search-results][data-query="corridor"] a').first().waitFor();
}

describe.each(kinds)('on /%s', (path) => {
  const kept = keepPage({ viewport: narrow });
  let page: Page;
  const trouble: string[] = [];

  /** A search is there when it has found. */
  const go = async () => {
    await page.goto(address(path));
    if (path.includes('?q=')) await page.locator('[data-search-results] a').first().waitFor();
  };

  beforeAll(async () => {
    page = kept();
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await go();
  });

  test('nothing is wider than 320 pixels, with wide text spacing too, nor than 360', async () => {
    await page.setViewportSize(narrow);
    expect(await overflow(page)).toBe(0);
    expect(await overflowSpaced(page)).toBe(0);
    await page.setViewportSize({ ...narrow, width: 360 });
    expect(await overflow(page)).toBe(0);
  });

  test('every link and button is heard in one piece', async () => {
    await page.setViewportSize(laptop);
    expect(await inPieces(page)).toEqual([]);
  });

  test('axe finds nothing wrong', async () => {
    for (const { viewport, colorScheme } of looksAt(path)) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), `${viewport.width} ${colorScheme}`).toEqual([]);
    }
  });

  test('all that can be used is seen, is large enough and is in sight with the focus', async () => {
    await dropAlike(page);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faintEdges(page), `${colorScheme} ${viewport.width}`).toEqual([]);
      }
      expect(await smallTargets(page), `${viewport.width}`).toEqual([]);
      expect(await hiddenFocus(page), `${viewport.width}`).toEqual([]);
    }
  });

  test('whatever one opens keeps the content policy, asks no other host, leaves no cookie', async () => {
    expect(ofHost).toContain("default-src 'none'");
    await page.setViewportSize(laptop);
    const policy = page.locator('meta[http-equiv="content-security-policy"]');
    expect(await policy.getAttribute('content')).toMatch(/default-src 'none'/);
    await openEverything(page);
    expect(trouble).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('with every setting changed it still shows its page, fits a phone, and searches', async () => {
    await page.setViewportSize(phone);
    await page.evaluate((chosen) => {
      localStorage.setItem('/settings', JSON.stringify(chosen));
    }, everySetting);
    await page.goto('about:blank');
    await go();
    const chosen = () => page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
    expect(await chosen()).toMatchObject(everySetting);
    expect(await page.locator('main').innerText()).not.toBe('');
    expect(await page.locator('main h1').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await page.keyboard.press('/');
    await page.locator('dialog.search[open] input, search-page input:focus').waitFor();
  });
});
