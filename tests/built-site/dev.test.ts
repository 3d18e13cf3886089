import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { copyProject } from '../config/copy-project.ts';

vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let child: ChildProcess;
let home: string;
let readings = 0;
let printed = '';

const content = (name: string) => join(folder, 'content', name);
const page = async (path = '') => {
  const answer = await fetch(home + path);
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
};
/** Often enough to go on soon, seldom enough to leave the server time to answer; then it is saved again. */
const patience = { timeout: 20_000, interval: 500 };

/**
 * Saves a file until something is so: while the server still looks through the folders that it watches, a change is not
 * seen, so no test may wait after a single save. Each save has words of its own, since one that changes nothing is no change.
 * The number of saves.
 */
async function saveUntil(
  name: string,
  textOf: (save: number) => string,
  isSo: () => boolean | Promise<boolean>,
): Promise<number> {
  for (let saves = 1; ; saves += 1) {
    await writeFile(content(name), textOf(saves));
    const last = saves === 6;
    try {
      await vi.waitFor(async () => {
        expect(await isSo()).toBe(true);
      }, patience);
      return saves;
    } catch (error) {
      if (last) throw error;
    }
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  await copyProject(folder, 'tests/fixtures/second/content');
  // Astro serves nothing where it sees Vitest.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development', CONTENT_DIR: undefined };
  child = fork(resolve('tests/config/dev-site.ts'), [join(folder, 'cache')], { cwd: folder, env, silent: true });
  child.stderr?.on('data', (data) => (printed += String(data)));
  child.stdout?.on('data', (data) => (printed += String(data)));
  const port = await new Promise<number>((done, fail) => {
    child.on('message', (message: { type: string; port: number }) => {
      if (message.type === 'reading') readings += 1;
      else done(message.port);
    });
    child.once('exit', () => {
      fail(new Error(printed));
    });
  });
  home = `http://127.0.0.1:${String(port)}/`;
}, 60_000);

afterAll(async () => {
  if (child.exitCode === null) {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill();
    await ended;
  }
  await rm(folder, { recursive: true });
});

test('the content is read once before the first page', async () => {
  const first = await page();
  expect(first).toMatchObject({ status: 200 });
  expect(readings).toBe(1);
  // In dev too a page prints: Vite gives a style sheet that is linked by its address the words of a module.
  expect(first.body).toMatch(/<style media="print">[^<]*@page/);
});

test('a change is read once, and one of another folder with "content" in its name not at all', async () => {
  const before = readings;
  await writeFile(join(folder, 'src/content-of-another.txt'), 'iets anders');
  const text = await readFile(content('resolution.md'), 'utf8');
  const saves = await saveUntil(
    'resolution.md',
    (save) => text.replace('# Ontwerpresolutie', `# ${'Nieuwe '.repeat(save)}ontwerpresolutie`),
    async () => (await page()).body.includes('Nieuwe ontwerpresolutie'),
  );
  expect(readings - before).toBeGreaterThan(0);
  expect(readings - before).toBeLessThanOrEqual(saves);
});

test('content that breaks says so once, pages stay, and the next save mends it', async () => {
  const text = await readFile(content('resolution.md'), 'utf8');
  printed = '';
  const complaints = () => printed.match(/\(html\)/g)?.length ?? 0;
  const saves = await saveUntil(
    'resolution.md',
    (save) => text.replace('# Nieuwe', `<!-- html ${String(save)} -->\n\n# Nieuwe`),
    () => complaints() > 0,
  );
  expect(await page()).toMatchObject({ status: 200 });
  await saveUntil(
    'resolution.md',
    (save) => text.replace('# Nieuwe', `# ${'Gemende '.repeat(save)}nieuwe`),
    async () => (await page()).body.includes('Gemende nieuwe'),
  );
  expect(complaints()).toBeLessThanOrEqual(saves);
});

test('pages stay while the code that reads the content is broken', async () => {
  const config = join(folder, 'src/content.config.ts');
  const [code, text] = await Promise.all([readFile(config, 'utf8'), readFile(content('resolution.md'), 'utf8')]);
  onTestFinished(() => writeFile(config, code));
  await writeFile(config, `${code}\nconst broken =`);
  await writeFile(content('resolution.md'), text.replace('# ', '# Weer '));
  // Asked for often: the content may not have been found to be changed yet at the first time.
  for (let times = 0; times < 20; times += 1) expect(await page()).toMatchObject({ type: 'text/html' });
  await writeFile(config, code);
  await saveUntil(
    'resolution.md',
    (save) => text.replace('# ', `# ${'Weer '.repeat(save + 1)}`),
    async () => (await page()).body.includes('Weer Weer'),
  );
});

test('pages that are added and removed come and go, whatever is being read meanwhile', async () => {
  let isGoing = true;
  const keepAsking = async (path: string) => {
    while (isGoing) await page(path);
  };
  const readers = Array.from({ length: 16 }, (_, index) => keepAsking(index % 2 ? 'nieuw/' : 'over/'));
  onTestFinished(async () => {
    isGoing = false;
    await Promise.all(readers);
  });
  const addresses = await readFile(content('addresses.json'), 'utf8');
  await writeFile(content('addresses.json'), addresses.replace('"/over/"', '"/over/", "/nieuw/"'));
  await saveUntil(
    'pages/nieuw.md',
    (save) =>
      `---\ntitle: Nieuw\ndescription: Een nieuwe pagina.\n---\n\nNieuwe woorden, ${String(save)} keer bewaard.\n`,
    async () => {
      const { status, body } = await page('nieuw/');
      return status === 200 && body.includes('Nieuwe woorden');
    },
  );
  await rm(content('pages/nieuw.md'));
  await saveUntil(
    'addresses.json',
    (save) => addresses + '\n'.repeat(save - 1),
    async () => (await page('nieuw/')).status === 404,
  );
});
