import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './tools-axe.ts';
import { visitSite, typeInto } from './visit.ts';

const { address, newPage, open } = visitSite({ viewport: { width: 1280, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

/** Scrolls as a reader does, until a provision stands at the top. */
async function readTo(id: string): Promise<void> {
  const top = await page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().top);
  await page.mouse.move(640, 450);
  await page.mouse.wheel(0, top - 20);
}

const hash = () => new URL(page.url()).hash;
const focusedProvision = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-provision]')?.dataset.provision);

test('contents, address bar and browser follow the reading, without history', async () => {
  await page.goto(address());
  const history = await page.evaluate(() => window.history.length);
  await readTo('overweging-g');
  await page.locator('.rail [aria-current=location][href="#overweging-g"]').waitFor();
  await page.waitForURL(/#overweging-g$/);
  expect(await page.locator('.rail [aria-current]').count()).toBe(1);
  expect(await page.evaluate(() => window.history.length)).toBe(history);

  await page.goto(address('over/'));
  await page.goto(address());
  await page.getByRole('link', { name: 'Verder lezen waar u was: overweging G' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Verder lezen waar u was' }).press('Enter');
  await page.waitForURL(/#overweging-g$/);
  expect(await page.locator('.resume').count()).toBe(0);
  // Which says where one is, and is where the Tab key goes on.
  expect(await focusedProvision()).toBe('overweging-g');

  await page.goto(address('over/'));
  await page.goto(address());
  await page.getByRole('button', { name: 'Sluiten' }).waitFor();
  await page.evaluate(() => {
    scrollTo(0, 500);
  });
  await page.getByRole('button', { name: 'Sluiten' }).press('Enter');
  expect(await page.locator('.resume').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('reading-tools') !== null)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(500);
});

test('on a phone the offer to read on can be tapped', async () => {
  const touched = await newPage({ viewport: { width: 390, height: 800 }, hasTouch: true });
  await touched.addInitScript(() => {
    localStorage.setItem('/place', 'overweging-g');
  });
  await touched.goto(address());
  await touched.getByRole('link', { name: 'Verder lezen waar u was' }).tap();
  await touched.waitForURL(/#overweging-g$/);
});

const phone = { width: 390, height: 800 };

test.each(['', 'paragraaf/11/'])('on a phone the bar at the bottom of /%s goes while one reads down', async (path) => {
  await page.setViewportSize(phone);
  await page.goto(address(path));
  await page.mouse.move(195, 400);
  const top = () => page.locator('.place-bar').evaluate((bar) => bar.getBoundingClientRect().top);
  expect(await top()).toBeLessThan(phone.height);
  const topAfter = (scrolled: number) => async () => {
    await page.mouse.wheel(0, scrolled);
    return top();
  };
  await expect.poll(topAfter(100)).toBe(phone.height);
  await expect.poll(topAfter(-50)).toBeLessThan(phone.height - 50);
});

test('on a phone the bar of a provision leads to its place in the whole text', async () => {
  await page.setViewportSize(phone);
  await page.goto(address('paragraaf/11/'));
  await page.locator('.place-bar').getByRole('link', { name: 'Paragraaf 11 Hele tekst' }).click();
  expect(page.url()).toBe(address('#paragraaf-11'));
});

test.each([390, 768, 1280, 1680])(
  'at %i px a line is as long on the page of a provision as in the whole text',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const lines = [];
    for (const path of ['', 'paragraaf/11/']) {
      await page.goto(address(path));
      const clause = page.locator('#paragraaf-11-3');
      lines.push(
        await clause.evaluate((node) => [getComputedStyle(node).fontSize, node.getBoundingClientRect().width]),
      );
    }
    expect(lines[1]).toEqual(lines[0]);
  },
);

test('without scripts the bar of a phone leads to the contents and to the search page', async () => {
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
  const still = await open('', phone);
  const widths = await still
    .locator('.place-bar > :visible')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
  expect(widths).toEqual([390 - 48, 48]);
  await still.locator('.place-bar > :visible').first().click();
  await still.locator('.rail a[href="#paragraaf-22"]').waitFor({ state: 'visible' });
});

/** Whether an entry of the contents is wholly in the window and within them. */
const isInSight = (entry: Element) => {
  const { top, bottom } = entry.getBoundingClientRect();
  const list = entry.closest('.rail')?.getBoundingClientRect();
  return top >= Math.max(0, list?.top ?? 0) - 1 && bottom <= Math.min(innerHeight, list?.bottom ?? 0) + 1;
};

test.each([
  ['a laptop', { width: 1280, height: 720 }],
  ['a wide screen', { width: 1680, height: 1050 }],
  ['a short window', { width: 640, height: 300 }],
])('on %s the contents mark what a link of theirs leads to', async (_, viewport) => {
  await page.setViewportSize(viewport);
  await page.goto(address());
  const ids = ['aanhaling-3', 'overweging-g', 'overweging-p', 'paragraaf-1', 'paragraaf-9', 'paragraaf-14'];
  for (const id of [...ids, 'paragraaf-20', 'paragraaf-21', 'paragraaf-22']) {
    await page.evaluate((hash) => (location.hash = hash), id);
    const mark = page.locator(`.rail [aria-current=location][href="#${id}"]`);
    await mark.waitFor({ state: 'attached' });
    if (viewport.width > 1248) await expect.poll(() => mark.evaluate(isInSight)).toBe(true);
  }
  // Whoever reads on to the end, is at the last.
  await page.evaluate((hash) => (location.hash = hash), 'paragraaf-9');
  await page.locator('.rail [aria-current=location][href="#paragraaf-9"]').waitFor({ state: 'attached' });
  await page.mouse.move(viewport.width / 2, 150);
  await page.mouse.wheel(0, 20_000);
  await page.waitForURL(/#paragraaf-22$/);
  expect(await page.locator('.rail [aria-current=location][href="#paragraaf-22"]').count()).toBe(1);
});

test('what a link opened stays in the address until one reads on', async () => {
  await page.clock.install();
  await page.goto(address('#overweging-g-2'));
  await page.locator('.rail [aria-current=location][href="#overweging-g"]').waitFor();
  await page.clock.runFor(5000);
  expect(hash()).toBe('#overweging-g-2');
  await readTo('paragraaf-3');
  await page.waitForURL(/#paragraaf-3$/);
});

test.each([
  ['', 'a phone', { width: 390, height: 700 }],
  ['paragraaf/11/', 'a laptop', { width: 1280, height: 800 }],
] as const)('a link to a clause of /%s marks it, in view, and says where one is, on %s', async (path, _, viewport) => {
  await page.setViewportSize(viewport);
  await page.goto(address(`${path}#paragraaf-11-4`));
  const status = page.getByRole('status').filter({ hasText: 'U bent bij paragraaf 11, deel 4' });
  await status.waitFor({ state: 'attached' });
  const { top, header, background } = await page.locator('#paragraaf-11-4').evaluate((clause) => ({
    top: clause.getClientRects()[0]?.top ?? 0,
    header: document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0,
    background: getComputedStyle(clause).backgroundColor,
  }));
  expect(top).toBeGreaterThan(Math.max(0, header));
  expect(top).toBeLessThan(200);
  expect(background).toBe('rgb(247, 236, 211)');
  expect(await axeViolations(page)).toEqual([]);
});

test.each(['', 'paragraaf/11/'])(
  'at %s there is room for the tools of the clause of the address before anything else runs',
  async (path) => {
    await page.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => {
          const clause = document.getElementById('paragraaf-11-4') as HTMLElement;
          document.documentElement.dataset.room = getComputedStyle(clause).marginBlockEnd;
        },
        { once: true },
      );
    });
    await page.goto(`${address(path)}#paragraaf-11-4`);
    expect(await page.locator('html').getAttribute('data-room')).toBe('44px');
    await page.goto(`${address(path)}#paragraaf-11-5`);
    expect(await page.locator('#paragraaf-11-4').evaluate((clause) => getComputedStyle(clause).marginBlockEnd)).toBe(
      '44px',
    );
  },
);

test('without scripts a link to a clause still marks it', async () => {
  const plain = await open('#paragraaf-11-4', { javaScriptEnabled: false });
  const [marked, other] = await Promise.all(
    ['4', '5'].map((number) =>
      plain.locator(`#paragraaf-11-${number}`).evaluate((clause) => getComputedStyle(clause).backgroundColor),
    ),
  );
  expect(marked).toBe('rgb(247, 236, 211)');
  expect(other).not.toBe(marked);
});

test('the jump field takes letters, numbers, names of kinds and parts', async () => {
  await page.goto(address());
  for (const [typed, id, provision] of [
    ['G/2', 'overweging-g-2', 'overweging-g'],
    ['§14', 'paragraaf-14', 'paragraaf-14'],
    ['overweging f', 'overweging-f', 'overweging-f'],
    ['visum 3', 'aanhaling-3', 'aanhaling-3'],
    ['14', 'paragraaf-14', 'paragraaf-14'],
    ['k', 'overweging-k', 'overweging-k'],
  ] as const) {
    await typeInto(page.getByLabel('Ga naar'), typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`#${id}$`));
    await expect.poll(focusedProvision, { message: typed }).toBe(provision);
  }
});

test.each([
  ['a laptop', { width: 1280, height: 900 }, 0],
  ['a phone', { width: 390, height: 800 }, 1],
])('what the jump field leads to has the focus in sight on %s, a footnote too', async (_, viewport, sheet) => {
  await page.setViewportSize(viewport);
  await page.goto(address());
  for (const typed of ['voetnoot 1', 'voetnoot 2', 'voetnoot 4', 'visum 3', 'G/2', '14']) {
    if (sheet) {
      // While one reads down its button is away.
      await page.goto(address());
      await page.locator('.place-bar [popovertarget=inhoud]').click();
    }
    await typeInto(page.getByLabel('Ga naar'), typed);
    await page.keyboard.press('Enter');
    const isSeen = () =>
      page.evaluate(() => {
        const stop = document.activeElement;
        const [box] = stop?.getClientRects() ?? [];
        if (!stop || !box || box.width === 0) return false;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return stop !== document.body && (stop.contains(at) || at?.contains(stop));
      });
    await expect.poll(isSeen, { message: typed }).toBe(true);
  }
});

test('the jump field says what is not there', async () => {
  await page.goto(address());
  await page.getByLabel('Ga naar').pressSequentially('§ 99');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Dat onderdeel bestaat niet' }).waitFor();
  expect(hash()).not.toBe('#paragraaf-99');
  expect(await page.evaluate(() => document.activeElement?.matches('.jump input'))).toBe(true);
});
