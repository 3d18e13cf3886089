import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadResolution } from '../../../astro/content.ts';
import { PictureStore } from './picture-store.ts';
import { picturesOf } from './pictures.ts';

/** A picture for whoever shares a link: one of the whole text, and one of each provision beside its page. */
export function socialPictures(): AstroIntegration {
  let base = '/';
  let store: PictureStore;
  return {
    name: 'social-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        store = new PictureStore(fileURLToPath(new URL('social-pictures/', config.cacheDir)));
      },
      'astro:build:start': async () => {
        await store.start(picturesOf(await loadResolution(base)));
      },
      'astro:build:done': async ({ dir }) => {
        await store.finish(fileURLToPath(dir));
      },
    },
  };
}
