import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { typeInto, visitSite } from './visit.ts';

const { address, open } = visitSite();

const verdict = (page: Page) => page.locator('quotation-check').getByRole('status');

async function ask(page: Page, quotation: string): Promise<string> {
  await typeInto(page.getByLabel('Het citaat'), quotation);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => verdict(page).textContent()).toMatch(/\S(?<!…)$/);
  return (await verdict(page).textContent()) ?? '';
}

describe('a quotation', () => {
  test('that is literal is told with its place, and leads there', async () => {
    const page = await open('citaat/');
    expect(await ask(page, 'de Russische “vredes-\nhandhavers” en de algehele rol van Rusland')).toBe(
      'Letterlijk: paragraaf 13.',
    );
    await page.getByRole('link', { name: 'paragraaf 13' }).click();
    await page.waitForURL('**/paragraaf/13/#paragraaf-13-1');
  });

  test('that is nearly so has its differences marked word by word', async () => {
    const page = await open('citaat/');
    expect(
      await ask(page, 'veroordeelt de passiviteit van de Russische vredestroepen en de kwalijke rol van Rusland'),
    ).toBe('Bijna: 2 woorden anders dan in paragraaf 13.');
    expect(await page.locator('quotation-check del').allInnerTexts()).toEqual([
      expect.stringContaining('vredeshandhavers'),
      expect.stringContaining('algehele'),
    ]);
    expect(await page.locator('quotation-check ins').last().innerText()).toContain('kwalijke');
  });

  test('that is spliced has each place', async () => {
    const page = await open('citaat/');
    expect(
      await ask(
        page,
        'prijst Armeens premier Nikol Pasjinian voor zijn inzet om een imperialistische agenda te bevorderen',
      ),
    ).toBe('Samengesteld uit paragraaf 15, deel 1 en paragraaf 14, deel 1.');
  });

  test('in a sentence of another is compared alone, which is said', async () => {
    const page = await open('citaat/');
    const words = 'de Russische vredeshandhavers en de algehele rol van Rusland';
    expect(await ask(page, `Het Parlement laakt ‘${words}’, zo werd gemeld.`)).toBe('Letterlijk: paragraaf 13.');
    await page.getByText('Alleen de woorden tussen aanhalingstekens zijn vergeleken.').waitFor();
    expect(await ask(page, words)).toBe('Letterlijk: paragraaf 13.');
    expect(await page.getByText('Alleen de woorden').count()).toBe(0);
  });

  test('that is not there is said not to be', async () => {
    const page = await open('citaat/');
    expect(await ask(page, 'de zon schijnt vandaag over heel Nederland')).toBe('Niet in deze tekst.');
  });

  test('comes along from a long search, and is sent nowhere', async () => {
    const asked: string[] = [];
    const page = await open('over/');
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    await page.keyboard.insertText(
      'veroordeelt de passiviteit van de Russische vredeshandhavers en de rol van Rusland',
    );
    await page.getByRole('link', { name: 'als citaat controleren' }).click();
    await page.waitForURL('**/citaat/#*');
    await expect.poll(() => verdict(page).textContent()).toBe('Bijna: 1 woord anders dan in paragraaf 13.');
    expect(asked.filter((url) => url.includes('passiviteit'))).toEqual([]);
  });
});

test('when the text does not come it says so, and tries again', async () => {
  const page = await open('citaat/');
  await page.route('**/resolutie.json', (route) => route.abort());
  await typeInto(page.getByLabel('Het citaat'), 'etnische zuivering');
  await page.getByRole('button', { name: 'Vergelijken' }).click();
  await page.getByText('kon niet worden geladen').waitFor();
  await page.unroute('**/resolutie.json');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect.poll(() => verdict(page).textContent()).toMatch(/^Letterlijk: /);
});

test('without scripts it says what it needs', async () => {
  const page = await open('citaat/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('alleen met JavaScript');
  expect(await page.getByLabel('Het citaat').isVisible()).toBe(false);
  expect(await page.locator('main noscript a').first().getAttribute('href')).toBe(new URL(address()).pathname);
});
