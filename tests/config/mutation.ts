import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { unit } from './unit.ts';

/**
 * The unit tests that Stryker runs on the mutants of a room, `TEST_ROOM`, but for those that take seconds since they read
 * our whole text or hundreds of others: what the code does is to be held by its tables of cases. A test that runs the
 * code while its file loads makes every test run for every mutant, so tests do so within.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  ...unit,
  test: {
    ...unit.test,
    include: [`tests/${process.env.TEST_ROOM}/**/*.test.ts`],
    exclude: [
      ...unit.test.exclude,
      'tests/resolution/{addresses,any-resolution,context,line-ends,marks,words}.test.ts',
      // It sets the time zone, which Stryker's threads share.
      'tests/features/files/same-bytes.test.ts',
    ],
    update: 'none',
    setupFiles: 'tests/config/few-runs.ts',
    maxWorkers: 1,
  },
});
