import { expect, test } from 'vitest';
import { withOneStyle, withOwnHashes } from '../../src/integrations/own-hashes.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const other = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style>`;

test('names the hashes of the page’s own styles and no others', () => {
  const html = withOwnHashes(page(`default-src 'none'; style-src 'self' ${other} ${style};`));
  expect(html).toBe(page(`default-src 'none'; style-src 'self' ${style};`));
});

test('leaves a page without a policy as it is', () => {
  expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});

test('names no hash of data', () => {
  const data = '<script type="application/ld+json">a{}</script>';
  expect(withOwnHashes(data + page(`script-src 'self' ${style};`))).toBe(data + page("script-src 'self';"));
});

test('joins the styles of a page in their order', () => {
  expect(withOneStyle('<style>a{}</style><link><style>b{}</style><body>')).toBe('<link><style>a{}b{}</style><body>');
});
