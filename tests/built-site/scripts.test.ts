import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageAt, sites } from './pages.ts';

/** Bytes of scripts that a page may load by itself, compressed. */
const limit = 4500;
/** Bytes of the page of our text with its styles, those of print too, compressed. */
const ownPageLimit = 20_500;

describe.each(sites)('the scripts of the site under $base', ({ dist, base, pages }) => {
  const read = (name: string) => readFileSync(join(dist, '_astro', name), 'utf8');

  it('weigh little before the reader does anything', () => {
    const { html } = pageAt(pages, '/');
    const own = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
      src.slice(`${base}_astro/`.length),
    );
    expect(own.length).toBeGreaterThan(0);
    const loaded = new Set(own);
    for (const name of loaded) {
      for (const [, imported = ''] of read(name).matchAll(/\b(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g))
        loaded.add(imported);
    }
    expect([...loaded], 'one round: none is known only when another has come').toEqual(own);
    const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
    const sizes = [...[...loaded].map(read), inline.join('\n')].map((code) => brotliCompressSync(code).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit);
  });

  it('are of a page that weighs little itself, with its styles', () => {
    expect(brotliCompressSync(pageAt(pages, '/').html).length).toBeLessThanOrEqual(
      base === '/' ? ownPageLimit : Infinity,
    );
  });

  it('bring no style sheets, which the helper around dynamic imports could not load', () => {
    for (const name of readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.js'))) {
      expect(/__vite__mapDeps=.*\.css["'`]/.exec(read(name)), name).toBeNull();
    }
  });
});
