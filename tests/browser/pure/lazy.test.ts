import { expect, test, vi } from 'vitest';
import { lazy } from '../../../src/browser/lazy.ts';

test('a module is loaded at its first use, once, and used every time', async () => {
  const load = vi.fn(() => Promise.resolve({ name: 'panel' }));
  const panel = lazy(load);
  expect(load).not.toHaveBeenCalled();
  const used: string[] = [];
  const use = ({ name }: { name: string }) => used.push(name);
  expect(await Promise.all([panel(use), panel(use)])).toEqual([true, true]);
  expect(used).toEqual(['panel', 'panel']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('its user has been called, and has ended, when it resolves', async () => {
  const steps: string[] = [];
  await lazy(() => Promise.resolve({}))(async () => {
    await Promise.resolve();
    steps.push('used');
  });
  expect(steps).toEqual(['used']);
});

test('a module that did not come is not used, and is asked for again at the next use', async () => {
  const load = vi.fn<() => Promise<{ name: string }>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ name: 'panel' });
  const panel = lazy(load);
  const use = vi.fn();
  expect(await panel(use)).toBe(false);
  expect(use).not.toHaveBeenCalled();
  expect(await panel(use)).toBe(true);
  expect(use).toHaveBeenCalledWith({ name: 'panel' });
});

test('where the error names the address of the module, it is asked for under another one', async () => {
  const address = 'https://voorbeeld.example/_astro/panel.js';
  const load = vi.fn(() =>
    Promise.reject<{ name: string }>(new TypeError(`Failed to fetch dynamically imported module: ${address}`)),
  );
  const panel = lazy(load);
  const names: string[] = [];
  const use = ({ name }: { name: string }) => names.push(name);
  expect(await panel(use)).toBe(false);
  vi.doMock(`${address}?`, () => {
    throw new Error('still offline');
  });
  expect(await panel(use)).toBe(false);
  vi.doMock(`${address}??`, () => ({ name: 'again' }));
  expect(await panel(use)).toBe(true);
  expect(names).toEqual(['again']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('an error in what uses it is no failed load', async () => {
  const panel = lazy(() => Promise.resolve({}));
  await expect(
    panel(() => {
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
});
