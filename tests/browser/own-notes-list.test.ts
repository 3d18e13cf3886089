import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { editor, kept, mandate, visitNotes, write } from './notes-tools.ts';
import { typeInto } from './visit.ts';
import { axeViolations } from './tools-axe.ts';

let page: Page;
const { address, newPage, keepPage } = visitNotes((own) => (page = own));

const items = () => page.locator('.own-notes-list > li');
const quotes = () => page.locator('.own-notes-list mark').allTextContents();
const bridge = 'recentste militaire agressie';
const troops = 'Russische vredestroepen';
const hunger = 'georganiseerde uithongering';

/** What a browser keeps in which three notes were written, not in the order of the text. */
let written: NonNullable<BrowserContextOptions['storageState']>;
const writer = keepPage();

beforeAll(async () => {
  const text = writer();
  await text.goto(address());
  await write(text, 'overweging-h-1', hunger, 'Zie ook 0verweging F');
  await write(text, 'overweging-g-2', bridge, '');
  await write(text, 'overweging-g-1', troops, 'Wie <b>precies</b>?\n1. nagaan');
  await vi.waitUntil(async () => (await kept(text)).length === 3, { timeout: 50_000 });
  written = await text.context().storageState({ indexedDB: true });
});

/** The list of the three. */
async function openThree(): Promise<void> {
  page = await newPage({ storageState: written });
  await page.goto(address('aantekeningen/'));
  await items().first().waitFor();
}

/** Chooses a file in the field for it. */
const bringIn = async (name: string, text: string, mimeType = 'application/ld+json') => {
  await page.getByLabel('Lees een bestand in').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
};

const save = async (name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

test('notes stand in the order of the text, with their words and their link', async () => {
  await openThree();
  expect(await quotes()).toEqual([troops, bridge, hunger]);
  expect(await items().locator('h2').allTextContents()).toEqual([
    'Overweging G, deel 1',
    'Overweging G, deel 2',
    'Overweging H, deel 1',
  ]);
  await page.getByRole('link', { name: 'Overweging G, deel 2' }).click();
  await page.waitForURL(address('overweging/g/#overweging-g-2'));
});

test('they are found by their words and colours, changed, and deleted with a way back', async () => {
  await openThree();
  await typeInto(page.getByLabel('Zoek in uw aantekeningen'), 'AGRESSIE');
  expect(await quotes()).toEqual([bridge]);
  expect(await page.getByRole('status').first().textContent()).toBe('1 van 3 aantekeningen');
  await typeInto(page.getByLabel('Zoek in uw aantekeningen'), '');
  await page.getByRole('button', { name: 'Wijzig: Overweging H, deel 1' }).press('Enter');
  await editor(page).getByLabel('groen').press('Space');
  await typeInto(page.getByLabel('Notitie'), 'Overweging F en de Laçın-corridor');
  await page.keyboard.press('Escape');
  await items().getByText('Overweging F en de Laçın-corridor', { exact: true }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect.poll(focused).toBe('Wijzig: Overweging H, deel 1');
  await typeInto(page.getByLabel('Zoek in uw aantekeningen'), 'lacin');
  expect(await quotes()).toEqual([hunger]);
  await typeInto(page.getByLabel('Zoek in uw aantekeningen'), '');
  await page.locator('.own-notes-filter').getByLabel('geel').uncheck();
  expect(await quotes()).toEqual([hunger]);
  await page.locator('.own-notes-filter').getByLabel('geel').check();
  await page.getByRole('button', { name: 'Verwijder alle' }).click();
  await page.getByText('U hebt nog geen aantekeningen.').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(quotes).toEqual([troops, bridge, hunger]);
});

test('the buttons of several notes on a clause have names of their own', async () => {
  await page.goto(address());
  for (const each of [mandate, bridge]) await write(page, 'overweging-g-2', each);
  await expect.poll(() => kept(page)).toHaveLength(2);
  await page.goto(address('aantekeningen/'));
  await typeInto(page.getByLabel('Zoek in uw aantekeningen'), 'agressie');
  for (const action of ['Wijzig', 'Verwijder'])
    await items()
      .getByRole('button', { name: `${action}: Overweging G, deel 2 (2 van 2)`, exact: true })
      .waitFor();
  expect(await quotes()).toEqual([bridge]);
});

test('a file of them is annotations of the W3C, and brings them back in another browser', async () => {
  await openThree();
  const { name, text } = await save('Bewaar als bestand (JSON-LD)');
  expect(name).toBe('aantekeningen.jsonld');
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    first: {
      items: [
        {
          type: 'Annotation',
          target: [{ source: '/overweging/g/#overweging-g-1', selector: { exact: troops } }],
        },
        { motivation: 'highlighting' },
        { motivation: 'commenting' },
      ],
    },
  });
  const before = await kept(page);
  page = await newPage();
  await page.goto(address('aantekeningen/'));
  await bringIn(name, text);
  await page.getByText('3 aantekeningen ingelezen.').waitFor();
  expect(await quotes()).toEqual([troops, bridge, hunger]);
  await expect.poll(() => kept(page)).toEqual(before);
  await bringIn(name, text);
  await page.getByText('0 aantekeningen ingelezen. 3 aantekeningen stonden er al.').waitFor();
});

