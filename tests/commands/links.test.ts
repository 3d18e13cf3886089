import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks, formatResults } from '../../src/commands/links/check-links.ts';
import { formatLinks, listLinks } from '../../src/commands/links/list.ts';

let dir: string;
let server: Server;
let origin: string;
const requests: string[] = [];
let open = 0;
let mostOpen = 0;

/** Path → status for HEAD and for GET; `/slow` never answers, `/moved` leads to `/fine`. */
const answers: Record<string, [head: number, get: number]> = {
  '/fine': [200, 200],
  '/no-head': [405, 200],
  '/forbidden': [403, 403],
  '/gone': [404, 404],
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'links-'));
  await mkdir(join(dir, 'instruments'));
  const link = (url: string, status: string) => `{ url: "${url}", label: Tekst, status: ${status} }`;
  await writeFile(join(dir, 'publishers.yaml'), '- { domain: un.org, name: Verenigde Naties }\n');
  await writeFile(join(dir, 'instruments/b.yaml'), `name: B\nlinks:\n  - ${link('https://www.un.org/b', 'known')}\n`);
  const persons = [link('https://www.un.org/b', 'confirmed'), link('https://example.com/', 'known')];
  await writeFile(join(dir, 'persons.yaml'), `- id: iemand\n  links: [${persons.join(', ')}]\n`);
  const front = `---\nlinks:\n  - ${link('https://www.un.org/a', 'confirmed')}\n---\n`;
  await writeFile(
    join(dir, 'resolution.md'),
    `${front}\n[woorden](instrument:b) en [meer](https://un.org/x(1) "titel").\n`,
  );

  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method ?? ''} ${path}`);
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    if (path === '/slow') return;
    const [head, get] = answers[path] ?? [301, 301];
    response.writeHead(request.method === 'HEAD' ? head : get, path === '/moved' ? { location: '/fine' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dir, { recursive: true });
});

test('lists every link once, with publisher, best status and places', async () => {
  expect(await listLinks(dir)).toEqual([
    { url: 'https://example.com/', publisher: undefined, status: 'known', usedIn: ['persons.yaml (iemand)'] },
    { url: 'https://un.org/x(1)', publisher: 'Verenigde Naties', status: 'known', usedIn: ['resolution.md'] },
    { url: 'https://www.un.org/a', publisher: 'Verenigde Naties', status: 'confirmed', usedIn: ['resolution.md'] },
    {
      url: 'https://www.un.org/b',
      publisher: 'Verenigde Naties',
      status: 'confirmed',
      usedIn: ['instruments/b.yaml', 'persons.yaml (iemand)'],
    },
  ]);
});

test('prints them as a table', () => {
  const links = [
    { url: 'https://un.org/', publisher: 'Verenigde Naties', status: 'confirmed', usedIn: ['a.yaml', 'b.yaml'] },
    { url: 'https://example.com/', publisher: undefined, status: 'known', usedIn: ['c.yaml'] },
  ];
  expect(formatLinks(links).split('\n')).toEqual([
    'status     publisher         where           address',
    '---------  ----------------  --------------  --------------------',
    'confirmed  Verenigde Naties  a.yaml, b.yaml  https://un.org/',
    'known      unknown           c.yaml          https://example.com/',
    '',
    '2 links: 1 confirmed, 1 not.',
  ]);
});

test('visits one at a time, with GET only where HEAD is refused, and reports each answer', async () => {
  const paths = ['/fine', '/no-head', '/forbidden', '/gone', '/moved', '/slow'];
  requests.length = 0;
  const results = await checkLinks(
    paths.map((path) => origin + path),
    { timeout: 2000, pause: 0 },
  );
  expect(results.map(({ ok, answer }) => [ok, answer])).toEqual([
    [true, '200'],
    [true, '200'],
    [false, '403'],
    [false, '404'],
    [true, `200 → ${origin}/fine`],
    [false, 'no answer in time'],
  ]);
  expect(requests).toEqual([
    'HEAD /fine',
    'HEAD /no-head',
    'GET /no-head',
    'HEAD /forbidden',
    'GET /forbidden',
    'HEAD /gone',
    'HEAD /moved',
    'HEAD /fine',
    'HEAD /slow',
  ]);
  expect(mostOpen).toBe(1);
  expect(formatResults(results)).toMatch(/^result {2}answer[^]*FAILED {2}403 [^]*ok[^]*6 visited, 3 failed\.$/);
});

test('pauses between two visits to one host, and says why there was no answer', async () => {
  const start = Date.now();
  await checkLinks([`${origin}/fine`, `${origin}/fine`], { pause: 100 });
  expect(Date.now() - start).toBeGreaterThanOrEqual(100);
  expect(await checkLinks(['http://127.0.0.1:1/'])).toEqual([
    { url: 'http://127.0.0.1:1/', ok: false, answer: expect.stringMatching(/\w/) as string },
  ]);
});
