import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { smallestResolution } from './smallest.ts';

/** A site built for the tests. */
export interface BuiltSite {
  /** Absolute path of the folder that a host would serve under `base`. */
  dist: string;
  /** Begins and ends with a slash. */
  base: string;
  /** Where the site says it lives, without a slash at the end: `https://voorbeeld.example`. */
  origin: string;
  /** What the build printed: warnings only. */
  printed: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: BuiltSite;
    secondSite: BuiltSite;
    longSite: BuiltSite;
    smallSite: BuiltSite;
  }
}

interface Sites {
  site: BuiltSite;
  secondSite: BuiltSite | undefined;
  longSite: BuiltSite | undefined;
  smallSite: BuiltSite;
  /** Holds all, and is removed after the run. */
  folder: string;
}

const settings = {
  site: { contentDir: 'content', base: '/', origin: 'http://localhost:4321' },
  secondSite: { contentDir: 'tests/fixtures/second/content', base: '/sub/path/', origin: 'https://voorbeeld.example' },
  longSite: { contentDir: 'tests/fixtures/long/content', base: '/sub/path/', origin: 'https://fietsen.example' },
  smallSite: { base: '/klein/', origin: 'https://klein.example' },
};

/**
 * Builds our site, a small second one under another base, one as long as ours that has all that ours lacks, and one of a text
 * with nothing around it, once for all projects of a run, each into a folder and with a cache of its own, and provides them:
 * `inject('site')`, `inject('secondSite')`, `inject('longSite')`, `inject('smallSite')`.
 */
export default async function provideSites(project: TestProject): Promise<() => Promise<void>> {
  const sites = await buildSitesOnce();
  project.provide('site', sites.site);
  if (sites.secondSite) project.provide('secondSite', sites.secondSite);
  project.provide('smallSite', sites.smallSite);
  if (sites.longSite) project.provide('longSite', sites.longSite);
  return () => rm(sites.folder, { recursive: true, force: true });
}

/** Every project evaluates this module anew, so what they share is kept with the process. */
function buildSitesOnce(): Promise<Sites> {
  const shared = globalThis as { builtSites?: Promise<Sites> };
  return (shared.builtSites ??= buildSites());
}

async function buildSites(): Promise<Sites> {
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'sites-'));
  try {
    const buildIfThere = (name: string, of: (typeof settings)['site']) =>
      existsSync(of.contentDir) ? buildSite(join(folder, name), of) : undefined;
    const [site, secondSite, longSite, smallSite] = await Promise.all([
      buildSite(join(folder, 'site'), settings.site),
      buildIfThere('second', settings.secondSite),
      buildIfThere('long', settings.longSite),
      buildSmallest(join(folder, 'small')),
    ]);
    return { folder, site, secondSite, longSite, smallSite };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Of the only two files that have to be there, and without a fact that may be left out. */
async function buildSmallest(folder: string): Promise<BuiltSite> {
  const contentDir = join(folder, 'content');
  await mkdir(contentDir, { recursive: true });
  await writeFile(join(contentDir, 'resolution.md'), smallestResolution);
  await freezeAddresses(contentDir);
  await rm(join(contentDir, 'wordings.json'));
  return buildSite(folder, { contentDir, ...settings.smallSite });
}

/** In a process of its own, since the content folder and the addresses come from the environment. */
async function buildSite(folder: string, { contentDir, base, origin }: (typeof settings)['site']): Promise<BuiltSite> {
  const dist = join(folder, 'dist');
  const command = [resolve('tests/config/build-site.ts'), dist, join(folder, 'cache')];
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: contentDir, BASE_PATH: base, SITE_URL: origin };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env });
  return { dist, base, origin, printed: stdout + stderr };
}
