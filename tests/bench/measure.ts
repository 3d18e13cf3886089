import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** Peak of the resident memory of the process and its children together, in MB; `undefined` without `/proc`. */
  peakMegabytes: number | undefined;
}

/** Everything that benchmarks write goes here. */
export const benchFolder = resolve('node_modules/.cache/bench');

/** Milliseconds between two looks at the memory. */
const interval = 50;

/**
 * Builds the Astro project in a folder, cold, and measures it. Pages shared between processes count in each, so the peak
 * is an upper bound.
 *
 * @param outDir within the root, or two builds of one project would share Astro's folder for pages to be
 * @throws Error with the output of a build that fails
 */
export async function measureBuild(root: string, outDir: string, env: NodeJS.ProcessEnv = {}): Promise<BuildCost> {
  const cacheDir = `${outDir}-cache`;
  await Promise.all([outDir, cacheDir].map((folder) => rm(folder, { recursive: true, force: true })));
  const start = performance.now();
  const child = spawn(process.execPath, [resolve('tests/config/build-site.ts'), outDir, cacheDir], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const sampling = setInterval(() => {
    void treeMemory(child.pid ?? 0).then((bytes) => (peak = Math.max(peak, bytes)));
  }, interval);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  await rm(cacheDir, { recursive: true, force: true });
  return { seconds, peakMegabytes: peak > 0 ? peak / 1e6 : undefined };
}

/** Resident memory of a process and all below it, in bytes; 0 where the system has no `/proc`. */
async function treeMemory(root: number): Promise<number> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(ids.map(readStatus));
  const tree = new Set([root]);
  // A child has a higher number than its parent, except after the numbers have wrapped round: a sample may miss it then.
  for (const { id, parent } of processes.sort((a, b) => a.id - b.id)) if (tree.has(parent)) tree.add(id);
  return processes.filter(({ id }) => tree.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

async function readStatus(name: string): Promise<{ id: number; parent: number; bytes: number }> {
  // A process may end between the listing and the reading.
  const status = await readFile(join('/proc', name, 'status'), 'utf8').catch(() => '');
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { id: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 };
}