test('only what was put back is said to be, not what came back in another way', async () => {
  await openThree();
  const { name, text } = await save('Bewaar als bestand (JSON-LD)');
  await page.getByRole('button', { name: 'Verwijder alle' }).click();
  const file = JSON.parse(text) as { first: { items: unknown[] } };
  await bringIn(name, JSON.stringify(file.first.items.slice(0, 1)));
  await page.getByText('1 aantekening ingelezen.').waitFor();
  await items()
    .getByRole('button', { name: /^Verwijder/ })
    .click();
  await page.getByRole('button', { name: 'Zet terug', exact: true }).click();
  await page.getByText('1 aantekening teruggezet.').waitFor();
  await page.getByRole('button', { name: 'Zet ook de vorige terug' }).click();
  await page.getByText('2 aantekeningen teruggezet.').waitFor();
  expect(await quotes()).toEqual([troops, bridge, hunger]);
});

test('as Markdown they are quotations with links, none to the machine of whoever saves it, and text that means nothing in it', async () => {
  await openThree();
  const { name, text } = await save('Bewaar als Markdown');
  expect(name).toBe('aantekeningen.md');
  expect(text).toContain('## [Overweging G, deel 1](</overweging/g/#overweging-g-1>)\n\n> ');
  expect(text).toContain(`<mark>${troops}</mark>`);
  expect(text).toContain('Wie \\<b\\>precies\\</b\\>?\\\n1\\. nagaan\n');
});

test('Markdown is read in: as it was in another browser, what was changed in it in this one, with a way back', async () => {
  await openThree();
  const { name, text } = await save('Bewaar als Markdown');
  const before = await kept(page);
  const edited = text.replace('Zie ook 0verweging F', 'Zie **ook**\noverweging F').replaceAll('\n', '\r\n');
  await bringIn(name, edited, 'text/markdown');
  await page
    .getByRole('status')
    .filter({ hasText: '0 aantekeningen ingelezen. 1 aantekening bijgewerkt. 2 aantekeningen stonden er al.' })
    .waitFor();
  expect(await items().last().locator('.own-note-text').textContent()).toBe('Zie **ook**\noverweging F');
  await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'ongedaan gemaakt' }).waitFor();
  await expect.poll(() => kept(page)).toEqual(before);
  page = await newPage();
  await page.goto(address('aantekeningen/'));
  await bringIn(name, text, '');
  await page.getByText('3 aantekeningen ingelezen.').waitFor();
  expect(await quotes()).toEqual([troops, bridge, hunger]);
  expect(await page.getByText('Los:').count()).toBe(0);
  const facts = (notes: typeof before) =>
    notes.map(({ id, text, targets, modified }) => ({ id, text, targets, modified }));
  await expect.poll(async () => facts(await kept(page))).toEqual(facts(before));
});

