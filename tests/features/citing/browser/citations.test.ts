import { afterEach, expect, test, vi } from 'vitest';
import { loadCitations } from '../../../../src/features/citing/browser/citations.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answer = (status: number, body: unknown = {}) => Promise.resolve(Response.json(body, { status }));

test('the citations of a page are fetched from beside it, once', async () => {
  const fetch = vi.fn<(url: URL) => Promise<Response>>(() => answer(200, { 'overweging-g': { source: 'Bron' } }));
  vi.stubGlobal('fetch', fetch);
  const page = 'https://voorbeeld.example/overweging/g/';
  expect(await Promise.all([loadCitations(page), loadCitations(page)])).toEqual(
    Array.from({ length: 2 }, () => ({ 'overweging-g': { source: 'Bron' } })),
  );
  await loadCitations('https://voorbeeld.example/overweging/f/');
  expect(fetch.mock.calls.map(([url]) => url.pathname)).toEqual([
    '/overweging/g/citeer.json',
    '/overweging/f/citeer.json',
  ]);
});

test('a file that cannot be had is an error, and is asked for again', async () => {
  const fetch = vi.fn().mockReturnValueOnce(answer(503)).mockRejectedValueOnce(new TypeError('offline'));
  fetch.mockReturnValue(answer(200));
  vi.stubGlobal('fetch', fetch);
  const page = 'https://voorbeeld.example/overweging/h/';
  await expect(loadCitations(page)).rejects.toThrow(': 503');
  await expect(loadCitations(page)).rejects.toThrow('offline');
  expect(await loadCitations(page)).toEqual({});
});
