import { describe, expect, test } from 'vitest';
import { visitSite } from './visit.ts';

describe.each(['site', 'secondSite'] as const)('an address that is not there (%s)', (site) => {
  const { open } = visitSite({ site, forgives: /404/ });
  const label = site === 'site' ? 'g' : 'a';

  test.each([`overweging/${label.toUpperCase()}/`, `OVERWEGING/${label}`, `overweging/${label}/index.HTML`])(
    '%s leads to the one that was meant, and its fragment goes along',
    async (address) => {
      const page = await open(`${address}#OVERWEGING-${label}-1`);
      await page.waitForURL(`**/overweging/${label}/#overweging-${label}-1`);
    },
  );

  test('offers those that look like it', async () => {
    const page = await open(`overwegin/${label}/`);
    const links = page.locator('meant-address a');
    await expect.poll(() => links.first().getAttribute('href')).toMatch(new RegExp(`/overweging/${label}/$`));
    await links.first().click();
    await page.waitForURL(`**/overweging/${label}/`);
  });

  test('offers nothing where nothing does', async () => {
    const page = await open('wp-login.php');
    await page.locator('meant-address').waitFor({ state: 'attached' });
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            performance.getEntriesByName(
              new URL(document.querySelector('meant-address')?.getAttribute('sitemap') ?? '', location.href).href,
            ).length,
        ),
      )
      .toBe(1);
    await expect.poll(() => page.locator('meant-address').isHidden()).toBe(true);
  });
});
