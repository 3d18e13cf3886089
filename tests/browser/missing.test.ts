import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitSite } from './visit.ts';

describe.each(['site', 'secondSite'] as const)('an address that is not there (%s)', (site) => {
  const { address, keepPage } = visitSite({ site, forgives: /404/ });
  const kept = keepPage();
  let page: Page;

  beforeAll(() => {
    page = kept();
  });

  const label = site === 'site' ? 'g' : 'a';

  test.each([`overweging/${label.toUpperCase()}/`, `OVERWEGING/${label}`, `overweging/${label}/index.HTML`])(
    '%s leads to the one that was meant, and its fragment goes along',
    async (path) => {
      await page.goto(address(`${path}#OVERWEGING-${label}-1`));
      const links = page.locator('meant-address a');
      expect(await links.count()).toBe(1);
      await links.click();
      await page.waitForURL(`**/overweging/${label}/#overweging-${label}-1`);
    },
  );

  test.each([
    [`overweging/${label}/1`, `/overweging/${label}/#overweging-${label}-1`],
    ['OVERWEGING/', '/#overwegingen'],
    ['aanhaling/99/', '/#aanhalingen'],
    ['notities', '/aantekeningen/'],
  ])('%s leads to %s alone', async (path, meant) => {
    await page.goto(address(path));
    const links = page.locator('meant-address a');
    expect(await links.count()).toBe(1);
    expect(await links.evaluate((link: HTMLAnchorElement) => link.href)).toBe(address(meant.slice(1)));
  });

  test('capitals in a fragment lead to the same place', async () => {
    await page.goto('about:blank');
    await page.goto(address(`#OVERWEGING-${label.toUpperCase()}`));
    await page.waitForURL(`**/#overweging-${label}`);
    await page.locator(`#overweging-${label}:target`).waitFor();
  });

  test('a fragment that names words goes along as it is', async () => {
    const words = '#citaat=De%20Raad';
    await page.goto(address(`OVERWEGING/${label}/${words}`));
    const link = page.locator('meant-address a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/${label}/${words}$`));
  });

  test('offers those that look like it', async () => {
    await page.goto(address(`overwegin/${label}/`));
    const first = page.locator('meant-address a').first();
    expect(await first.getAttribute('href')).toMatch(new RegExp(`/overweging/${label}/$`));
    await first.click();
    await page.waitForURL(`**/overweging/${label}/`);
    await page.goto(address('aantekening'));
    expect(await first.getAttribute('href')).toMatch(/\/aantekeningen\/$/);
  });

  test('offers nothing where nothing does', async () => {
    await page.goto(address('wp-login.php'));
    await page.locator('meant-address').waitFor({ state: 'hidden' });
    expect(await page.locator('meant-address a').count()).toBe(0);
  });
});
