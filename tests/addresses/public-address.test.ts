import { expect, test } from 'vitest';
import { isPublic } from '../../src/addresses/public-address.ts';

test.each([
  'http://localhost',
  'http://localhost/',
  'https://localhost:4321/overweging/a/',
  'http://localhost?q=1',
  'http://localhost#a',
  'http://resolutie.localhost:4321/',
  'http://127.0.0.1/',
  'http://127.0.12.255:4321/',
  'http://0.0.0.0:4321/',
  'http://[::1]:4321/',
  'http://[::]/',
])('%s leads nobody else anywhere', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each([
  'https://example.org/',
  'https://example.org/?van=http://localhost/',
  'https://localhost.example.org/',
  'https://mylocalhost/',
  'https://example.org:8080/localhost/',
  'https://127.example.org/',
  'https://127.0.0.example.org/',
  'https://10.0.0.0.1.example.org/',
  'https://0x0.0.0/',
  'https://[2001:db8::1]/',
])('%s leads others there', (address) => {
  expect(isPublic(address)).toBe(true);
});
