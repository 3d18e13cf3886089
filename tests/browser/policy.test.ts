import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { visitSite } from './visit.ts';

/** The widest that a host's own header may be, as README gives it: what a page may do is the least of the two. */
const [, ofHost = ''] = /Content-Security-Policy: (.+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
const { address, newPage } = visitSite({ headers: { 'content-security-policy': ofHost } });

test.each(kinds)('/%s keeps the content policy, asks no other host, leaves no cookie', async (path) => {
  expect(ofHost).toContain("default-src 'none'");
  const page = await newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address(path));
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  expect(await policy.getAttribute('content')).toMatch(/default-src 'none'/);
  await openEverything(page);
  expect(trouble).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
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
  await field.pressSequentially('corridor');
  await page.locator('[data-search-results] a').first().waitFor();
}
