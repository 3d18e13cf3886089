import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import type { OwnNote } from '../../src/features/own-notes/records/own-note.ts';
import { selectWords } from './select-words.ts';
import { visitSite, typeInto } from './visit.ts';

/** Words of `overweging-g-2`. */
export const mandate = 'vredeshandhavingstroepen niet volgens hun mandaat';

/**
 * As `visitSite`, on a screen with room beside the text.
 *
 * @param take gets a page in a browser without notes, before each test
 */
export function visitNotes(take: (page: Page) => void, options: BrowserContextOptions = {}) {
  const visit = visitSite({ viewport: { width: 1280, height: 900 }, ...options });
  beforeEach(async () => {
    take(await visit.newPage());
  });
  return visit;
}

/** The dialog of a note. */
export const editor = (page: Page) => page.locator('dialog.own-note');

/** Its button beside the text. */
export const beside = (page: Page, name: string | RegExp = /^Aantekening bij/) =>
  page.locator('.own-notes').getByRole('button', { name });

/** Marks words of a clause, and writes on them. */
export async function write(page: Page, clause: string, words: string, text = ''): Promise<void> {
  await selectWords(page, `#${clause}`, words);
  await page
    .getByRole('dialog', { name: 'Geselecteerde woorden' })
    .getByRole('button', { name: 'Aantekening' })
    .click();
  await editor(page).waitFor();
  await typeInto(page.getByLabel('Notitie'), text);
  await editor(page).getByRole('button', { name: 'Klaar' }).click();
  await editor(page).waitFor({ state: 'detached' });
}

/** What is painted: by colour, the words. */
export const painted = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, ranges]) => name.startsWith('own-note-') && ranges.size > 0)
        .map(([name, ranges]) => [
          name.slice('own-note-'.length),
          [...ranges].map((range) => (range as Range).toString()),
        ]),
    ),
  );

/** The notes that the browser keeps. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    // To open what is not there would make it.
    if ((await indexedDB.databases()).length === 0) return [];
    return new Promise<OwnNote[]>((resolve, reject) => {
      const opening = indexedDB.open('/own-notes');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const { result } = opening;
        const reading = result.transaction('notes').objectStore('notes').getAll();
        reading.onerror = reject;
        reading.onsuccess = () => {
          result.close();
          resolve(reading.result as OwnNote[]);
        };
      };
    });
  });
