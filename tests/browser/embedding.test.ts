import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeViolations } from './tools-axe.ts';
import { visitSite } from './visit.ts';

interface Entry {
  words: string;
  source: string;
  url: string;
}

/** What the records have of the parts of a provision. */
const recordsOf = async (site: 'site' | 'secondSite', path: string) =>
  JSON.parse(await readFile(join(inject(site).dist, path, 'citeer.json'), 'utf8')) as Record<string, Entry>;

const field = (page: Page) => page.getByRole('textbox', { name: 'HTML om in te sluiten' });

/** What a page elsewhere makes of the HTML in the field. */
const embedded = async (page: Page) => {
  await expect.poll(() => field(page).inputValue()).toContain('<blockquote');
  return field(page).evaluate((area: HTMLTextAreaElement) => {
    const { body } = new DOMParser().parseFromString(area.value, 'text/html');
    const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
    return {
      names: [...new Set(names)].sort(),
      attributes: [...new Set([...body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()))].sort(),
      quotations: [...body.querySelectorAll('figure')].map((figure) => ({
        words: figure.querySelector('blockquote')?.textContent,
        language: figure.querySelector('blockquote')?.lang,
        cite: figure.querySelector('blockquote')?.getAttribute('cite'),
        source: figure.querySelector('figcaption')?.textContent,
        link: figure.querySelector('figcaption a')?.getAttribute('href'),
      })),
    };
  });
};

describe('on a site that knows its address', () => {
  const { address, newPage } = visitSite({
    site: 'secondSite',
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('a clause is embedded with its words, reference and link, and copied with the keyboard', async () => {
    const page = await newPage();
    await page.goto(address('paragraaf/2/#paragraaf-2-2'));
    const tools = page.locator('.clause-tools');
    await tools.getByRole('button', { name: 'Sluit in' }).press('Enter');
    const entry = (await recordsOf('secondSite', 'paragraaf/2'))['paragraaf-2-2'];
    expect(await embedded(page)).toEqual({
      names: ['a', 'blockquote', 'figcaption', 'figure', 'p'],
      attributes: ['cite', 'href', 'lang'],
      quotations: [
        {
          words: entry?.words,
          language: 'nl',
          cite: entry?.url,
          source: `Bron: ${entry?.source ?? ''}`,
          link: entry?.url,
        },
      ],
    });
    expect(entry?.url).toMatch(/^https:\/\/voorbeeld\.example\/sub\/path\/.+#paragraaf-2-2$/);
    await page.getByRole('button', { name: 'Kopieer HTML' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'HTML gekopieerd.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field(page).inputValue());
  });

  test('words of the records stay words, whatever signs they hold', async () => {
    const page = await newPage();
    const hostile = '</blockquote><script>alert(1)</script> "Bos & Zn." <img src=x onerror=alert(1)>';
    await page.route('**/citeer.json', (route) =>
      route.fulfill({
        json: {
          'paragraaf-2': { words: hostile, source: `<b>${hostile}`, url: 'https://voorbeeld.example/"><script>/' },
        },
      }),
    );
    await page.goto(address('paragraaf/2/'));
    await page.locator('[data-tools]').getByRole('button', { name: 'Sluit in' }).click();
    const { names, quotations } = await embedded(page);
    expect(names).toEqual(['a', 'blockquote', 'figcaption', 'figure', 'p']);
    expect(quotations[0]).toMatchObject({ words: hostile, source: `Bron: <b>${hostile}` });
  });
});

describe('on a site that does not', () => {
  const { address, newPage } = visitSite({ viewport: { width: 1280, height: 900 } });

  test('no link leads to the machine of whoever built it, and that is said', async () => {
    const page = await newPage();
    await page.goto(address('overweging/g/#overweging-g-2'));
    await page.locator('.clause-tools').getByRole('button', { name: 'Sluit in' }).click();
    const { attributes, quotations } = await embedded(page);
    expect(attributes).toEqual(['lang']);
    expect(quotations[0]?.words).toBe((await recordsOf('site', 'overweging/g'))['overweging-g-2']?.words);
    await page.getByText('kent haar eigen adres niet').filter({ visible: true }).waitFor();
  });

  test('a selection over provisions is embedded one by one, from the records', async () => {
    const page = await newPage();
    await page.goto(address());
    await page.evaluate(() => {
      const start = document.getElementById('overweging-b-1')?.firstChild as Text;
      const end = document.querySelector('#overweging-d-1 a, #overweging-d-1') as Node;
      getSelection()?.setBaseAndExtent(start, 11, end, 0);
    });
    const offer = page.getByRole('dialog', { name: 'Geselecteerde woorden' });
    await offer.getByRole('button', { name: 'Sluit in' }).click();
    const [b, c] = [await recordsOf('site', 'overweging/b'), await recordsOf('site', 'overweging/c')];
    const { quotations } = await embedded(page);
    expect(quotations.map(({ words }) => words)).toEqual([
      b['overweging-b']?.words.slice(11).trim(),
      c['overweging-c']?.words,
    ]);
    await page.clock.install();
    await field(page).click();
    await page.clock.runFor(1000);
    expect(await offer.isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(true);
  });

  test.each([1280, 360])('the field is accessible by day and by night, %i pixels wide', async (width) => {
    const page = await newPage({ viewport: { width, height: 800 } });
    await page.goto(address('overweging/g/#overweging-g-2'));
    await page.locator('.clause-tools').getByRole('button', { name: 'Sluit in' }).click();
    await embedded(page);
    const box = await field(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
  });
});
