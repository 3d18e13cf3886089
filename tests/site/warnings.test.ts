import { expect, inject, test } from 'vitest';

test('the build warns of nothing', () => {
  expect(inject('site').printed).toBe('');
});
