import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const { address, newPage } = visitSite();

/** A page whose scripts find no more than Chrome 109, Firefox 115 and Safari 16.4 have in common. */
async function openOld(path: string) {
  const page = await newPage();
  await page.addInitScript(() => {
    const lacking: [object, string[]][] = [
      [Map, ['groupBy']],
      [Object, ['groupBy']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced']],
      [CSS, ['highlights']],
      [window, ['Highlight']],
      [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
      [HTMLButtonElement.prototype, ['popoverTargetElement']],
      [Element.prototype, ['role', 'ariaLabel', 'ariaExpanded', 'ariaLive', 'ariaHidden']],
    ];
    for (const [object, names] of lacking)
      for (const name of names) {
        const owner =
          name in object && !Object.hasOwn(object, name) ? (Object.getPrototypeOf(object) as object) : object;
        Reflect.deleteProperty(owner, name);
      }
    // A selector with an unknown name throws.
    for (const [prototype, names] of [
      [Element.prototype, ['matches', 'closest', 'querySelector', 'querySelectorAll']],
      [Document.prototype, ['querySelector', 'querySelectorAll']],
    ] as const)
      for (const name of names) {
        const own = Reflect.get(prototype, name) as (this: unknown, selector: string) => unknown;
        Object.defineProperty(prototype, name, {
          value(this: unknown, selector: string) {
            if (selector.includes(':popover-open')) throw new DOMException(selector, 'SyntaxError');
            return own.call(this, selector);
          },
        });
      }
  });
  await page.goto(address(path));
  return page;
}

test('an old browser finds, and its keys do what they do', async () => {
  const page = await openOld('overweging/g/');
  await page.keyboard.press('/');
  await page.keyboard.type('mandaat');
  await page.locator('[data-search-results] a').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.search').waitFor({ state: 'hidden' });
  // The page has its own address back, and the keys.
  await page.waitForURL('**/overweging/g/');
  // A step that is taken while the history still goes back is overtaken by it.
  const hasStepped = async () => {
    await page.keyboard.press('j');
    return /\/overweging\/[h-p]\/$/.test(page.url());
  };
  await expect.poll(hasStepped).toBe(true);
});

test('an old browser follows a mention at once', async () => {
  const page = await openOld('overweging/g/');
  const mention = page.locator('[data-source-text] a[data-mention]').first();
  await mention.hover();
  await mention.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/overweging/'));
});

test('an old browser cites', async () => {
  const page = await openOld('overweging/g/#overweging-g-2');
  const tools = page.locator('.clause-tools[aria-label]');
  await tools.getByRole('button', { name: 'Bronvermelding' }).click();
  await tools.locator('pre:not(:empty)').waitFor();
  expect(await tools.locator('[aria-expanded=true]').count()).toBe(1);
});

test('where there are no popovers the menu stands between the header and the page', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('not selector(:popover-open)', 'selector(:popover-open)')
      .replaceAll(/(<nav[^>]*) popover/g, '$1 data-popover')
      .replaceAll('nav[popover]', 'nav[data-popover]')
      .replace(/<meta http-equiv[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(address());
  const menu = await page.locator('#menu').boundingBox();
  const text = await page.locator('main').boundingBox();
  expect(menu).toMatchObject({ width: 358 });
  expect(text?.y).toBeGreaterThanOrEqual((menu?.y ?? 0) + (menu?.height ?? Infinity));
});
