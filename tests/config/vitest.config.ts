import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { maxWorkers, unit } from './unit.ts';

const sites = './tests/config/sites.ts';

/**
 * Four projects: `unit` needs no built site, `site` reads one, `browser` opens one in Chromium and `engines` in others. Run
 * from the top folder. The projects share their workers, one after the other by name: no worker waits for the last
 * file of a project, and the many short files of `unit` come last.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    // A snapshot is written when one asks for it (`--update`), never since there is none.
    update: 'none',
    projects: [
      unit,
      {
        test: {
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          globalSetup: sites,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: sites,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 50_000 } },
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: sites,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
    ],
  },
});
