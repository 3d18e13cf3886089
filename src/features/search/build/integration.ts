import { on } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { loadResolution } from '../../../astro/content.ts';
import { withScripts, type IndexFile } from './make-index.ts';

/**
 * Writes what search loads into `pagefind/`: Pagefind's program and index, the words and the texts that
 * results are made of. A thread of its own makes it while the pages are built.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let worker: Worker;
  /** What search's program imports, below the site. */
  let imports: readonly string[] = [];
  let made: Promise<IteratorResult<[IndexFile[]], undefined>> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-program',
                generateBundle: (_, bundle) => {
                  for (const file of Object.values(bundle))
                    if (file.type === 'chunk' && file.facadeModuleId?.endsWith('/search/browser/app.ts'))
                      imports = file.imports;
                },
              },
            ],
          },
        });
        worker = new Worker(new URL('./worker.ts', import.meta.url));
        worker.unref(); // content with errors ends the build before there is an index to make
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      // Before anything is written, so that an error in the content leaves the earlier site as it was.
      'astro:build:start': async () => {
        worker.postMessage(await loadResolution(base));
        worker.ref();
        const messages = on(worker, 'message') as AsyncIterator<[IndexFile[]], undefined>;
        made = messages.next();
        made.catch(() => undefined); // thrown when the pages are done
      },
      'astro:build:done': async ({ dir }) => {
        const message = await made;
        for (const { path, content } of (message?.value?.[0] ?? []).map((file) => withScripts(file, imports))) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      },
    },
  };
}
