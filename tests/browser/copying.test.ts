import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

interface Record {
  id: string;
  kind: string;
  label: string;
  text: string;
}

const source = JSON.parse(readFileSync(join(inject('site').dist, 'resolutie.json'), 'utf8')) as {
  title: string;
  procedureLine: string;
  opening: string;
  provisions: Record[];
  footnotes: { number: number; text: string }[];
};
const { provisions, footnotes } = source;

/** The provisions from one to another, as they are copied. */
function printed(from: string, to: string): string[] {
  const ids = provisions.map(({ id }) => id);
  const some = provisions.slice(ids.indexOf(from), ids.indexOf(to) + 1);
  return some.map(({ kind, label, text }) => `${kind === 'citation' ? '–' : `${label}.`} ${text}`);
}

/** Drags from the first letter of a text to behind the last of another, and presses the keys that copy. */
async function copy(page: Page, from: string, to: string, steps = 5): Promise<{ plain: string; html: string }> {
  await page.locator(`#${from}`).evaluate((provision) => {
    provision.scrollIntoView();
  });
  const edges = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const text = document.querySelector(`#${id} [data-source-text]`) as Element;
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const rectOf = (node: Text | undefined, at: number) => {
          const range = document.createRange();
          if (node) range.setStart(node, at);
          if (node) range.setEnd(node, at + 1);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { left, right, top, height };
        };
        const words = nodes.filter((node) => node.data.trim() && !node.parentElement?.closest('sup'));
        const last = words.at(-1);
        return { first: rectOf(words[0], 0), last: rectOf(last, (last?.length ?? 1) - 1) };
      }),
    [from, to],
  );
  const [first, last] = [edges[0]?.first, edges[1]?.last];
  if (!first || !last) throw new Error(`No text of ${from} or ${to}`);
  await page.mouse.move(first.left + 1, first.top + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.right - 40, last.top + last.height / 2, { steps });
  await page.mouse.move(last.right + 3, last.top + last.height / 2);
  await page.mouse.up();
  return copied(page);
}

