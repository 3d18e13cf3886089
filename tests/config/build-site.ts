/** `node build-site.ts <outDir> <cacheDir>`: as `npm run build`, with the folder and the cache of the caller. */
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('Usage: node build-site.ts <outDir> <cacheDir>');
await build({ outDir, cacheDir, logLevel: 'warn' });
