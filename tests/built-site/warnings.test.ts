import { expect, inject, test } from 'vitest';
import { editionSchema } from '../../src/schemas/aftermath.ts';
import { readContent } from '../content/read-content.ts';

test('the build says when nobody answers for the site, and warns of nothing', () => {
  const { publisher, contact } = readContent('edition.yaml', editionSchema);
  const missing = 'edition.yaml has no publisher or no contact: readers cannot see who answers for the site.\n';
  expect(inject('site').printed).toBe(publisher && contact ? '' : missing);
});

test('the build of another content warns of nothing', () => {
  expect(inject('secondSite').printed).toBe('');
});
