import { expect, test } from 'vitest';
import { inEachEngine } from './in-each-engine.ts';

inEachEngine(
  ({ open }) => {
    test('the site is saved when asked, to the last file, and removed', async () => {
      const reader = await open('over/');
      await reader.sees('offline-copy button');
      await reader.click('offline-copy button');
      const said = await reader.until(() => {
        const status = document.querySelector('offline-copy [role=status]')?.textContent ?? '';
        return status.endsWith('bewaard.') && !status.startsWith('De site wordt') ? status : undefined;
      });
      expect(said).toBe('Alles is bewaard.');
      await reader.click('offline-copy button');
      await reader.until(() =>
        (document.querySelector('offline-copy [role=status]')?.textContent ?? '').includes('verwijderd'),
      );
    });
  },
  { site: 'secondSite' },
);
