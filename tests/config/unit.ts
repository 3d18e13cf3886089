import { join } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';

// A date that slips by a day where the clock is behind that of Greenwich would slip in every test.
process.env.TZ = 'America/Los_Angeles';

/** Of two cores neither waits while a test waits for its browser, its server or its clock. */
export const maxWorkers = 3;

/** The tests that need no built site. */
export const unit = {
  resolve: { alias: { 'astro:content': join(import.meta.dirname, 'astro-content.ts') } },
  test: {
    name: 'unit',
    // What the queries are asked of; other tests name their folder.
    env: { CONTENT_DIR: 'tests/fixtures/views/content', SITE: 'https://sluis.example' },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/built-site/**', 'tests/browser/*.test.ts', 'tests/engines/**', 'tests/fixtures/**'],
    // For what never ends: how long a test takes says nothing on a busy machine.
    testTimeout: 60_000,
    isolate: false,
    maxWorkers,
  },
} satisfies TestProjectInlineConfiguration;
