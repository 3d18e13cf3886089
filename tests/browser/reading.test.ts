import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { drawn, visitSite, withoutFonts } from './visit.ts';

const { address, newPage, open } = visitSite();

/** Whether the top of an element is in the window, with nothing before it. */
const isVisible = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const box = element.getClientRects()[0];
      if (!box || box.top < 0 || box.top > innerHeight || box.width === 0) return false;
      const found = document.elementFromPoint(
        box.left + Math.min(box.width, 8) / 2,
        box.top + Math.min(box.height, 8) / 2,
      );
      return found !== null && (element.contains(found) || found.contains(element));
    });

/** What may mark an element that a link leads to, on itself or on the official text in it. */
const marksOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) =>
      [element, ...element.querySelectorAll('[data-source-text]')].map((marked) => {
        const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(marked);
        return { backgroundColor, boxShadow, outlineStyle, bar: getComputedStyle(marked, '::before').content };
      }),
    );

test('one reads the whole resolution on one page', async () => {
  const page = await open('');
  await expect.poll(() => page.locator('[data-source-text]').count()).toBe(53);
  expect(await page.locator('[data-source-text]').first().innerText()).toMatch(/^gezien zijn recente resoluties/);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
});

/** How many letters of the text's own font stand on a full line, and how large they are. */
const measure = (page: Page) =>
  page.locator('#overweging-a-1').evaluate(async (element) => {
    const faces = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const face = faces.find((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('Source Serif'));
    const [source = ''] = /url\([^)]*\)/.exec(face?.cssText ?? '') ?? [];
    document.fonts.add(await new FontFace('text', source).load());
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const canvas = document.createElement('canvas').getContext('2d');
    const letters = element.textContent;
    if (canvas) canvas.font = `${size}px text`;
    const average = (canvas?.measureText(letters).width ?? 0) / letters.length;
    return { letters: element.getBoundingClientRect().width / average, size };
  });

test.each(['', 'overweging/a/'])('a line of /%s has 55 to 66 letters, 768 and 1280 pixels wide', async (path) => {
  const page = await open(path);
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { letters, size } = await measure(page);
    expect(letters, `${width}`).toBeGreaterThanOrEqual(55);
    expect(letters, `${width}`).toBeLessThanOrEqual(66);
    expect(size, `${width}`).toBeGreaterThanOrEqual(17);
  }
});

test.each([
  ['waits for the font of the text when it came quickly itself', 300, 1],
  ['waits for no font when it came slowly', 500, 0],
])('the first paint %s', async (_, milliseconds, fonts) => {
  const page = await newPage();
  await page.addInitScript((now) => {
    performance.now = () => now;
  }, milliseconds);
  await page.goto(address('paragraaf/11/'));
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(fonts);
});

test('selecting the official text takes labels as printed, and nothing else of ours', async () => {
  const page = await open('');
  const selected = await page.evaluate(() => {
    const selection = getSelection();
    const [from, to] = ['overweging-a', 'overweging-b'].map((id) =>
      document.querySelector(`#${id} [data-source-text]`),
    );
    if (from && to) selection?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    return selection?.toString() ?? '';
  });
  expect(selected).toMatch(/^overwegende dat het conflict/);
  expect(selected).toMatch(/\nB\.\s/);
  expect(selected).not.toMatch(/Overweging|Toelichting/);
});

describe.each([
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
] as [string, BrowserContextOptions][])('%s', (_, options) => {
  test.each(['', 'aanhaling/1/'])('one follows a footnote and comes back on /%s', async (path) => {
    const page = await open(path, { ...options, viewport: { width: 390, height: 700 } });
    await page.locator('#voetnootverwijzing-2').click();
    expect(new URL(page.url()).hash).toBe('#voetnoot-2');
    if (!('javaScriptEnabled' in options)) expect(await isVisible(page, '#voetnoot-2')).toBe(true);
    await page.locator('#voetnoot-2 [role="doc-backlink"]').click();
    expect(new URL(page.url()).hash).toBe('#voetnootverwijzing-2');
    if (!('javaScriptEnabled' in options)) expect(await isVisible(page, '#voetnootverwijzing-2')).toBe(true);
  });

  test('one goes from the whole text to a provision, to its neighbour and back', async () => {
    const page = await open('', options);
    await page.locator('#overweging-b .label a').click();
    expect(new URL(page.url()).pathname).toBe('/overweging/b/');
    await page.locator('[rel="next"]').click();
    expect(new URL(page.url()).pathname).toBe('/overweging/c/');
    await page.locator('main a[href="/#overweging-c"]').first().click();
    expect(new URL(page.url()).hash).toBe('#overweging-c');
  });
});

