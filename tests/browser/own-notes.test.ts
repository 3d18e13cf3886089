import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { beside, editor, kept, mandate as words, painted, visitNotes, write } from './notes-tools.ts';
import { selectWords } from './select-words.ts';
import { axeViolations } from './tools-axe.ts';

let page: Page;
const { address, newPage } = visitNotes((own) => (page = own), { permissions: ['clipboard-read', 'clipboard-write'] });

const offer = () => page.getByRole('dialog', { name: 'Geselecteerde woorden' });
const texts = () =>
  page.locator('[data-source-text]').evaluateAll((all) => all.map((text) => text.outerHTML).join('\n'));

test('selected words are marked and written on, and stay so on both pages that have them', async () => {
  await page.goto(address());
  const official = await texts();
  await write(page, 'overweging-g-2', words, 'Welk mandaat?');
  expect(await painted(page)).toEqual({ yellow: [words] });
  await expect.poll(() => kept(page)).toMatchObject([{ text: 'Welk mandaat?', colour: 'yellow' }]);
  for (const path of ['', 'overweging/g/']) {
    await page.goto(address(path));
    await beside(page, 'Aantekening bij overweging G, deel 2, geel: Welk mandaat?').waitFor();
    expect(await painted(page)).toEqual({ yellow: [words] });
    if (path === '') expect(await texts()).toBe(official);
  }
});

test('a mouse drags over words, marks them, and opens them again with a press', async () => {
  await page.goto(address('overweging/g/'));
  const [from, to] = await page.locator('#overweging-g-2').evaluate((clause) => {
    const range = new Range();
    const text = clause.firstChild as Text;
    range.setStart(text, 15);
    range.setEnd(text, 34);
    const { left, right, top, height } = range.getBoundingClientRect();
    return [left, right].map((x) => ({ x, y: top + height / 2 }));
  });
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 5 });
  await page.mouse.up();
  await offer().getByRole('button', { name: 'Aantekening' }).click();
  await editor(page).getByLabel('roze').click();
  await page.keyboard.press('Escape');
  expect(await painted(page)).toEqual({ pink: [expect.stringMatching(/^de Russische zogen/)] });
  await page.mouse.click(((from?.x ?? 0) + (to?.x ?? 0)) / 2, from?.y ?? 0);
  expect(await editor(page).getByLabel('roze').isChecked()).toBe(true);
});

test('the keyboard alone marks a clause, chooses words in it, writes, and comes back to it', async () => {
  await page.goto(address());
  await page.locator('#paragraaf-11 > .label a').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.clause-tools').getByRole('button', { name: 'Aantekening' }).press('Enter');
  await editor(page).waitFor();
  const clause = await page.locator('#paragraaf-11-4').evaluate((node) => node.textContent);
  expect(await painted(page)).toEqual({ yellow: [clause] });
  await page.keyboard.type('Eigen woorden');
  await editor(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('De woorden van dit deel');
  await expect
    .poll(() => field.evaluate((node) => getSelection()?.toString() === (node as HTMLTextAreaElement).value))
    .toBe(true);
  await page.keyboard.type('x');
  expect(await field.inputValue()).toBe(clause);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await painted(page)).toEqual({ yellow: [clause.slice(0, 7)] });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await painted(page)).toEqual({ green: [clause.slice(0, 7)] });
  await page.keyboard.press('Escape');
  await editor(page).waitFor({ state: 'detached' });
  const own = beside(page, 'Aantekening bij paragraaf 11, deel 4, groen: Eigen woorden');
  await own.press('Enter');
  await editor(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await own.evaluate((node) => node === document.activeElement)).toBe(true);
});

test('the key A marks what is selected, unless one types', async () => {
  await page.goto(address());
  await selectWords(page, '#overweging-g-2', words);
  await offer().waitFor();
  await page.keyboard.press('a');
  await editor(page).waitFor();
  await page.keyboard.type('aa');
  expect(await page.getByLabel('Notitie').inputValue()).toBe('aa');
  await page.keyboard.press('Escape');
  await offer().waitFor({ state: 'hidden' });
  await expect.poll(() => kept(page)).toHaveLength(1);
});

test('a finger marks a whole clause on a phone', async () => {
  const phone = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await phone.goto(address('overweging/g/'));
  await phone.locator('.numbers a[href="#overweging-g-2"]').tap();
  await phone.locator('.clause-tools').getByRole('button', { name: 'Aantekening' }).tap();
  await editor(phone).getByLabel('blauw').tap();
  await editor(phone).getByRole('button', { name: 'Klaar' }).tap();
  expect(await painted(phone)).toEqual({ blue: [await phone.locator('#overweging-g-2').textContent()] });
  const [button, clause] = [await beside(phone).boundingBox(), await phone.locator('#overweging-g-2').boundingBox()];
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(clause?.x ?? 0);
  expect(button?.x).toBeGreaterThanOrEqual(0);
});

