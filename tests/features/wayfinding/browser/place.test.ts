import { afterEach, expect, test, vi } from 'vitest';
import { readPlace, writePlace } from '../../../../src/features/wayfinding/browser/last-place.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the place where one was is kept in the browser, under a name of its own', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(readPlace()).toBeUndefined();
  writePlace('overweging-g');
  expect(readPlace()).toBe('overweging-g');
  expect([...kept]).toEqual([['/place', 'overweging-g']]);
});
