import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { unit } from './unit.ts';

/** The unit tests that Stryker runs on a mutant: those that measure or read the repository say nothing about one. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  ...unit,
  test: {
    ...unit.test,
    exclude: [...unit.test.exclude, 'tests/commands/**', 'tests/content/**', 'tests/repository/**'],
    update: 'none',
    setupFiles: 'tests/config/few-runs.ts',
    // What a module does while it loads must be done anew for each mutant.
    isolate: true,
    maxWorkers: 1,
  },
});
