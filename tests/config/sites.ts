import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { copyProject } from './copy-project.ts';
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
  /** Takes them away, after the run. */
  remove: () => Promise<void>;
}

const settings = {
  site: { base: '/', origin: 'http://localhost:4321' },
  secondSite: { contentDir: 'tests/fixtures/second/content', base: '/sub/path/', origin: 'https://voorbeeld.example' },
  longSite: { contentDir: 'tests/fixtures/long/content', base: '/sub/path/', origin: 'https://fietsen.example' },
  smallSite: { base: '/klein/', origin: 'https://klein.example' },
};

/**
 * Builds our site, a small second one under another base, one as long as ours that has all that ours lacks, and one of a text
 * with nothing around it, once for all projects of a run, each in a project of its own, and provides them:
 * `inject('site')`, `inject('secondSite')`, `inject('longSite')`, `inject('smallSite')`.
 */
export default async function provideSites(project: TestProject): Promise<() => Promise<void>> {
  const sites = await buildSitesOnce();
  project.provide('site', sites.site);
  if (sites.secondSite) project.provide('secondSite', sites.secondSite);
  project.provide('smallSite', sites.smallSite);
  if (sites.longSite) project.provide('longSite', sites.longSite);
  return sites.remove;
}

/** Every project evaluates this module anew, so what they share is kept with the process. */
function buildSitesOnce(): Promise<Sites> {
  const shared = globalThis as { builtSites?: Promise<Sites> };
  return (shared.builtSites ??= buildSites());
}

async function buildSites(): Promise<Sites> {
  const folder = await mkdtemp(join(tmpdir(), 'sites-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const build = async (name: string, contentDir: string, of: (typeof settings)['site']) => {
    const project = join(folder, name);
    await copyProject(project, contentDir);
    return buildSite(project, of);
  };
  const buildIfThere = (name: string, { contentDir, ...of }: typeof settings.secondSite) =>
    existsSync(contentDir) ? build(name, contentDir, of) : undefined;
  try {
    const [site, secondSite, longSite, smallSite] = await Promise.all([
      build('site', 'content', settings.site),
      buildIfThere('second', settings.secondSite),
      buildIfThere('long', settings.longSite),
      writeSmallest(join(folder, 'smallest')).then((contentDir) => build('small', contentDir, settings.smallSite)),
    ]);
    return { remove, site, secondSite, longSite, smallSite };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The only two files that have to be there, and without a fact that may be left out. */
async function writeSmallest(contentDir: string): Promise<string> {
  await mkdir(contentDir);
  await writeFile(join(contentDir, 'resolution.md'), smallestResolution);
  await freezeAddresses(contentDir);
  await rm(join(contentDir, 'wordings.json'));
  return contentDir;
}

/** In a process of its own, since the addresses come from the environment. */
async function buildSite(project: string, { base, origin }: Pick<BuiltSite, 'base' | 'origin'>): Promise<BuiltSite> {
  const dist = join(project, 'dist');
  const command = [resolve('tests/config/build-site.ts'), dist, join(project, 'cache')];
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: undefined, BASE_PATH: base, SITE_URL: origin };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: project, env });
  return { dist, base, origin, printed: stdout + stderr };
}
