import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../src/astro/own-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (script: string, style: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style};"><style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>`;

test('a page allows the styles and scripts that stand in it, and no others', () => {
  const html = page(`${hash('b()')} ${hash('other()')}`, `${hash('other{}')} ${hash('a{}')}`);
  expect(withOwnPolicy(html)).toBe(page(hash('b()'), hash('a{}')));
});

test('a page without a policy stays as it is', () => {
  expect(withOwnPolicy('<style>a{}</style>')).toBe('<style>a{}</style>');
});