/** What the keys that copy put on the clipboard. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
  await page.keyboard.press('Control+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

describe.each(['light', 'dark'] as const)('copying from a %s page', (colorScheme) => {
  const { address, keepPage } = visitSite({
    viewport: { width: 1280, height: 3200 },
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme,
  });
  const kept = keepPage();
  let page: Page;

  beforeAll(async () => {
    page = kept();
    await page.goto(address());
  });
  beforeEach(async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('.tools-selection').waitFor({ state: 'hidden' });
  });

  test.each([
    ['aanhaling-1', 'aanhaling-3'],
    ['overweging-a', 'overweging-c'],
    ['overweging-p', 'paragraaf-1'],
    ['paragraaf-6', 'paragraaf-8'],
  ])('from %s to %s gives labels and official words, in both forms, and nothing else', async (from, to) => {
    const { plain, html } = await copy(page, from, to);
    const lines = printed(from, to);
    expect(plain.replaceAll('\r', '').split('\n\n')).toEqual(lines);
    const pasted = await page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      return {
        lines: [...body.querySelectorAll('p')].map(({ textContent }) => textContent),
        rest: [...body.querySelectorAll(':not(p)')].map(({ outerHTML }) => outerHTML),
      };
    }, html);
    expect(pasted).toEqual({ lines, rest: [] });
    expect(html).not.toMatch(/style|color|class/);
  });

  test('a slow drag over mentions opens no card, which would be selected with all before it', async () => {
    const [mention, next] = [page.locator('#aanhaling-1 a[data-mention]').first(), page.locator('#aanhaling-2 .label')];
    await mention.hover();
    await page.locator('.card:popover-open').waitFor();
    await next.hover();
    await page.locator('.card:popover-open').waitFor({ state: 'hidden' });
    const { plain } = await copy(page, 'aanhaling-1', 'aanhaling-3', 200);
    expect(plain.replaceAll('\r', '').split('\n\n')).toEqual(printed('aanhaling-1', 'aanhaling-3'));
    expect(await page.locator('.card:popover-open').count()).toBe(0);
  });

  test.each<[string, string]>([
    ['.document-head h1', source.title],
    ['.document-head .procedure', source.procedureLine],
    ['.text > .opening', source.opening],
    ...footnotes.map(({ number, text }): [string, string] => [`#voetnoot-${String(number)}`, text]),
  ])('%s by itself is just its words, without colours', async (selector, words) => {
    await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
    const { plain, html } = await copied(page);
    expect(plain).toBe(words);
    expect(html).not.toMatch(/style|color|class/);
  });

  test('within one provision it is just the words', async () => {
    const { plain } = await copy(page, 'overweging-m', 'overweging-m');
    expect(plain).toBe(provisions.find(({ id }) => id === 'overweging-m')?.text);
  });
});

describe('a page that quotes the text', () => {
  const { address, newPage } = visitSite({ permissions: ['clipboard-read', 'clipboard-write'] });

  const linesCopied = async (page: Page, selector: string) => {
    await page.evaluate((texts) => {
      const [first, last] = document.querySelectorAll(texts);
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    }, selector);
    const { plain } = await copied(page);
    return plain.replaceAll('\r', '').split('\n\n');
  };

  test.each(['thema/cultureel-erfgoed/', 'instrument/statuut-van-rome/'])(
    'what %s quotes is copied as official words, each with its place',
    async (path) => {
      const page = await newPage();
      await page.goto(address(path));
      const lines = await linesCopied(page, '.passages blockquote');
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const [, label = '', words = ''] = /^((?:Aanhaling|Overweging|Paragraaf) .+?): (.+)$/.exec(line) ?? [];
        const [kind = '', name = ''] = label.toLowerCase().split(/[ ,/]+/);
        expect(provisions.find(({ id }) => id === `${kind}-${name}`)?.text).toContain(words.replaceAll('…', '').trim());
      }
    },
  );
});

describe('a selection that begins or ends outside the text', () => {
  const { open } = visitSite({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: 'dark',
  });

  /** Selects from the start of one element to the end of another, and copies. */
  async function copyBetween(page: Page, from: string, to: string): Promise<{ plain: string; html: string }> {
    await page.evaluate(
      ([first, last]) => {
        const [start, end] = [document.querySelector(first ?? ''), document.querySelector(last ?? '')];
        if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
      },
      [from, to],
    );
    return copied(page);
  }

  test('gives the last provision alone, whatever of ours comes after it', async () => {
    const page = await open('');
    const { plain, html } = await copyBetween(page, '#paragraaf-22', 'body > footer');
    expect(plain).toBe(provisions.find(({ id }) => id === 'paragraaf-22')?.text);
    expect(html).not.toMatch(/style|color|class/);
  });

  test('gives the front of the text and its provisions, without the notes between them', async () => {
    const page = await open('');
    const { plain } = await copyBetween(page, '.document-head h1', '#aanhaling-2');
    expect(plain.replaceAll('\r', '').split('\n\n')).toEqual([
      source.title,
      source.procedureLine,
      source.opening,
      ...printed('aanhaling-1', 'aanhaling-2'),
    ]);
  });

  test('gives the words of a provision on its own page', async () => {
    const page = await open('paragraaf/14/');
    const { plain } = await copyBetween(page, 'h1', 'body > footer');
    expect(plain).toBe(provisions.find(({ id }) => id === 'paragraaf-14')?.text);
  });
});

describe('a drag', () => {
  const { open } = visitSite({ viewport: { width: 1280, height: 900 } });

  test('is offered nothing before it ends, so that nothing of ours is selected', async () => {
    const page = await open('');
    await page.clock.install();
    const text = page.locator('#paragraaf-1-1');
    await text.scrollIntoViewIfNeeded();
    const box = await text.boundingBox();
    if (!box) throw new Error('No box');
    await page.mouse.move(box.x + 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + 10, { steps: 5 });
    await page.locator('.tools-selection').waitFor({ state: 'attached' });
    await page.mouse.move(box.x + 160, box.y + 10);
    await page.clock.runFor(2000);
    expect(await page.locator('.tools-selection:popover-open').count()).toBe(0);
    await page.mouse.up();
    await page.clock.runFor(2000);
    expect(await page.locator('.tools-selection:popover-open').count()).toBe(1);
  });
});
