import { describe, expect, it } from 'vitest';
import { meantPath, nearestPaths, tidyPath } from '../../../src/features/missing/nearest.ts';

describe('tidyPath', () => {
  it.each([
    ['/overweging/G/', '/overweging/g/'],
    ['/OVERWEGING/g', '/overweging/g/'],
    ['//paragraaf//14', '/paragraaf/14/'],
    ['/paragraaf/14/index.html', '/paragraaf/14/'],
    ['/over.html', '/over/'],
    ['/', '/'],
  ])('%s → %s', (path, expected) => {
    expect(tidyPath(path)).toBe(expected);
  });
});

describe('nearestPaths', () => {
  const addresses = ['/', '/paragraaf/1/', '/paragraaf/14/', '/overweging/g/', '/over/', '/instrumenten/'];

  it.each([
    ['/paragraf/14/', '/paragraaf/14/'],
    ['/overwegin/g/', '/overweging/g/'],
    ['/instrument/', '/instrumenten/'],
  ])('offers first for %s: %s', (path, expected) => {
    expect(nearestPaths(path, addresses, 3)[0]).toBe(expected);
  });

  it('offers nothing for what looks like none of them, and no more than asked', () => {
    expect(nearestPaths('/wp-login/', addresses, 3)).toEqual([]);
    expect(nearestPaths('/paragraaf/1/', addresses, 1)).toEqual(['/paragraaf/1/']);
  });
});

describe('meantPath', () => {
  const addresses = ['/', '/paragraaf/14/', '/overweging/g/', '/aanhaling/1/', '/over/', '/aantekeningen/'];

  it.each([
    ['/over/', '/over/'],
    ['/notities/', '/aantekeningen/'],
    ['/paragraaf/14/2/', '/paragraaf/14/#paragraaf-14-2'],
    ['/overweging/g/index/', '/overweging/g/'],
    ['/overweging/', '/#overwegingen'],
    ['/aanhaling/99/', '/#aanhalingen'],
    ['/bijlage/', undefined],
    ['/wp-login/', undefined],
  ])('%s → %s', (path, expected) => {
    expect(meantPath(path, addresses)).toBe(expected);
  });
});
