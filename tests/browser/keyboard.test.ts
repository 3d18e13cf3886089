import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, visitSite } from './visit.ts';

const { open } = visitSite({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Where the focus is: the element, whether any of it is in sight, and its number among all of the page. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const inSight = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
        return hit !== null && (element.contains(hit) || (hit.contains(element) && hit.matches('label, a, button')));
      }),
    );
    return {
      html: element.outerHTML.slice(0, 140),
      inSight,
      place: [...document.querySelectorAll('*')].indexOf(element),
      isOpened: element.closest('.card, [popover], [data-tools]') !== null,
    };
  });

/** Presses Tab until the focus leaves the page or so many times, and looks each time. */
async function tabThrough(page: Page, limit: number): Promise<void> {
  let last = -1;
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    // What the focus opens is open by then.
    await drawn(page);
    const here = await focus(page);
    if (!here) return;
    expect(here.inSight, here.html).toBe(true);
    if (here.isOpened) continue;
    expect(here.place, here.html).toBeGreaterThan(last);
    last = here.place;
  }
}

test.each([
  ['', 390],
  ['', 1280],
  ['overweging/g/', 390],
  ['zoeken/?q=Lachin', 1280],
] as const)('on /%s at %i px the focus goes in order and is never hidden', async (path, width) => {
  const page = await open(path, { viewport: { width, height: 640 } });
  if (path.includes('?q=')) await page.locator('[data-search-results] a').first().waitFor();
  await tabThrough(page, 40);
});

test('the focus is in sight to the end of the text, with the button of the contents there', async () => {
  const page = await open('', { viewport: { width: 390, height: 640 } });
  await page.locator('#paragraaf-21 .label a').focus();
  await tabThrough(page, 40);
});

test('the keyboard alone leads from the front page to a copied citation', async () => {
  const page = await open('', { viewport: { width: 1280, height: 800 } });
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 250; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await tabTo('.jump input');
  await page.keyboard.type('§ 14');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#paragraaf-14');
  // The label has the focus; the arrow leads to the number of the second clause.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.clause-tools').waitFor();
  await tabTo('.tool-buttons button[aria-expanded]');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bronvermelding');
  await page.keyboard.press('Enter');
  await page.locator('.tool-forms pre:not(:empty)').waitFor();
  await tabTo('.tool-forms button');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Bronvermelding gekopieerd' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('tweede deel');
});
