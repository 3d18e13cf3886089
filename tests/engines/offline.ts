import { expect, test } from 'vitest';
import type { InEngine } from './in-engine.ts';
import type { Reader } from './reader.ts';

/** What the panel says when it is ready. */
const said = (reader: Reader) =>
  reader.until(() => {
    const status = document.querySelector('offline-copy [role=status]')?.textContent ?? '';
    return status && status !== 'De site wordt bewaard.' ? status : undefined;
  });

/** Whether the host answers, which gives a date, to a question for a file of the copy, and to one for it alone. */
const askTwice = () =>
  Promise.all(
    (['default', 'reload'] as const).map(async (cache) => (await fetch('citeer.json', { cache })).headers.has('Date')),
  );

export function offlineTests({ open, line }: InEngine): void {
  test('the site is saved when asked, to the last file, read and searched without a network, and removed', async () => {
    const reader = await open('paragraaf/2/', { site: 'secondSite' });
    const words = await reader.text('[data-source-text]');
    await reader.go('over/');
    await reader.sees('offline-copy button');
    await reader.click('offline-copy button');
    expect(await said(reader)).toBe('Alles is bewaard.');
    line.isUp = false;
    await reader.go('paragraaf/2/');
    await reader.sees('.offline-notice');
    expect(await reader.text('[data-source-text]')).toBe(words);
    // A new copy is asked for in the second way: the worker sees that, and takes nothing of the old one.
    line.isUp = true;
    expect(await reader.run(askTwice)).toEqual([false, true]);
    line.isUp = false;
    await reader.go('zoeken/?q=bladeren');
    await reader.sees('[data-search-results] a');
    await reader.go('overweging/nergens/');
    await reader.sees('.offline-page h1');
    line.isUp = true;
    await reader.go('over/');
    await reader.sees('offline-copy button');
    await reader.click('offline-copy button');
    expect(await said(reader)).toBe('De kopie is verwijderd.');
  });
}
