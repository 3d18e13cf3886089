import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beside, editor, kept, painted, write } from './notes-tools.ts';
import { visitSite } from './visit.ts';

const { address, newPage } = visitSite({ viewport: { width: 1280, height: 900 } });
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const words = 'vredeshandhavingstroepen niet volgens hun mandaat';

/** Another window of the same reader. */
async function openBeside(path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address(path));
  return other;
}

test('two windows agree, while one writes and when one deletes', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Een');
  const list = await openBeside('aantekeningen/');
  const text = await openBeside('');
  await list.getByText('Een', { exact: true }).waitFor();
  await beside(page).click();
  await page.getByLabel('Notitie').fill('Een en twee');
  await editor(page).getByLabel('blauw').click();
  await list.getByText('Een en twee').waitFor();
  await beside(text, /blauw: Een en twee$/).waitFor();
  await list.getByRole('button', { name: /^Verwijder: Overweging G/ }).click();
  await beside(text).waitFor({ state: 'detached' });
  await editor(page).waitFor({ state: 'detached' });
  expect(await painted(page)).toEqual({});
  await list.getByRole('button', { name: 'Zet terug' }).click();
  await beside(text, /blauw: Een en twee$/).waitFor();
});

/** Storage that fails as browsers let it fail. */
const failures = {
  blocked: () => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  full: () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on a store below
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (Reflect.has(window, 'isFull')) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    Reflect.set(window, 'isFull', true);
  },
};

test.each([
  ['blocked', 'deze browser laat de site niets opslaan'],
  ['full', 'de opslag van deze browser is vol'],
] as const)('when storage is %s that is said, and nothing on screen is lost', async (failure, reason) => {
  await page.addInitScript(failures[failure]);
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Toch geschreven');
  const alert = page.getByRole('alert').filter({ hasText: reason });
  await alert.waitFor();
  expect(await painted(page)).toEqual({ yellow: [words] });
  await beside(page).click();
  expect(await page.getByLabel('Notitie').inputValue()).toBe('Toch geschreven');
  await editor(page).getByRole('status').filter({ hasText: reason }).waitFor();
  await page.keyboard.press('Escape');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('aantekeningen.jsonld');
  // Whoever leaves is asked first.
  const asked = new Promise<string>((resolve) => {
    page.on('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
});

test('what was not kept is kept at the next change, when there is room again', async () => {
  await page.addInitScript(failures.full);
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Nog niet bewaard');
  await page.getByRole('alert').filter({ hasText: 'vol' }).waitFor();
  await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  await write(page, 'overweging-g-1', 'Russische vredestroepen', 'De tweede');
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  await expect
    .poll(async () => (await kept(page)).map(({ text }) => text).sort())
    .toEqual(['De tweede', 'Nog niet bewaard']);
});

test('when the words of its clause have changed a note is loose: listed as it was, painted nowhere', async () => {
  await page.goto(address());
  await write(page, 'overweging-g-2', words, 'Op de oude woorden');
  await write(page, 'overweging-g-1', 'Russische vredestroepen', 'Op andere');
  const changeWords = (text: string) => text.replaceAll('de instelling van een controlepost', 'een controlepost');
  await page.route(/\/(?:resolutie\.json|overweging\/g\/)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: changeWords(await response.text()) });
  });
  for (const path of ['', 'overweging/g/']) {
    await page.goto(address(path));
    await beside(page, /Op andere$/).waitFor();
    expect(await painted(page)).toEqual({ yellow: ['Russische vredestroepen'] });
  }
  await page.goto(address('aantekeningen/'));
  const item = page.getByRole('listitem').filter({ hasText: 'Op de oude woorden' });
  await item.getByText('Los: de woorden van dit deel zijn veranderd').waitFor();
  expect(await item.locator('mark').textContent()).toBe(words);
  expect(await page.getByText('Los:').count()).toBe(1);
});
