import { existsSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { axeViolations } from './tools-axe.ts';
import { selectWords } from './select-words.ts';
import { visitSite, typeInto } from './visit.ts';

const { address, newPage } = visitSite({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const offer = () => page.getByRole('dialog', { name: 'Geselecteerde woorden' });

const select = (selector: string, words: string) => selectWords(page, selector, words);

test('selected words offer the link to exactly them', async () => {
  await page.goto(address('#overweging-g-2'));
  await select('#overweging-g-2', 'vredeshandhavingstroepen niet volgens');
  await offer().waitFor();
  const before = await page.evaluate(() => scrollY);
  await offer().getByRole('button', { name: 'Kopieer link naar deze woorden' }).click();
  await page.getByRole('status').filter({ hasText: 'Link naar deze woorden gekopieerd.' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  const link = await clipboard();
  expect(link).toBe(address('overweging/g/#overweging-g-2:~:text=vredeshandhavingstroepen%20niet%20volgens'));
});

/** The browser in the lockfile is a headless shell, which knows no text fragments. */
const fullBrowser = process.env.CHROMIUM ?? '/usr/bin/chromium';

test.skipIf(!existsSync(fullBrowser))('the link to words opens at exactly them', async () => {
  await page.goto(address('paragraaf/11/'));
  await select('#paragraaf-11-4', 'geloofwaardig, noch betrouwbaar');
  await offer().getByRole('button', { name: 'Kopieer link naar deze woorden' }).click();
  await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
  // The first clause in its place shows that the words are found, and not just the clause.
  const link = (await clipboard()).replace('#paragraaf-11-4', '#paragraaf-11-1');
  expect(link).toContain(':~:text=');
  const other = await launchBrowser({ executablePath: fullBrowser });
  const reader = await other.newPage({ viewport: { width: 390, height: 500 } });
  await reader.goto(link);
  const wordsInView = () =>
    reader.locator('#paragraaf-11-4').evaluate((clause) => {
      const { top, bottom } = clause.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
  await expect.poll(wordsInView).toBe(true);
  await other.close();
});

test('words that stand elsewhere on the page before get the words beside them', async () => {
  await page.goto(address('overweging/g/'));
  await select('#overweging-g-2', 'Laçın-corridor');
  await offer().getByRole('button', { name: 'Kopieer link naar deze woorden' }).click();
  await page.getByRole('status').filter({ hasText: 'gekopieerd' }).waitFor();
  expect(await clipboard()).toMatch(
    /#overweging-g-2:~:text=.+-,La%C3%A7%C4%B1n%2Dcorridor|text=La%C3%A7%C4%B1n%2Dcorridor,-/,
  );
});

test('selected words are quoted without the numbers of notes, with their source', async () => {
  await page.goto(address());
  await page.locator('#aanhaling-1-1').evaluate((node) => getSelection()?.selectAllChildren(node));
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  await page.getByRole('status').filter({ hasText: 'Deze woorden zijn gekopieerd, met bron.' }).waitFor();
  const [words, source, ...rest] = (await clipboard()).split('\n');
  const official = await page.locator('#aanhaling-1-1').evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    for (const note of copy.querySelectorAll('[role=doc-noteref]')) note.remove();
    return copy.textContent;
  });
  expect(words?.slice(1, -1)).toBe(official);
  expect(source).toMatch(/, aanhaling 1$/);
  expect(rest).toEqual([]);
});

/** What `citeer.json` says of a clause. */
const recordOf = async (path: string, id: string) => {
  const file = (await (await fetch(address(`${path}citeer.json`))).json()) as Record<
    string,
    { words: string; source: string }
  >;
  return file[id];
};

test('words of several provisions are quoted one by one, each with its source', async () => {
  await page.goto(address());
  await page.evaluate(() => {
    const place = (id: string) => document.querySelector(`#${id} a, #${id}`) as Node;
    const start = document.getElementById('overweging-b-1')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(start, 11, place('overweging-d-1'), 0);
  });
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  await page.getByRole('status').filter({ hasText: 'gekopieerd, met bron.' }).waitFor();
  const quotations = (await clipboard()).split('\n\n').map((text) => text.split('\n'));
  const [b, c] = [await recordOf('overweging/b/', 'overweging-b'), await recordOf('overweging/c/', 'overweging-c')];
  expect(quotations.map(([words]) => words?.slice(1, -1))).toEqual([b?.words.slice(11).trim(), c?.words]);
  expect(quotations.map(([, source]) => source?.split(', ').at(-1))).toEqual(['overweging B', 'overweging C']);
  await offer().getByRole('button', { name: 'Kopieer link naar het begin' }).click();
  await page.getByRole('status').filter({ hasText: 'Link naar het begin' }).waitFor();
  expect(await clipboard()).toBe(address('overweging/b/#overweging-b-1'));
});

test('three clicks take one clause, and its reference', async () => {
  await page.goto(address('overweging/g/'));
  const point = await page.locator('#overweging-g-2').evaluate((clause) => {
    clause.scrollIntoView({ block: 'center', behavior: 'instant' });
    const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text;
    const range = document.createRange();
    range.setStart(text, 1);
    range.setEnd(text, 3);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y, { clickCount: 3 });
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  await page.getByRole('status').filter({ hasText: 'gekopieerd, met bron.' }).waitFor();
  const record = await recordOf('overweging/g/', 'overweging-g-2');
  expect((await clipboard()).split('\n').slice(0, 2)).toEqual([`“${record?.words ?? ''}”`, record?.source]);
});

test('a link is copied soon, whether the records have come or not', async () => {
  await page.route('**/overweging/g/citeer.json', () => undefined);
  await page.goto(address('overweging/g/'));
  await select('#overweging-g-2', 'mandaat');
  await page.clock.install();
  await offer().getByRole('button', { name: 'Kopieer link naar deze woorden' }).click();
  await page.clock.runFor(1000);
  await offer().getByRole('status').filter({ hasText: 'Link naar het begin van deze woorden gekopieerd.' }).waitFor();
  expect(await clipboard()).toBe(address('overweging/g/#overweging-g-2'));
});

test('a page that is older than the records says so, and one without them copies nothing', async () => {
  await page.route('**/overweging/g/citeer.json', async (route) => {
    const response = await route.fetch();
    const records = (await response.json()) as Record<string, { words: string; source: string }>;
    for (const record of Object.values(records)) record.words = `Nieuw: ${record.words}`;
    await route.fulfill({ response, json: records });
  });
  await page.goto(address('overweging/g/'));
  await select('#overweging-g-2', 'mandaat');
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  const status = offer().getByRole('status');
  await expect.poll(() => status.textContent()).toMatch(/^Deze pagina toont andere woorden .* verouderd of vertaald/);
  expect(await clipboard()).toMatch(/^“Nieuw: /);
  await page.unroute('**/overweging/g/citeer.json');
  await page.route('**/overweging/g/citeer.json', (route) => route.fulfill({ json: {} }));
  await page.reload();
  await page.evaluate(() => navigator.clipboard.writeText('eerder'));
  await select('#overweging-g-2', 'mandaat');
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  await expect.poll(() => status.textContent()).toMatch(/kon niet worden opgehaald/);
  expect(await clipboard()).toBe('eerder');
  await page.keyboard.press('Escape');
  const copyText = page.locator('[data-tools]').getByRole('button', { name: 'Tekst', exact: true });
  await copyText.press('Enter');
  const row = page.locator('[data-tools]').getByRole('status');
  await expect.poll(() => row.textContent()).toMatch(/kon niet worden opgehaald/);
});

test('a translated page gives the official words of the clauses, and says so', async () => {
  await page.goto(address());
  await page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    for (const clause of document.querySelectorAll('#overweging-g-2, #overweging-g-3')) {
      clause.innerHTML = '<font>whereas the so-called peacekeepers have not acted</font>';
    }
  });
  await select('#overweging-g-2', 'so-called peacekeepers');
  await offer().getByRole('button', { name: 'Kopieer tekst met bron' }).click();
  await page.getByRole('status').filter({ hasText: 'toont een vertaling' }).waitFor();
  const record = await recordOf('overweging/g/', 'overweging-g-2');
  expect((await clipboard()).split('\n').slice(0, 2)).toEqual([`“${record?.words ?? ''}”`, record?.source]);
  await offer().getByRole('button', { name: 'Kopieer link' }).click();
  await page.getByRole('status').filter({ hasText: 'Link naar' }).waitFor();
  expect(await clipboard()).toBe(address('overweging/g/#overweging-g-2'));
});

/** As translators leave a page: Google's wraps all words in `font`, that of Firefox writes others in place of them. */
const translations = {
  Google: () => {
    document.documentElement.lang = 'en';
    document.documentElement.classList.add('translated-ltr');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createRange().createContextualFragment('<font><font></font></font>');
      const inner = font.querySelector('font font');
      if (inner) inner.textContent = ` whereas ${text.data.toUpperCase()} `;
      text.replaceWith(font);
    }
  },
  Firefox: () => {
    document.documentElement.lang = 'en';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim()) text.data = `whereas ${text.data.toUpperCase()}`;
    }
  },
};

test.each(['Google', 'Firefox'] as const)(
  'over several provisions of a page that %s translated too, and the keys for copying take no such words for official',
  async (translator) => {
    await page.goto(address());
    await page.evaluate(translations[translator]);
    await page.evaluate(() => {
      const [start, end] = ['overweging-b-2', 'overweging-d-1'].map((id) => document.getElementById(id));
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    });
    await offer().getByRole('button').nth(1).click();
    await page.getByRole('status').filter({ hasText: 'toont een vertaling' }).waitFor();
    const quotations = (await clipboard()).split('\n\n').map((text) => text.split('\n'));
    const records: Record<string, { words: string; source: string }> = {};
    for (const letter of ['b', 'c', 'd']) {
      const file = await page.request.get(address(`overweging/${letter}/citeer.json`));
      Object.assign(records, await file.json());
    }
    const wanted = Object.keys(records)
      .filter((id) => /^overweging-(b-2|c-\d|d-1)$/.test(id))
      .map((id) => records[id]);
    expect(wanted.length).toBeGreaterThan(3);
    expect(quotations.map(([words, source]) => [words?.slice(1, -1), source])).toEqual(
      wanted.map((record) => [record?.words, record?.source]),
    );
    await offer().getByRole('button').first().click();
    await page.getByRole('status').filter({ hasText: 'Link naar het begin' }).waitFor();
    expect(await clipboard()).toBe(address('overweging/b/#overweging-b-2'));
    await page.evaluate(() => {
      document.addEventListener('copy', ({ defaultPrevented }) => {
        document.body.dataset.copiedBy = defaultPrevented ? 'page' : 'browser';
      });
    });
    await page.keyboard.press('Control+c');
    expect(await page.locator('body').getAttribute('data-copied-by')).toBe('browser');
  },
);

test('the offer goes with the selection, by Escape, and is not made outside the official text', async () => {
  await page.clock.install();
  await page.goto(address());
  await select('#overweging-g-2', 'mandaat');
  await offer().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await offer().waitFor({ state: 'hidden' });
  await select('#overweging-g-1', 'Russische');
  await offer().waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await offer().waitFor({ state: 'hidden' });
  await select('.site-footer, footer', 'site');
  await page.clock.runFor(5000);
  expect(await offer().isVisible()).toBe(false);
});

/** From the first word of a clause to the last of another, as one would drag. */
const selectFrom = (first: string, last: string) =>
  page.evaluate(
    ([from = '', to = '']) => {
      const [start, end] = [document.querySelector(from), document.querySelector(to)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last],
  );

/** The official words of a clause: without the numbers of notes. */
const wordsOf = (id: string) =>
  page.locator(`#${id}`).evaluate((clause) => {
    const copy = clause.cloneNode(true) as Element;
    for (const note of copy.querySelectorAll('[role=doc-noteref]')) note.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

test('the keys for copying take from a field what is selected there', async () => {
  await page.goto(address());
  const field = page.getByRole('textbox', { name: 'Ga naar' });
  await typeInto(field, 'G/2');
  await selectFrom('#overweging-a-1', '#overweging-b-1');
  await field.evaluate((input: HTMLInputElement) => {
    input.addEventListener('copy', (event) => {
      queueMicrotask(() => (input.dataset.isOurs = String(event.defaultPrevented)));
    });
    // As Firefox, whose pages keep their selection while one writes in a field.
    input.dispatchEvent(
      new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() }),
    );
  });
  await expect.poll(() => field.getAttribute('data-is-ours')).toBe('false');
  await field.selectText();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toBe('G/2');
});

test('the keys for copying copy the official words alone; over several provisions each after its label', async () => {
  await page.goto(address());
  await selectFrom('#aanhaling-1-1', '#aanhaling-1-1');
  await offer().waitFor();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toBe(await wordsOf('aanhaling-1-1'));
  await selectFrom('#aanhaling-15-1', '#overweging-a-1');
  await page.keyboard.press('Control+c');
  const [source, reason] = [await wordsOf('aanhaling-15-1'), await wordsOf('overweging-a-1')];
  await expect.poll(clipboard).toBe(`– ${source}\n\nA. ${reason}`);
});
