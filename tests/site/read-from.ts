import { onTestFinished, vi } from 'vitest';
import { forgetResolution } from '../../src/astro/content.ts';

/** What is asked from now on, in this test, is asked of the content of another folder. */
export function readFrom(content: string): void {
  vi.stubEnv('CONTENT_DIR', content);
  forgetResolution();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    forgetResolution();
  });
}
