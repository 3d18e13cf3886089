import { expect, test } from 'vitest';
import { withOffer } from '../../src/features/offline/worker/pages.ts';
import { visitSite } from './visit.ts';

const { address, open } = visitSite({ viewport: { width: 1280, height: 800 } });

test('the Tab key stops at most 200 times on the whole text, and 20 times before its first provision', async () => {
  const page = await open('overweging/g/');
  // All that may stand before the text: the place where one was, and the offer to renew an old copy.
  await page.evaluate((id) => {
    localStorage.setItem('/place', id);
  }, 'overweging-g');
  await page.route(address(), async (route) => {
    const answer = await route.fetch();
    const html = new Response(await answer.text(), { headers: { 'Content-Type': 'text/html' } });
    await route.fulfill({ response: answer, body: await (await withOffer(html, address())).text() });
  });
  await page.goto(address());
  await page.locator('.resume').waitFor();
  const before: boolean[] = [];
  for (let step = 0; step <= 200; step += 1) {
    await page.keyboard.press('Tab');
    const isInText = await page.evaluate(() => {
      const { activeElement: here } = document;
      return here === document.body ? undefined : here?.closest('[data-provision]') !== null;
    });
    if (isInText === undefined) break;
    before.push(isInText);
  }
  expect(before.length).toBeLessThanOrEqual(200);
  expect(before.indexOf(true)).toBeGreaterThan(0);
  expect(before.indexOf(true)).toBeLessThanOrEqual(20);
});

test('what the Tab key passes over is reached by the arrow', async () => {
  const page = await open('');
  const repeat = page.locator('[data-provision]:has(a[data-mention][tabindex="-1"])').first();
  await repeat.locator('.label a').focus();
  const stops = await repeat.locator('.label a, .numbers a, a[data-mention][tabindex]').count();
  const met = [];
  for (let step = 1; step < stops; step += 1) {
    await page.keyboard.press('ArrowRight');
    met.push(await page.evaluate(() => document.activeElement?.matches('a[data-mention]')));
  }
  expect(met).toContain(true);
});

test('the first result is in sight in a window 200 pixels high', async () => {
  const page = await open('overweging/g/', { viewport: { width: 1000, height: 200 } });
  await page.keyboard.press('/');
  await page.keyboard.type('mandaat');
  const result = page.locator('dialog.search [data-search-results] a').first();
  await result.waitFor();
  const box = await result.boundingBox();
  expect((box?.y ?? 200) + (box?.height ?? 0)).toBeLessThanOrEqual(200);
});

test('the same words copied twice are said twice', async () => {
  const page = await open('overweging/g/#overweging-g-2', { permissions: ['clipboard-read', 'clipboard-write'] });
  const copyLink = page.locator('.clause-tools button').first();
  await copyLink.waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('.clause-tools [role=status]');
    if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { said: string[] }).said.filter((words) => words !== '').length);
  await copyLink.click();
  await expect.poll(heard).toBe(1);
  await copyLink.click();
  await expect.poll(heard).toBe(2);
});
