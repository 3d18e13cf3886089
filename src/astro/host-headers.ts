import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { withBase } from '../addresses/with-base.ts';

/** Writes `_headers`, which hosts such as Netlify and Cloudflare Pages read: names with a hash are kept for good. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersUnder(base)),
    },
  };
}

function headersUnder(base: string): string {
  return [
    '/*',
    '  X-Content-Type-Options: nosniff',
    `${withBase(base, '/_astro/')}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
