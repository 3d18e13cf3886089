import type { TestProjectInlineConfiguration } from 'vitest/config';

/** The tests that need no built site. */
export const unit = {
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/built-site/**', 'tests/browser/**', 'tests/fixtures/**'],
    // For what never ends: how long a test takes says nothing on a busy machine.
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: 2,
  },
} satisfies TestProjectInlineConfiguration;
