import { afterEach, expect, test, vi } from 'vitest';
import { readStored, storageKey, writeStored } from '../../../src/browser/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is kept is found under a key with the base', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(readStored('settings')).toBeUndefined();
  writeStored('settings', '{"theme":"dark"}');
  expect(readStored('settings')).toBe('{"theme":"dark"}');
  expect([...kept.keys()]).toEqual([storageKey('settings')]);
  expect(storageKey('settings')).toBe('/settings');
});

test('where storage is closed nothing is kept, and nothing breaks', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => {
    writeStored('settings', '{}');
  }).not.toThrow();
  expect(readStored('settings')).toBeUndefined();
});
