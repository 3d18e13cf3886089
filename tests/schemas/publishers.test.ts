import { expect, test } from 'vitest';
import { officialOnly, publisherOf } from '../../src/schemas/publisher.ts';

const publishers = [
  { domain: 'un.org', name: 'Verenigde Naties' },
  { domain: 'treaties.un.org', name: 'Verdragenverzameling' },
];

test.each([
  ['https://un.org/', 'Verenigde Naties'],
  ['https://www.un.org/en/', 'Verenigde Naties'],
  ['https://treaties.un.org/Pages/', 'Verdragenverzameling'],
  ['https://nun.org/', undefined],
  ['https://un.org.example/', undefined],
  ['un.org', undefined],
])('%s is published by %s', (url, name) => {
  expect(publisherOf(url, publishers)).toBe(name);
});

test('the press has no official texts', () => {
  expect(officialOnly([...publishers, { domain: 'krant.example', name: 'Krant', press: true }])).toEqual(publishers);
});
