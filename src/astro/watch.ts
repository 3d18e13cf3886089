import { isAbsolute, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { contentDir, forgetResolution, isResolutionForgotten } from './content.ts';

/** Milliseconds until a refresh that did not happen is asked for again. */
const pause = 100;
/**
 * Milliseconds after which Astro is told once more to forget which pages there are: one that was asked for while the content
 * was read may have brought back the old ones.
 */
const afterwards = 1000;

/**
 * Reads the content again when a file of it is changed, added or removed while `npm run dev` runs: one listener for all
 * collections, and one reading however many files change meanwhile. What is wrong has then been printed by the reading;
 * pages keep what they had until the next change.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const folder = resolve(contentDir);
        let isStale = false;
        let isReading = false;
        const refresh = async () => {
          isStale = true;
          if (isReading) return;
          isReading = true;
          while (isStale) {
            isStale = false;
            forgetResolution();
            await refreshContent?.({}).catch(() => undefined);
            // While it loads its configuration anew, Astro (7.3) refreshes nothing and does not say so.
            if (isResolutionForgotten()) {
              isStale = true;
              await setTimeout(pause);
            }
          }
          isReading = false;
          await setTimeout(afterwards);
          for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
        };
        server.watcher.add(folder);
        server.watcher.on('all', (event, path) => {
          if (isFileEvent(event) && isInside(folder, path)) void refresh();
        });
      },
    },
  };
}

const isFileEvent = (event: string) => event === 'add' || event === 'change' || event === 'unlink';

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, resolve(path));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
