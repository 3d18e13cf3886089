import { expect, test } from 'vitest';
import type { InEngine } from './in-engine.ts';

export function readingTests({ open }: InEngine): void {
  test('the text is there, in its own face, with its contents', async () => {
    const reader = await open('');
    expect(await reader.text('#overweging-a [data-source-text]')).toContain('overwegende dat');
    const lines = await reader.run(() =>
      [...document.querySelectorAll<HTMLElement>('#overweging-g [data-source-text] span[id]')].map((clause) => {
        const { left, top } = clause.getBoundingClientRect();
        return { left, top };
      }),
    );
    // A clause a line.
    expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
    expect(lines.map(({ top }) => top)).toEqual(lines.map(({ top }) => top).toSorted((a, b) => a - b));
    await reader.sees('nav.rail a[href="#overweging-g"]');
  });

  test('the browser’s own finder comes upon the number that one looks for', async () => {
    // Anew from the top for each: a case as printed, forwards, round the end.
    const isFound = (words: string) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find: (...options: unknown[]) => boolean }).find(words, true, false, true);
    };
    const numbers = {
      '': ['14.', '22.', 'G.', 'P.', 'Paragraaf 14', 'Overweging G'],
      'overweging/g/': ['Overweging G'],
    };
    for (const [path, some] of Object.entries(numbers)) {
      const reader = await open(path);
      for (const number of some) expect(await reader.run(isFound, number), number).toBe(true);
      expect(await reader.run(isFound, 'Paragraaf 99')).toBe(false);
    }
  });

  test('a footnote leads to its words, and those back', async () => {
    const reader = await open('', { width: 390, height: 800 });
    const note = await reader.run(() =>
      document.querySelector('[data-source-text] [role=doc-noteref]')?.getAttribute('href'),
    );
    await reader.click('[data-source-text] [role=doc-noteref]');
    await reader.until((hash) => location.hash === hash, note);
    const isInSight = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    };
    await reader.until(isInSight, note ?? '');
    await reader.click(`${note ?? ''} [role=doc-backlink]`);
    await reader.until(isInSight, '[data-source-text] [role=doc-noteref]');
  });

  test('a link to a clause opens there, and marks it', async () => {
    const reader = await open('#overweging-g-3');
    await reader.until(() => {
      const box = document.querySelector('#overweging-g-3')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    });
    const ground = (id: string) => getComputedStyle(document.getElementById(id) as Element).backgroundColor;
    expect(await reader.run(ground, 'overweging-g-3')).not.toBe(await reader.run(ground, 'overweging-g-2'));
    await reader.sees('.clause-tools');
  });

  test('the number of a clause that is in sight opens its tools and scrolls nothing', async () => {
    const reader = await open('#overweging-g');
    await reader.until(() => scrollY > 0);
    const height = await reader.run(() => scrollY);
    await reader.click('.numbers a[href="#overweging-g-3"]');
    await reader.until(() => location.hash === '#overweging-g-3' && document.querySelector('.clause-tools') !== null);
    expect(await reader.run(() => scrollY)).toBe(height);
  });

  test('a card opens under the pointer, opaque and within the window, and goes with it or by Escape', async () => {
    const reader = await open('overweging/i/');
    await reader.hover('[data-source-text] a[data-mention]');
    await reader.sees('.card');
    const card = await reader.run(() => {
      const element = document.querySelector('.card') as Element;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        ground: getComputedStyle(element).backgroundColor,
      };
    });
    expect(card).toMatchObject({ isInside: true, ground: expect.stringMatching(/^rgb\(/) as string });
    await reader.press('Escape');
    await reader.seesNo('.card');
    await reader.hover({ x: 2, y: 2 });
    await reader.hover('[data-source-text] a[data-mention]');
    await reader.sees('.card');
    await reader.hover({ x: 2, y: 2 });
    await reader.seesNo('.card');
  });

  test('settings work at once, are within the window, and are there on the next page', async () => {
    const reader = await open('');
    const ground = () => getComputedStyle(document.body).backgroundColor;
    const light = await reader.run(ground);
    await reader.click('reading-settings button');
    await reader.sees('.tools-panel');
    const isInside = await reader.run(() => {
      const box = document.querySelector('.tools-panel')?.getBoundingClientRect();
      return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    });
    expect(isInside).toBe(true);
    await reader.run(() => {
      const choice = [...document.querySelectorAll<HTMLElement>('.tools-panel label')].find(
        (label) => label.textContent.trim() === 'donker',
      );
      choice?.setAttribute('data-wanted', '');
    });
    await reader.click('[data-wanted]');
    await reader.until((before) => getComputedStyle(document.body).backgroundColor !== before, light);
    const dark = await reader.run(ground);
    await reader.go('overweging/g/');
    expect(await reader.run(ground)).toBe(dark);
  });
}

export function readingWithoutScripts({ open }: InEngine): void {
  test('without scripts all can be read, and mentions lead to their pages', async () => {
    const reader = await open('overweging/i/');
    expect(await reader.run(() => document.documentElement.dataset.script)).toBeNull();
    expect(await reader.text('[data-source-text]')).toContain('overwegende dat');
    await reader.seesNo('.needs-script, reading-settings button');
    await reader.click('[data-source-text] a[data-mention]');
    await reader.until(() => location.pathname.startsWith('/instrument'));
  });

  test('without scripts search is a page that leads to the register', async () => {
    const reader = await open('');
    await reader.click('.search-opener');
    await reader.until(() => location.pathname === '/zoeken/');
    // WebKit's setting turns off the scripts of pages, and leaves `noscript` closed.
    expect(await reader.run(() => document.querySelector('main noscript')?.innerHTML)).toContain('href="/register/"');
  });
}
