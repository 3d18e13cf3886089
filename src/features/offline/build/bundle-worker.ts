import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The worker as one file, for a site of this version. */
export async function bundleWorker(version: string, target: string[]): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
    platform: 'browser',
    transform: { target, define: { VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
