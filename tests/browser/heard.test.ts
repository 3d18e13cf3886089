import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { selectWords } from './select-words.ts';
import { visitSite } from './visit.ts';

const { open } = visitSite({
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/**
 * What live regions say from now on. As for Orca 43, a region is heard only if it was there before its words: not when it
 * is put in the page, or comes out of `display: none`, with them.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const regions = '[role=status], [role=alert], [aria-live=polite]';
    let known = new Set<Element>();
    const look = () => {
      known = new Set([...document.querySelectorAll(regions)].filter((region) => region.checkVisibility()));
    };
    look();
    addEventListener('toggle', look, { capture: true });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = target instanceof Element ? target.closest(regions) : target.parentElement?.closest(regions);
        const words = region?.textContent.trim();
        if (region && words && known.has(region)) said.push(words);
      }
      look();
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('a footnote is read out, and the way back leads to its reference', async () => {
  const page = await open('');
  const note = await page.locator('#voetnoot-1').innerText();
  const heard = await listen(page);
  await page.locator('#voetnootverwijzing-1 a').focus();
  await page.keyboard.press('Enter');
  await expect.poll(heard).toContainEqual(`Voetnoot ${note.trim().replace(/\s+/g, ' ')}`);
  await page.locator('#voetnoot-1 [role=doc-backlink]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('voetnoot 1');
});

test('what is copied is said', async () => {
  const page = await open('overweging/g/');
  const link = page.locator('[data-tools] button').first();
  await link.waitFor();
  const heard = await listen(page);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(heard).toEqual(['Link naar overweging G gekopieerd.']);
});

test('the Tab key leads from selected words to what is offered for them, and Escape puts it away', async () => {
  const page = await open('');
  await page.locator('#overweging-a .label a').focus();
  const heard = await listen(page);
  await selectWords(page, '#overweging-g-2', 'mandaat');
  await page.locator('.tools-selection .tool-buttons').waitFor();
  await expect.poll(heard).toContainEqual(expect.stringContaining('Met Tab'));
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
  expect(await focused()).toBe('Kopieer link naar deze woorden');
  // It leads out of what is offered again, to what follows the words.
  const isOffered = () => page.evaluate(() => document.activeElement?.closest('.tools-selection') !== null);
  while (await isOffered()) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await isOffered()).toBe(false);
  await page.keyboard.press('Escape');
  await page.locator('.tools-selection').waitFor({ state: 'hidden' });
});

test('a card that a key opens is said, and the Tab key goes into it', async () => {
  const page = await open('overweging/i/');
  const heard = await listen(page);
  await page.locator('[data-source-text] a[data-mention]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Kaartje geopend: /));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
});

test.each([
  ['the contents', '', '.place-bar [popovertarget=inhoud]', '#inhoud'],
  ['the menu', '', 'header .menu', '#menu'],
  ['the settings', '', 'reading-settings button', '.tools-panel'],
  ['a card', 'overweging/i/', '[data-source-text] a[data-mention]', '.card'],
])(
  'on a phone %s has a button that closes, and covers nothing that was tapped in the text',
  async (_, path, at, sheet) => {
    const page = await open(path, { viewport: { width: 390, height: 700 }, hasTouch: true });
    const opener = page.locator(at).first();
    await opener.tap();
    const close = page.locator(`${sheet} .sheet-close`);
    await close.waitFor();
    if (at.includes('data-mention')) {
      const [word, over] = [await opener.boundingBox(), await page.locator(sheet).boundingBox()];
      expect((word?.y ?? 700) + (word?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
    }
    await close.tap();
    await page.locator(sheet).waitFor({ state: 'hidden' });
  },
);
