import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { forgetResolution, loadResolution } from '../../src/astro/content.ts';

test('a warning is printed and is no error, and an error ends with what Astro prints without a stack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'counted-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = '# Titel\n\n1. verzoekt de Ra\u00ADad;\n';
  await writeFile(join(folder, 'resolution.md'), text);
  await writeFile(join(folder, 'addresses.json'), '{ "addresses": {}, "pages": [], "redirects": {} }');
  vi.stubEnv('CONTENT_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const printed: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((lines: string) => void printed.push(...lines.split('\n')));
  // Another test of the same worker may have read another folder.
  forgetResolution();
  onTestFinished(forgetResolution);
  const error: unknown = await loadResolution('/').catch((thrown: unknown) => thrown);
  const errors = printed.filter((line) => line.includes(': error: ')).length;
  expect(printed.length - errors).toBe(1);
  expect(error).toMatchObject({
    message: `The content has ${String(errors)} errors; the site was not built.`,
    stack: '',
  });
});
