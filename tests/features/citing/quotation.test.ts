import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationText, quoted } from '../../../src/features/citing/forms/quoted.ts';

describe('quoted', () => {
  it.each([
    ['veroordeelt het geweld;', '“veroordeelt het geweld;”'],
    ['de Russische “vredeshandhavers” en', '‘de Russische “vredeshandhavers” en’'],
    ['de "vrede"', '‘de "vrede"’'],
    ['EU’s rol', '“EU’s rol”'],
    ['de “grote ‘kleine’ vrede”', '«de “grote ‘kleine’ vrede”»'],
  ])('%s → %s', (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });

  it('never changes the words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => quoted(words).slice(1, -1) === words));
  });
});

it.each([
  'http://localhost:4321/overweging/g/',
  'http://localhost',
  'https://site.localhost/',
  'http://127.0.0.1/',
  'http://127.0.1.1/',
  'http://0.0.0.0:4321/',
  'http://[::1]:8080/',
])('never copies %s', (url) => {
  expect(quotationText('dat;', 'Resolutie', url)).toBe('“dat;”\nResolutie');
});

it.each(['https://localhost.example/', 'https://notlocalhost/', 'https://example.org/localhost/'])(
  'takes %s for an address',
  (url) => {
    expect(quotationText('dat;', 'Resolutie', url)).toContain(url);
  },
);

it('copies the words, their source and the link as three lines', () => {
  expect(quotationText('dat;', 'Resolutie, overweging G (tweede deel)', 'https://example.org/')).toBe(
    '“dat;”\nResolutie, overweging G (tweede deel)\nhttps://example.org/',
  );
});