test('words of several clauses are one note; footnotes are no words of it', async () => {
  await page.goto(address('aanhaling/1/'));
  await page.locator('[data-tools]').getByRole('button', { name: 'Aantekening' }).click();
  await editor(page).waitFor();
  await page.keyboard.press('Escape');
  const official = await page.locator('[data-source-text]').evaluate((text) => {
    const copy = text.cloneNode(true) as Element;
    for (const note of copy.querySelectorAll('sup')) note.remove();
    return copy.textContent.trim();
  });
  const marked = async () => (await kept(page)).map(({ targets }) => targets.map(({ exact }) => exact));
  await expect.poll(marked).toEqual([[official]]);
  await page.goto(address());
  await page.evaluate(() => {
    const [start, end] = ['overweging-g-1', 'overweging-g-2'].map((id) => document.getElementById(id)?.firstChild);
    if (start && end) getSelection()?.setBaseAndExtent(start, 11, end, 11);
  });
  await offer().getByRole('button', { name: 'Aantekening' }).click();
  await editor(page).waitFor();
  expect(await editor(page).getAttribute('aria-label')).toBe(
    'Aantekening bij overweging G, deel 1 en overweging G, deel 2',
  );
});

test('what is marked is copied as the official words alone', async () => {
  await page.goto(address());
  await write(page, 'overweging-g-2', words, 'Mijn woorden');
  await page.locator('#overweging-g-2').evaluate((node) => getSelection()?.selectAllChildren(node));
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(await page.locator('#overweging-g-2').textContent());
});

test('a deleted note is put back with one press', async () => {
  await page.goto(address());
  await write(page, 'overweging-g-2', words, 'Weg ermee');
  await beside(page).click();
  await editor(page).getByRole('button', { name: 'Verwijder' }).click();
  await page.getByRole('status').filter({ hasText: '1 aantekening verwijderd.' }).waitFor();
  expect(await page.locator('.own-notes-notice').getByRole('button').allTextContents()).toContain('Zet terug');
  expect(await page.getByRole('button', { name: 'Bewaar als bestand' }).isVisible()).toBe(false);
  expect(await painted(page)).toEqual({});
  await expect.poll(() => kept(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await beside(page, /Weg ermee$/).waitFor();
  await page.getByRole('status').filter({ hasText: '1 aantekening teruggezet.' }).waitFor();
  expect(await beside(page).evaluate((node) => node === document.activeElement)).toBe(true);
  await expect.poll(() => kept(page)).toHaveLength(1);
});

test('each note that was deleted on a page can be put back, the last one first', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'De eerste');
  await write(page, 'overweging-g-1', 'Russische vredestroepen', 'De tweede');
  for (const name of [/De eerste$/, /De tweede$/]) {
    await beside(page, name).click();
    await editor(page).getByRole('button', { name: 'Verwijder' }).click();
    await beside(page, name).waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
  await beside(page, /De tweede$/).waitFor();
  expect(await beside(page, /De eerste$/).count()).toBe(0);
  await page.getByRole('button', { name: 'Zet ook de vorige terug' }).click();
  await beside(page, /De eerste$/).waitFor();
  expect(await page.getByRole('button', { name: /terug$/ }).count()).toBe(0);
  await expect.poll(() => kept(page)).toHaveLength(2);
});

test('several notes on a clause have one button, which lets one choose and gets the focus back', async () => {
  await page.goto(address());
  const clause = '#aanhaling-15-1';
  const official = (await page.locator(clause).textContent()) ?? '';
  for (const [index, word] of official.split(' ').slice(0, 3).entries())
    await write(page, clause.slice(1), word, index === 1 ? 'Welk artikel?' : '');
  const own = beside(page, '3 aantekeningen bij aanhaling 15');
  expect(await page.locator('.own-notes button').count()).toBe(1);
  await own.press('Enter');
  const choice = page.getByRole('dialog', { name: '3 aantekeningen bij aanhaling 15' });
  expect(await choice.getByRole('button').allTextContents()).toEqual(
    official
      .split(' ')
      .slice(0, 3)
      .map((word, index) => `geel: ${word}${index === 1 ? 'Welk artikel?' : ''}`),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Notitie').inputValue()).toBe('Welk artikel?');
  await choice.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await editor(page).waitFor({ state: 'detached' });
  expect(await own.evaluate((node) => node === document.activeElement)).toBe(true);
  for (const width of [1280, 700, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const [button, number, text] = await Promise.all(
      [own, page.locator('#aanhaling-15 > .label a'), page.locator(clause)].map((each) => each.boundingBox()),
    );
    const sign = { left: button?.x ?? 0, right: (button?.x ?? 0) + (width >= 768 ? 24 : 14) };
    const clear = (box: typeof text) => sign.right <= (box?.x ?? 0) || sign.left >= (box?.x ?? 0) + (box?.width ?? 0);
    expect(
      clear(text) && (clear(number) || (button?.y ?? 0) >= (number?.y ?? 0) + (number?.height ?? 0) - 2),
      `${width}`,
    ).toBe(true);
  }
});

test('a screen reader finds a note from its clause, hears what becomes of it, and has the sentence whole', async () => {
  await page.goto(address('overweging/g/'));
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target as Element).closest('[role=status]');
        if (region?.textContent && region.getClientRects().length > 0) document.title += `|${region.textContent}`;
      }
    }).observe(document.body, { subtree: true, childList: true });
  });
  const heard = async (words: string) => {
    await expect.poll(() => page.title()).toContain(`|${words}`);
  };
  const sentence = () => page.getByRole('region', { name: 'Officiële tekst' }).ariaSnapshot();
  const before = await sentence();
  await write(page, 'overweging-g-2', words, 'Welk mandaat?');
  await heard('Bewaard, alleen in deze browser.');
  const details = await page.getByRole('link', { name: 'deel 2' }).getAttribute('aria-details');
  const own = page.getByRole('group', { name: 'Uw aantekeningen' }).locator(`#${details ?? ''}`);
  expect(await own.getAttribute('aria-label')).toBe('Aantekening bij overweging G, deel 2, geel: Welk mandaat?');
  expect((await sentence()).split('deel 3')[0]).toBe(before.split('deel 3')[0]);
  await own.press('Enter');
  await editor(page).getByRole('button', { name: 'Verwijder' }).press('Enter');
  await heard('1 aantekening verwijderd.');
  expect(await page.locator('[aria-details]').count()).toBe(0);
  await page.keyboard.press('Enter');
  await heard('1 aantekening teruggezet.');
});

