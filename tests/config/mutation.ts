import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { unit } from './unit.ts';

/**
 * The unit tests that Stryker runs on the mutants of a room, `TEST_ROOM`, but for those that read hundreds of resolutions
 * or start a process, in which there is no mutant.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  ...unit,
  test: {
    ...unit.test,
    include: [`tests/${process.env.TEST_ROOM}/**/*.test.ts`],
    exclude: [...unit.test.exclude, 'tests/resolution/{any-resolution,addresses,line-ends}.test.ts'],
    update: 'none',
    setupFiles: 'tests/config/few-runs.ts',
    maxWorkers: 1,
  },
});
