import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './serve.ts';

let dist: string;
let server: SiteServer;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(dist, 'over'));
  await writeFile(join(dist, 'index.html'), 'first');
  await writeFile(join(dist, 'over/index.html'), 'about');
  await writeFile(join(dist, '404.html'), 'missing');
  await writeFile(join(dist, 'data.json'), '{}');
  server = await serveSite({ dist, base: '/sub/path/' }, { headers: { 'x-test': 'yes' } });
});

afterAll(async () => {
  await server.close();
  await rm(dist, { recursive: true });
});

test.each([
  ['', 200, 'first', 'text/html; charset=utf-8'],
  ['over/', 200, 'about', 'text/html; charset=utf-8'],
  ['data.json', 200, '{}', 'application/json; charset=utf-8'],
  ['nergens/', 404, 'missing', 'text/html; charset=utf-8'],
  ['%E0%A4%A', 404, 'missing', 'text/html; charset=utf-8'],
  ['../../over/', 404, 'missing', 'text/html; charset=utf-8'],
])('answers %j with %i', async (path, status, body, type) => {
  const response = await fetch(`${server.url}${path}`);
  expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([status, body, type]);
  expect(response.headers.get('x-test')).toBe('yes');
});

test('sends a folder without its slash to the one with it', async () => {
  const response = await fetch(`${server.url}over`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/path/over/']);
});