test('hostile and broken Markdown runs nothing; what is not taken in is said line by line', async () => {
  await page.goto(address('aantekeningen/'));
  const title = await page.title();
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const lines = [
    'Zomaar tekst',
    '## [x](javascript:alert#overweging-g-2)',
    `> ${script}`,
    '',
    script,
    '## Kop zonder link',
    '## [Overweging G](#overweging-g-1)',
    '',
    'Zonder citaat',
  ];
  await bringIn('vreemd.md', lines.join('\n'));
  await page.getByRole('status').filter({ hasText: '1 aantekening ingelezen. 3 delen van het bestand niet' }).waitFor();
  expect(await page.locator('.own-notes-refused li').allTextContents()).toEqual([
    'Regel 1: deze tekst hoort bij geen aantekening. Een aantekening begint met een kop (##).',
    'Regel 6: deze kop heeft geen link naar een deel van de tekst. Voor een kop in uw eigen tekst gebruikt u ###.',
    'Regel 7: hier ontbreken de gemarkeerde woorden: een citaat, met > aan het begin van de regel.',
  ]);
  expect(await items().locator('.own-note-text').textContent()).toBe(script);
  expect(await items().getByText('Los:').count()).toBe(1);
  expect(await page.locator('own-notes :is(img, script)').count()).toBe(0);
  expect(await items().locator('a').getAttribute('href')).toBe(address('overweging/g/#overweging-g-2'));
  expect(await page.title()).toBe(title);
  await bringIn('leeg.md', '# Zomaar een tekst');
  await page.getByText('geen kop (##) met een link').waitFor();
  expect(await page.locator('.own-notes-refused').isVisible()).toBe(false);
});

test('a hostile file runs nothing, and what cannot be read is said', async () => {
  await page.goto(address('aantekeningen/'));
  const target = (exact: string) => ({
    source: 'javascript:alert(1)#overweging-g-2',
    selector: { type: 'TextQuoteSelector', exact },
  });
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const hostile = [
    { type: 'Annotation', body: { type: 'TextualBody', value: script, format: 'text/html' }, target: target(script) },
    { type: 'Annotation', target: { source: 7 } },
    'x',
  ];
  const title = await page.title();
  await bringIn('vreemd.json', JSON.stringify(hostile));
  await page.getByText('1 aantekening ingelezen. 2 delen van het bestand niet').waitFor();
  expect(await page.locator('.own-notes-refused li').allTextContents()).toEqual(
    [2, 3].map((at) => expect.stringMatching(`^Annotatie ${String(at)}: gaat niet over woorden`) as string),
  );
  expect(await items().locator('.own-note-text').textContent()).toBe(script);
  expect(await items().getByText('Los:').count()).toBe(1);
  expect(await page.locator('own-notes :is(img, script)').count()).toBe(0);
  expect(await items().locator('a').getAttribute('href')).toBe(address('overweging/g/#overweging-g-2'));
  expect(await page.title()).toBe(title);
  await bringIn('kapot.json', '{"type":');
  await page.getByText('bevat geen aantekeningen').waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'notes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'groot.json'), '');
  await truncate(join(folder, 'groot.json'), 40_000_001);
  await page.getByLabel('Lees een bestand in').setInputFiles(join(folder, 'groot.json'));
  await page.getByText('Dit bestand is te groot: hoogstens 40 MB.').waitFor();
  expect(await items().count()).toBe(1);
});

test('the text prints with what was written on it, and the list without its tools', async () => {
  await openThree();
  const paper = async (path: string) => {
    await page.goto(address(path));
    await page.locator('[data-note], [data-notes]').first().waitFor({ state: 'attached' });
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    let text = '';
    for (let number = 1; number <= document.numPages; number += 1)
      for (const item of (await (await document.getPage(number)).getTextContent()).items)
        if ('str' in item) text += item.str;
    return text.replaceAll(/\s+/g, '');
  };
  for (const path of ['', 'overweging/g/'])
    expect(await paper(path), path).toContain(`“${troops}”:Wie<b>precies</b>?1.nagaan`.replaceAll(/\s+/g, ''));
  const list = await paper('aantekeningen/');
  expect(list).toContain(hunger.replaceAll(' ', ''));
  expect(list).not.toMatch(/Wijzig|Verwijder|Zoekinuw|Leeseen/);
});

test('without the text the notes are there, and what is not known is not said', async () => {
  await openThree();
  await page.route('**/resolutie.json', (route) => route.abort());
  await page.goto(address('aantekeningen/'));
  await page.getByRole('alert').filter({ hasText: 'De tekst kon niet worden geladen.' }).waitFor();
  expect(await items().count()).toBe(3);
  expect(await page.getByText('Los:').count()).toBe(0);
});

test('with scripts off the page says what it needs', async () => {
  page = await newPage({ javaScriptEnabled: false });
  await page.goto(address('aantekeningen/'));
  expect(await page.locator('main').innerText()).toContain('Aantekeningen werken alleen met JavaScript');
});

test('axe finds nothing wrong with the list, by day and by night', async () => {
  await openThree();
  for (const width of [1280, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), `${width} ${colorScheme}`).toEqual([]);
    }
});
