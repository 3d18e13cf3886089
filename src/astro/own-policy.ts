import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const inline = /<(style|script)(?:\s[^>]*)?>([^]*?)<\/\1>/g;

/**
 * Leaves in the Content-Security-Policy of each page the hashes of what stands in that page. Astro (7.3) gives every page
 * those of all styles of the site: they would allow more than a page needs, and hashes do not compress.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          files.map(async (file) => {
            const path = join(folder, file);
            await writeFile(path, withOwnPolicy(await readFile(path, 'utf8')));
          }),
        );
      },
    },
  };
}

/** A page whose policy allows of inline styles and scripts its own only. */
export function withOwnPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
}
