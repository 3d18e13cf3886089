import { expect, test } from 'vitest';
import type { InEngine } from './in-engine.ts';
import type { Reader } from './reader.ts';

const beside = '.own-notes button[data-notes="overweging-g-2"]';

/** Presses the button with these words. */
const pressButton = async (reader: Reader, within: string, words: string) => {
  await reader.until(
    (scope, label) => {
      const button = [...document.querySelectorAll(`${scope} button`)].find(({ textContent }) => textContent === label);
      for (const old of document.querySelectorAll('[data-to-press]')) old.removeAttribute('data-to-press');
      button?.setAttribute('data-to-press', '');
      return (button?.getClientRects().length ?? 0) > 0;
    },
    within,
    words,
  );
  await reader.click('[data-to-press]');
};

export function ownNotesTests({ open }: InEngine): void {
  test('a clause is marked and written on, kept, listed, deleted and put back', async () => {
    const reader = await open('overweging/g/');
    const words = await reader.text('#overweging-g-2');
    await reader.click('.numbers a[href="#overweging-g-2"]');
    await pressButton(reader, '.clause-tools', 'Aantekening');
    await reader.sees('dialog.own-note textarea');
    await reader.type('Welk mandaat?');
    await reader.click('dialog.own-note input[value=green]');
    await pressButton(reader, 'dialog.own-note', 'Klaar');
    await reader.seesNo('dialog.own-note');
    const name = await reader.run((own) => document.querySelector(own)?.getAttribute('aria-label'), beside);
    expect(name).toBe('Aantekening bij overweging G, deel 2, groen: Welk mandaat?');
    await reader.go('');
    await reader.sees(beside);
    const painted = await reader.run(() =>
      'highlights' in CSS
        ? [...(CSS.highlights.get('own-note-green') ?? [])].map((range) => (range as Range).toString())
        : undefined,
    );
    expect(painted ?? [words]).toEqual([words]);
    await reader.go('aantekeningen/');
    await reader.sees('.own-notes-list mark');
    expect(await reader.text('.own-notes-list mark')).toBe(words);
    expect(await reader.text('.own-note-text')).toBe('Welk mandaat?');
    await pressButton(reader, '.own-notes-list', 'Verwijder');
    await reader.seesNo('.own-notes-list li');
    await reader.press('Enter');
    await reader.sees('.own-notes-list li');
    expect(await reader.text('.own-note-text')).toBe('Welk mandaat?');
  });
}
