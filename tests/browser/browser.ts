import { existsSync, statfsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A sandbox needs rights that root in a container lacks; the rest keeps the browser from asking the network for anything of its own. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // Compiles and collects on one thread: on few cores, and for pages that close within a second, a tenth less work.
  '--js-flags=--single-threaded',
];

/**
 * Starts a headless Chromium; the caller closes it.
 *
 * The first of these that there is: the program named by the environment variable `CHROMIUM`; on Linux x64 the browser
 * in the lockfile, which brings its own libraries and font; an installed `chromium` or Chrome.
 *
 * @throws Error of playwright-core when no browser could be started.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    args: quietArguments,
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    ...(await findBrowser()),
    ...options,
  });
}

/**
 * Whether what the browser's processes share has room in memory, as containers may not give it. Playwright puts it on the
 * disk, at a sixth of the time that a page takes.
 */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 30;
}

async function findBrowser(): Promise<LaunchOptions> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return { executablePath: CHROMIUM };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  return existsSync('/usr/bin/chromium') ? { executablePath: '/usr/bin/chromium' } : { channel: 'chrome' };
}

/** Unpacks the browser in the lockfile once per version (3 seconds, 210 MB). Safe when several processes start at once. */
async function unpackBrowser(): Promise<LaunchOptions> {
  const packageFolder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const unpacked = await mkdtemp(join(cache, 'chromium-'));
    await unpackInto(unpacked, join(packageFolder, 'bin'));
    try {
      await rename(unpacked, folder);
    } catch (error) {
      // Another process was first; its copy is as good.
      await rm(unpacked, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: await writeFontConfig(folder),
    },
  };
}

/** The package always unpacks into the temporary folder, so that folder is another one for as long as it does. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await bundled.executablePath(archives);
    await inflate(join(archives, 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The fontconfig file of the package names folders of the host it was made for; this one names where its font really is. */
async function writeFontConfig(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