test('before there is a note a visit asks for nothing of them, and keeps nothing', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address(), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /notes-|own-notes|page-notes/.test(url))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('a translated page takes no notes, and says why', async () => {
  await page.goto(address('overweging/g/'));
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
  });
  await selectWords(page, '#overweging-g-2', words);
  await offer().getByRole('button', { name: 'Aantekening' }).click();
  await page.getByRole('status').filter({ hasText: 'Deze pagina toont een vertaling.' }).waitFor();
  expect(await editor(page).count()).toBe(0);
});

test('when a translator takes its words away again, notes are where they were', async () => {
  await page.goto(address('overweging/g/'));
  await write(page, 'overweging-g-2', words, 'De eerste');
  await expect.poll(() => kept(page)).toHaveLength(1);
  // Before any script of the page finds the words.
  await page.addInitScript(() => {
    const translate = () => {
      const clause = document.querySelector('#overweging-g-2');
      const official = [...(clause?.childNodes ?? [])];
      clause?.replaceChildren('Translated');
      Reflect.set(window, 'translateBack', () => clause?.replaceChildren(...official));
    };
    Reflect.set(window, 'translate', translate);
    document.addEventListener('readystatechange', translate, { once: true });
  });
  const run = (name: 'translate' | 'translateBack') =>
    page.evaluate((key) => {
      (Reflect.get(window, key) as () => void)();
    }, name);
  await page.reload();
  const other = 'Russische vredestroepen';
  await write(page, 'overweging-g-1', other);
  expect(await painted(page)).toEqual({ yellow: [other] });
  /** A change of a note paints all. */
  const colour = async (name: string) => {
    await beside(page, /deel 1/).click();
    await editor(page).getByLabel(name).click();
    await page.keyboard.press('Escape');
  };
  await run('translateBack');
  await colour('groen');
  expect(await painted(page)).toEqual({ yellow: [words], green: [other] });
  await run('translate');
  await colour('blauw');
  expect(await painted(page)).toEqual({ blue: [other] });
  await run('translateBack');
  await colour('roze');
  expect(await painted(page)).toEqual({ yellow: [words], pink: [other] });
});

test('with only the official text on the page, notes are away', async () => {
  await page.goto(address());
  await write(page, 'overweging-g-2', words, 'Even niet');
  await beside(page).waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.only = 'text';
  });
  expect(await beside(page).isVisible()).toBe(false);
});

test('a browser without highlights shows a bar beside the clause', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
  });
  await page.goto(address());
  await write(page, 'overweging-g-2', words);
  const [bar, clause] = [
    await page.locator('.own-notes-bar').boundingBox(),
    await page.locator('#overweging-g-2').boundingBox(),
  ];
  expect(bar?.height).toBeGreaterThan((clause?.height ?? 0) * 0.8);
  expect(bar?.x).toBeGreaterThanOrEqual((clause?.x ?? 0) + (clause?.width ?? 0));
});

test.each([1280, 360])(
  'the dialog and the buttons are accessible by day and by night, %i pixels wide',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address('overweging/g/#overweging-g-2'));
    const expectAccessible = async (within?: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page, within), colorScheme).toEqual([]);
      }
    };
    await page.locator('.clause-tools').getByRole('button', { name: 'Aantekening' }).click();
    await editor(page).locator('summary').click();
    await expectAccessible('dialog.own-note');
    await page.keyboard.press('Escape');
    await beside(page).waitFor();
    await expectAccessible();
    await beside(page).click();
    await editor(page).getByRole('button', { name: 'Verwijder' }).click();
    await expectAccessible('.own-notes-notice');
  },
);
