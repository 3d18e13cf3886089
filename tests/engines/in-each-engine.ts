import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { serveSite, type SiteServer } from '../built-site/serve.ts';
import type { RunningEngine, Tab, TabOptions } from './engine.ts';
import { firefox } from './firefox.ts';
import { Reader } from './reader.ts';
import { webkit } from './webkit.ts';

interface EachOptions {
  site?: 'site' | 'secondSite';
  /** Whether the scripts of pages run. */
  scripts?: boolean;
}

interface InEngine {
  name: 'Firefox' | 'WebKit';
  /**
   * A new reader at a path within the site, loaded. It leaves with the test, which fails when a script has thrown. One
   * at a time: that is all that WebKitGTK's driver has.
   */
  open: (path: string, options?: Partial<TabOptions>) => Promise<Reader>;
  /** Whether the host answers; it does when a reader comes. */
  line: { isUp: boolean };
}

/**
 * The same tests in Firefox and in WebKit, each in a browser that starts once for them. Where an engine is not there its
 * tests are skipped, and their name says what is missing.
 */
export function inEachEngine(tests: (engine: InEngine) => void, { site = 'site', scripts = true }: EachOptions = {}) {
  for (const { name, missing, start } of [firefox, webkit]) {
    if (missing) {
      describe.skip(`${name} (${missing})`, () => {
        tests({ name, open: () => Promise.reject(new Error(missing)), line: { isUp: false } });
      });
      continue;
    }
    describe(name, () => {
      let engine: RunningEngine | undefined;
      let server: SiteServer | undefined;
      let tab: Tab | undefined;
      const line = { isUp: true };
      beforeAll(async () => {
        const before = () => line.isUp;
        [engine, server] = await Promise.all([start({ scripts }), serveSite(inject(site), { before })]);
      });
      afterAll(async () => {
        await Promise.all([engine?.close(), server?.close()]);
      });
      afterEach(async () => {
        const left = tab;
        tab = undefined;
        await left?.close();
        expect(left?.complaints() ?? []).toEqual([]);
      });
      const open = async (path: string, { width = 1280, height = 900 }: Partial<TabOptions> = {}) => {
        if (!engine || !server) throw new Error(`${name} has not started`);
        const { url } = server;
        line.isUp = true;
        await tab?.close();
        tab = await engine.newTab({ width, height });
        const reader = new Reader(tab, (within = '') => url + within);
        await reader.go(path);
        return reader;
      };
      tests({ name, open, line });
    });
  }
}
