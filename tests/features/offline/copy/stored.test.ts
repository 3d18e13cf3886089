import { afterEach, expect, test, vi } from 'vitest';
import { findCopy } from '../../../../src/features/offline/copy/stored.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The caches of a browser, in the order in which they were made: name → the day of the copy in it, if it is complete. */
const stubCaches = (days: Record<string, string | undefined>) => {
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(Object.keys(days)),
    match: (_: URL, { cacheName }: { cacheName: string }) => {
      const saved = days[cacheName];
      return Promise.resolve(saved && Response.json({ version: cacheName, saved, files: {} }));
    },
  });
};
const found = async () => (await findCopy('https://voorbeeld.example/sub/'))?.name;

test('the copy of the last day is found, of one day the one that was made last; of this site, and complete', async () => {
  stubCaches({ 'offline /sub/ a': '2030-02-01', 'offline /sub/ b': '2030-01-31' });
  expect(await found()).toBe('offline /sub/ a');
  stubCaches({ 'offline /sub/ a': '2030-02-01', 'offline /sub/ b': '2030-02-01', 'offline /sub/ c': undefined });
  expect(await found()).toBe('offline /sub/ b');
  stubCaches({ 'offline / a': '2030-02-01', 'offline /sub/ c': undefined });
  expect(await found()).toBeUndefined();
});
