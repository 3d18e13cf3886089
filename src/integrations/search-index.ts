import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir, loadResolution } from '../loaders/reading.ts';
import { readDutchWords } from './search-index/dutch-words.ts';
import { buildSearchData, type SearchSource } from './search-index/search-data.ts';
import { readSearchSource } from './search-index/search-source.ts';
import { writeSearchIndex } from './search-index/write-index.ts';

/**
 * After the pages are built, writes what search loads into `pagefind/`: Pagefind's program and index, and
 * `search.json` with the words that results are made of.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let source: SearchSource | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      // Before anything is written, so that an error in the content leaves the earlier site as it was.
      'astro:build:start': async () => {
        source = await readSearchSource(contentDir, await loadResolution(base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!source) return;
        const data = await writeSearchIndex(
          buildSearchData(source, readDutchWords()),
          fileURLToPath(new URL('pagefind/', dir)),
        );
        logger.info(`${String(data.sections.length)} sections of text can be searched.`);
      },
    },
  };
}
