import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beside, editor, kept, mandate as words, painted, visitNotes, write } from './notes-tools.ts';
import { typeInto } from './visit.ts';

let page: Page;
const { address } = visitNotes((own) => (page = own));

/** Another window of the same reader. */
async function openBeside(path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address(path));
  return other;
}

/** What the browser asks who closes the window, and who then stays. */
async function askedOnLeaving(): Promise<string> {
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  return asked;
}

test('two windows agree, while one writes and when one deletes', async () => {
  const first = await openBeside('overweging/g/');
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Een');
  await beside(first, /geel: Een$/).waitFor();
  const list = await openBeside('aantekeningen/');
  const text = await openBeside('');
  await list.getByText('Een', { exact: true }).waitFor();
  await beside(page).click();
  await typeInto(page.getByLabel('Notitie'), 'Een en twee');
  await editor(page).getByLabel('blauw').click();
  await list.getByText('Een en twee').waitFor();
  await beside(text, /blauw: Een en twee$/).waitFor();
  await list.getByRole('button', { name: /^Verwijder: Overweging G/ }).click();
  await beside(text).waitFor({ state: 'detached' });
  await editor(page).waitFor({ state: 'detached' });
  expect(await painted(page)).toEqual({});
  // Whoever was writing in it can put it back too.
  await page.getByRole('status').filter({ hasText: '1 aantekening verwijderd.' }).waitFor();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await beside(text, /blauw: Een en twee$/).waitFor();
  await list.getByText('Een en twee').waitFor();
});

test('a note of another window leaves the words of the others where they were found', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Een');
  const range = await page.evaluateHandle(() => [...(CSS.highlights.get('own-note-yellow') ?? [])][0]);
  const other = await openBeside('overweging/g/');
  await write(other, 'overweging-g-1', 'Russische vredestroepen', 'Twee');
  await page.bringToFront();
  await beside(page, /Twee$/).waitFor();
  expect(await page.evaluate((first) => first && CSS.highlights.get('own-note-yellow')?.has(first), range)).toBe(true);
});

test('a note is said to be kept when it is, not before', async () => {
  await page.clock.install();
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'De eerste');
  await expect.poll(() => kept(page)).toHaveLength(1);
  const other = await openBeside('over/');
  /** Another window reads on and on, and nothing can be written meanwhile. */
  const hold = () =>
    other.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('/own-notes');
          opening.onsuccess = () => {
            const store = opening.result.transaction('notes').objectStore('notes');
            Reflect.set(window, 'isHeld', true);
            const readOn = () => {
              done();
              if (Reflect.get(window, 'isHeld')) store.count().onsuccess = readOn;
              else opening.result.close();
            };
            store.count().onsuccess = readOn;
          };
        }),
    );
  const release = () => other.evaluate(() => Reflect.set(window, 'isHeld', false));
  /** After this what was to be said has been. */
  const said = () => page.clock.runFor(1000);
  const status = editor(page).locator('[role=status]');
  await page.bringToFront();
  await beside(page).click();
  await status.filter({ hasText: 'Bewaard, alleen in deze browser.' }).waitFor();
  await hold();
  await typeInto(page.getByLabel('Notitie'), 'Nog niet bewaard');
  expect(await status.getAttribute('aria-busy')).toBe('true');
  await status.waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await beside(page).click();
  await said();
  expect(await status.textContent()).toBe('');
  expect(await askedOnLeaving()).toBe('beforeunload');
  await release();
  await status.filter({ hasText: 'Bewaard, alleen in deze browser.' }).waitFor();
  expect(await status.getAttribute('aria-busy')).toBe('false');
  expect((await kept(page)).map(({ text }) => text)).toEqual(['Nog niet bewaard']);
});

/** Storage that fails as browsers let it fail. */
const failures = {
  blocked: () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    indexedDB.open = refuse;
    Reflect.set(window, 'BroadcastChannel', refuse);
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
  unread: () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the factory below
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<typeof open>) {
      if (!Reflect.has(window, 'isWell')) throw new DOMException('Internal error', 'UnknownError');
      return open.apply(this, given);
    };
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
  expect(await askedOnLeaving()).toBe('beforeunload');
});

test('a browser that really has no room says so, and keeps all when it has room again', async () => {
  await page.goto(address('overweging/g/'));
  const tools = await page.context().newCDPSession(page);
  const setQuota = (quotaSize?: number) =>
    tools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(address()).origin,
      ...(quotaSize && { quotaSize }),
    });
  // Before the first note: Chromium (153) asks how much room there is now and then only.
  await setQuota(1);
  await write(page, 'overweging-g-1', 'Russische vredestroepen', 'Te veel');
  await page.getByRole('alert').filter({ hasText: 'de opslag van deze browser is vol' }).waitFor();
  expect(await kept(page)).toEqual([]);
  await setQuota();
  await beside(page, /Te veel$/).click();
  await editor(page).getByLabel('groen').click();
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  await expect.poll(async () => (await kept(page)).map(({ text }) => text).sort()).toEqual(['Te veel']);
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

test('notes that cannot be read are not said to be none, and are there as soon as one can be written', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'De oude');
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.addInitScript(failures.unread);
  for (const path of ['aantekeningen/', 'overweging/g/']) {
    await page.goto(address(path));
    await page.getByRole('alert').filter({ hasText: 'konden niet worden gelezen; zij zijn niet gewist' }).waitFor();
    expect(await page.getByText(/nog geen aantekeningen|Niet bewaard/).count()).toBe(0);
  }
  await page.evaluate(() => Reflect.set(window, 'isWell', true));
  await write(page, 'overweging-g-1', 'Russische vredestroepen', 'De nieuwe');
  await beside(page, /De oude$/).waitFor();
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  expect((await painted(page)).yellow?.sort()).toEqual(['Russische vredestroepen', words]);
  await beside(page, /De nieuwe$/).click();
  await editor(page).getByRole('button', { name: 'Verwijder' }).click();
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.reload();
  await page.evaluate(() => Reflect.set(window, 'isWell', true));
  expect(await page.evaluate(() => localStorage.getItem('/own-notes'))).toBe('1');
});

test('when the settings were cleared and the notes were not, the list brings them back to the text', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'Blijft');
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto(address('aantekeningen/'));
  await page.getByText('Blijft', { exact: true }).waitFor();
  await page.goto(address('overweging/g/'));
  await beside(page, /Blijft$/).waitFor();
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
