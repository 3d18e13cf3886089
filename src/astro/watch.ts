import type { ServerResponse } from 'node:http';
import { isAbsolute, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { contentDir, forgetResolution, isResolutionForgotten } from './content.ts';

/** Milliseconds until a refresh that did not happen is asked for again. */
const pause = 100;

/**
 * Reads the content again when a file of it is changed, added or removed while `npm run dev` runs: one listener for all
 * collections, and one reading however many files change meanwhile. What is wrong has then been printed by the reading;
 * pages keep what they had until the next change.
 *
 * While the content is read no page is made: Astro (7.3) would keep the old records of one that was under way. What is
 * asked for meanwhile waits.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const folder = resolve(contentDir());
        /** The answers that are being made, and the end of each, however it ends. */
        const answers = new Map<ServerResponse, Promise<unknown>>();
        let isStale = false;
        let isReading = false;
        let reading = Promise.resolve();
        const read = async () => {
          await Promise.all(answers.values());
          forgetResolution();
          await refreshContent?.({}).catch(() => undefined);
        };
        const refresh = async () => {
          isStale = true;
          if (isReading) return;
          isReading = true;
          while (isStale) {
            isStale = false;
            reading = read();
            await reading;
            // While it loads its configuration anew, or cannot, Astro refreshes nothing: pages are made meanwhile.
            if (isResolutionForgotten()) {
              isStale = true;
              await setTimeout(pause);
            }
          }
          isReading = false;
        };
        server.watcher.add(folder);
        server.watcher.on('all', (event, path) => {
          if (isFileEvent(event) && isInside(folder, path)) void refresh();
        });
        server.middlewares.use((_request, answer, next) => {
          void reading.then(() => {
            if (answer.closed) return;
            const ended = new Promise((end) => answer.once('close', end));
            answers.set(answer, ended);
            void ended.then(() => answers.delete(answer));
            next();
          });
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
