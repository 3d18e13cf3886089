import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { serveSite, type SiteServer } from '../built-site/serve.ts';
import type { Engine, RunningEngine, Tab, TabOptions } from './engine.ts';
import { offlineTests } from './offline.ts';
import { ownNotesTests } from './own-notes.ts';
import { Reader } from './reader.ts';
import { readingTests, readingWithoutScripts } from './reading.ts';
import { toolTests } from './tools.ts';

interface OpenOptions extends Partial<TabOptions> {
  site?: 'site' | 'secondSite';
}

export interface InEngine {
  name: Engine['name'];
  /**
   * A new reader at a path within the site, loaded. It leaves with the test, which fails when a script has thrown. One
   * at a time: that is all that WebKitGTK's driver has. The site has another address each time, so that nothing is kept.
   */
  open: (path: string, options?: OpenOptions) => Promise<Reader>;
  /** Whether the host answers; it does when a reader comes. */
  line: { isUp: boolean };
}

/** The tests of this folder in an engine, which starts once for them. Where it is not there they are skipped, and say what is missing. */
export function testIn(engine: Engine): void {
  const { name, missing } = engine;
  describe.skipIf(missing)(missing ? `${name} (${missing})` : name, () => {
    describe('with scripts', () => {
      const readers = startReaders(engine, true);
      readingTests(readers);
      toolTests(readers);
      ownNotesTests(readers);
      offlineTests(readers);
    });
    describe('without scripts', () => {
      readingWithoutScripts(startReaders(engine, false));
    });
  });
}

function startReaders({ name, start }: Engine, scripts: boolean): InEngine {
  let engine: RunningEngine | undefined;
  let tab: Tab | undefined;
  let server: SiteServer | undefined;
  const line = { isUp: true };
  beforeAll(async () => {
    engine = await start({ scripts });
  });
  afterAll(() => engine?.close());
  const leave = async () => {
    const [left, served] = [tab, server];
    tab = server = undefined;
    await left?.close();
    await served?.close();
    return left?.complaints() ?? [];
  };
  afterEach(async () => {
    expect(await leave()).toEqual([]);
  });
  const open: InEngine['open'] = async (path, { width = 1280, height = 900, site = 'site' } = {}) => {
    if (!engine) throw new Error(`${name} has not started`);
    await leave();
    line.isUp = true;
    server = await serveSite(inject(site), { before: () => line.isUp });
    const { url } = server;
    tab = await engine.newTab({ width, height });
    const reader = new Reader(tab, (within = '') => url + within);
    await reader.go(path);
    return reader;
  };
  return { name, open, line };
}
