import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /** The peaks of the resident memory of the process and its children, summed, in MB; `undefined` without `/proc`. */
  peakMegabytes: number | undefined;
}

/** Everything that benchmarks write goes here. */
export const benchFolder = resolve('node_modules/.cache/bench');

/** Milliseconds between two looks at the memory: the system keeps the peaks, and looking takes time from the build. */
const interval = 500;

/**
 * Builds the Astro project in a folder, cold, and measures it. Its processes need not have their peaks at the same time,
 * and share some of their memory, so the sum is an upper bound.
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
  /** Process → the most memory it has had. */
  const peaks = new Map<number, number>();
  const sampling = setInterval(() => {
    // One that has just ended no longer tells its peak.
    for (const { id, peak } of processTree(child.pid ?? 0)) peaks.set(id, Math.max(peak, peaks.get(id) ?? 0));
  }, interval);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build of ${root} failed (${code ?? signal}):\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  await rm(cacheDir, { recursive: true, force: true });
  const sum = [...peaks.values()].reduce((total, peak) => total + peak, 0);
  return { seconds, peakMegabytes: sum > 0 ? sum / 1e6 : undefined };
}

interface ProcessStatus {
  id: number;
  parent: number;
  /** Peak of its resident memory so far, in bytes. */
  peak: number;
}

/** A process and all below it; none where the system has no `/proc`. */
function processTree(root: number): ProcessStatus[] {
  const ids = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const tree = new Set([root]);
  // A child has a higher number than its parent, except after the numbers have wrapped round: a sample may miss it then.
  return ids
    .flatMap(readStatus)
    .sort((a, b) => a.id - b.id)
    .filter(({ id, parent }) => id === root || (tree.has(parent) && tree.add(id)));
}

function readStatus(name: string): ProcessStatus[] {
  const read = (): string => {
    try {
      return readFileSync(join('/proc', name, 'status'), 'utf8');
    } catch {
      return ''; // it ended between the listing and the reading
    }
  };
  const status = read();
  const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return status ? [{ id: Number(name), parent: field('PPid'), peak: field('VmHWM') * 1024 }] : [];
}
