import { expect, test } from 'vitest';
import { withOneStyle, withOwnHashes } from '../src/middleware.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const other = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
const head = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style>`;

test('names the hashes of the page’s own styles and no others', () => {
  const own = withOwnHashes(head(`default-src 'none'; style-src 'self' ${other} ${hash};`));
  expect(own).toBe(head(`default-src 'none'; style-src 'self' ${hash};`));
});

test('leaves a page without a policy as it is', () => {
  expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});

test('names no hash of data', () => {
  const data = '<script type="application/ld+json">a{}</script>';
  expect(withOwnHashes(data + head(`script-src 'self' ${other};`))).toBe(data + head("script-src 'self';"));
});

test('joins the styles of a head in their order', () => {
  expect(withOneStyle('<style>a{}</style><link><style>b{}</style>')).toBe('<link><style>a{}b{}</style>');
});
