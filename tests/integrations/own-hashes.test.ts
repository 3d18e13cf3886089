import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/integrations/own-hashes.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const other = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style>`;

test('keeps the hashes of the page’s own styles and drops the rest', () => {
  const html = withOwnHashes(page(`default-src 'none'; style-src 'self' ${other} ${style};`));
  expect(html).toBe(page(`default-src 'none'; style-src 'self' ${style};`));
});

test('leaves a page without a policy as it is', () => {
  expect(withOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});
