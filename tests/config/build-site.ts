/**
 * `node build-site.ts <outDir> <cacheDir>`: as `npm run build`, with the folder and the cache of the caller, and with
 * `packages.json`, which names the packages whose code is in the scripts.
 */
import { join } from 'node:path';
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('Usage: node build-site.ts <outDir> <cacheDir>');
const license = { fileName: 'packages.json' };
await build({ outDir, cacheDir, logLevel: 'warn', vite: { cacheDir: join(cacheDir, 'vite'), build: { license } } });
