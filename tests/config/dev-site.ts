/**
 * `node dev-site.ts <cacheDir>`: as `npm run dev`, on a free port. Sends its address to its parent, and a message for
 * every time that the text of the content is read.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { dev } from 'astro';

const { readFile } = fs;
fs.readFile = ((path: Parameters<typeof readFile>[0], ...rest: []) => {
  if (typeof path === 'string' && path.endsWith('resolution.md')) process.send?.({ type: 'reading' });
  return readFile(path, ...rest);
}) as typeof readFile;
syncBuiltinESMExports();

const [cacheDir] = process.argv.slice(2);
if (!cacheDir) throw new Error('Usage: node dev-site.ts <cacheDir>');
const vite = { cacheDir: join(cacheDir, 'vite') };
const server = await dev({ cacheDir, vite, server: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
process.send?.({ type: 'ready', port: server.address.port });
process.once('disconnect', () => process.exit());
