import { expect, test } from 'vitest';
import { inEachEngine } from './in-each-engine.ts';
import type { Reader } from './reader.ts';

/** What the panel says when it is ready. */
const said = (reader: Reader) =>
  reader.until(() => {
    const status = document.querySelector('offline-copy [role=status]')?.textContent ?? '';
    return status && status !== 'De site wordt bewaard.' ? status : undefined;
  });

inEachEngine(
  ({ open, line }) => {
    test('the site is saved when asked, to the last file, read and searched without a network, and removed', async () => {
      const reader = await open('paragraaf/2/');
      const words = await reader.text('[data-source-text]');
      await reader.go('over/');
      await reader.sees('offline-copy button');
      await reader.click('offline-copy button');
      expect(await said(reader)).toBe('Alles is bewaard.');
      line.isUp = false;
      await reader.go('paragraaf/2/');
      await reader.sees('.offline-notice');
      expect(await reader.text('[data-source-text]')).toBe(words);
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
  },
  { site: 'secondSite' },
);
