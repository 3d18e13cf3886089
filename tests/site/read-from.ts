import { afterAll, vi } from 'vitest';

// Files of tests share their modules: the next one reads its own content again.
afterAll(async () => {
  const { forgetResolution } = await import('../../src/astro/content.ts');
  forgetResolution();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What is imported from now on, in this file, reads the content of another folder. */
export async function readFrom(content: string): Promise<void> {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', content);
  const { forgetResolution } = await import('../../src/astro/content.ts');
  forgetResolution();
}