test.each(['#paragraaf-14', '#overweging-c-4', '#voetnoot-4', 'overweging/c/#overweging-c-4'])(
  'a deep link is visible and marked, on a laptop and on a phone: %s',
  async (path) => {
    const [address = '', fragment = ''] = path.split('#');
    const plain = await open(address);
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 700 },
    ]) {
      await plain.setViewportSize(viewport);
      const page = await open(path, { viewport });
      await expect.poll(() => isVisible(page, `#${fragment}`)).toBe(true);
      expect(await marksOf(page, `#${fragment}`)).not.toEqual(await marksOf(plain, `#${fragment}`));
    }
  },
);

test('the keyboard reaches the text by the skip link, and shows where it is', async () => {
  const page = await open('');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#tekst');
  expect(await isVisible(page, 'a[href="#tekst"]')).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  for (let step = 0; step < 25; step++) {
    const focus = await page.evaluate(() => {
      const { activeElement: element } = document;
      const style = element && getComputedStyle(element);
      return {
        html: element?.outerHTML.slice(0, 120),
        isShown: style ? style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0 : false,
      };
    });
    expect(focus.isShown, focus.html).toBe(true);
    await page.keyboard.press('Tab');
  }
});

test.each(['', 'overweging/a/'])('text at 200 % still fits at 640 px: /%s', async (path) => {
  const page = await open(path, { viewport: { width: 640, height: 640 } });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

describe('the longer notes of a provision', () => {
  const teaser = '#overweging-d [data-opens-notes]';

  test('open where one reads', async () => {
    const page = await open('#overweging-d');
    const address = page.url();
    await page.locator(teaser).first().click();
    const notes = page.locator('#overweging-d .editor-notes').first();
    await notes.getByText('Gebaseerd op').first().waitFor();
    expect(await notes.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(address);
    expect(await page.locator('#overweging-d [data-source-text]').count()).toBe(1);
  });

  test('are on the page of the provision when there are no scripts', async () => {
    const page = await open('#overweging-d', { javaScriptEnabled: false });
    await page.locator(teaser).first().click();
    await page.waitForURL('**/overweging/d/');
    expect(await page.locator('.editor-notes').first().innerText()).toContain('Gebaseerd op');
  });
});

test('nothing on the search page moves when results come', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    Object.assign(window, { shifts: () => [...shifts, ...observer.takeRecords()] });
  });
  await page.goto(address('zoeken/?q=corridor'));
  await page.locator('[data-search-results] a').first().waitFor();
  await drawn(page);
  const shifts = await page.evaluate(() =>
    (window as unknown as { shifts: () => (PerformanceEntry & { value: number })[] })
      .shifts()
      .map(({ value }) => value),
  );
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test('on a phone the name of the clause that a link led to comes to a place kept for it', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  const identity = page.locator('.arrival a');
  const top = () => identity.evaluate((element) => element.getBoundingClientRect().top);
  const files = /\/(arrive|follow)\./;
  await withoutFonts(page);
  await page.route(files, (route) => route.abort());
  await page.goto(address('#paragraaf-11-4'));
  expect(await page.locator('.arrival b').innerText()).toBe('');
  const before = await top();
  await page.unroute(files);
  await page.reload();
  await expect.poll(() => page.locator('.arrival b').innerText()).toContain('deel 4');
  expect(await top()).toBe(before);
});

test('what stands in the margin of a provision’s page covers nothing, and its text keeps its width', async () => {
  const { dist } = inject('site');
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:aanhaling|overweging|paragraaf)\/.*index\.html$/.test(path))
    .filter((path) =>
      /class="(?:cited-instruments|editor-notes|sidenote)"/.test(readFileSync(join(dist, path), 'utf8')),
    )
    .map((path) => path.replace('index.html', ''));
  expect(paths.length).toBeGreaterThan(40);
  const page = await newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of paths) {
    await page.goto(address(path));
    const { margin, footer, text } = await page.evaluate(() => {
      const boxOf = (element: Element | null | undefined) => {
        const { top = 0, bottom = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
        return { top, bottom, width };
      };
      return {
        margin: [...document.querySelectorAll('.margin:not(.below) > *')].map(boxOf),
        footer: boxOf(document.querySelector('footer')),
        text: boxOf(document.querySelector('[data-source-text] > span')),
      };
    });
    margin
      .toSorted((one, other) => one.top - other.top)
      .reduce(
        (above, below) => {
          expect(below.top, path).toBeGreaterThanOrEqual(above.bottom);
          return below;
        },
        { top: 0, bottom: 0, width: 0 },
      );
    for (const { bottom } of margin) expect(bottom, path).toBeLessThanOrEqual(footer.top);
    expect(text.width, path).toBeGreaterThan(500);
  }
});
