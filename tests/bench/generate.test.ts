import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatReport, readResolution } from '../../src/resolution/index.ts';
import { generateContent } from './generate.ts';

const read = (dir: string) => readResolution({ dir, url: () => '', withBase: (path) => path });

test('content made for the benchmarks is as right as what it is made of, and so much longer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    const provisions = await generateContent('content', folder, 2);
    const [one, two] = [await read('content'), await read(folder)];
    expect(formatReport(two.files)).toEqual([]);
    expect(two.resolution?.provisions).toHaveLength(provisions);
    expect(provisions).toBe(2 * (one.resolution?.provisions.length ?? 0));
  } finally {
    await rm(folder, { recursive: true });
  }
});
