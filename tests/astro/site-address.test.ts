import type { AstroIntegration } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { siteAddress } from '../../src/astro/site-address.ts';

/** What a build warns of at its end. */
function warnings(): string[] {
  const said: string[] = [];
  const { hooks }: AstroIntegration = siteAddress();
  const logger = { warn: (words: string) => said.push(words) };
  const end = hooks['astro:build:done'] as unknown as (result: { logger: typeof logger }) => void;
  end({ logger });
  return said;
}

afterEach(() => vi.unstubAllEnvs());

test('a build that does not know its address says what it will say instead, and what to do', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(warnings()).toEqual([
    expect.stringMatching(/http:\/\/localhost:4321[^]*SITE_URL=https:\/\/\S+ npm run build/),
  ]);
});

test('a build that does warns of nothing', () => {
  vi.stubEnv('SITE_URL', 'https://voorbeeld.example');
  expect(warnings()).toEqual([]);
});
