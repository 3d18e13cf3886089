import { expect, inject, test } from 'vitest';

test.each(['site', 'secondSite'] as const)('the build of %s warns of nothing', (name) => {
  expect(inject(name).printed).toBe('');
});
