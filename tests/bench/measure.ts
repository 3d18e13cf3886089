import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build took. */
export interface BuildCost {
  seconds: number;
  /**
   * The most resident memory that the process and its children had at one time, in MB; `undefined` without `/proc`.
   * Pages that they share count for each.
   */
  peakMegabytes: number | undefined;
}

/** Everything that benchmarks write goes here. */
export const benchFolder = resolve('node_modules/.cache/bench');

/** Milliseconds between two looks at the memory; of a single process the system keeps the peak in between. */
const interval = 250;
/** What a build keeps for the next one on purpose. */
const kept = 'social-pictures';

/**
 * Builds the Astro project in a folder, cold but for its social pictures, and measures it.
 *
 * @param outDir within the root, or two builds of one project would share Astro's folder for pages to be
 * @throws Error with the output of a build that fails
 */
export async function measureBuild(root: string, outDir: string, env: NodeJS.ProcessEnv = {}): Promise<BuildCost> {
  const cacheDir = `${outDir}-cache`;
  await rm(outDir, { recursive: true, force: true });
  const cached = await readdir(cacheDir).catch(() => []);
  for (const name of cached) if (name !== kept) await rm(join(cacheDir, name), { recursive: true });
  const start = performance.now();
  const child = spawn(process.execPath, [resolve('tests/config/build-site.ts'), outDir, cacheDir], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let most = 0;
  const sampling = setInterval(() => {
    const processes = processTree(child.pid ?? 0);
    const together = processes.reduce((sum, { resident }) => sum + resident, 0);
    most = Math.max(most, together, ...processes.map(({ peak }) => peak));
  }, interval);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`The build of ${root} failed (${code ?? signal}):\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes: most > 0 ? most / 1e6 : undefined };
}

interface ProcessStatus {
  id: number;
  parent: number;
  /** Its resident memory now, and the peak of it so far, in bytes. */
  resident: number;
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
  if (!status) return [];
  return [{ id: Number(name), parent: field('PPid'), resident: field('VmRSS') * 1024, peak: field('VmHWM') * 1024 }];
}
