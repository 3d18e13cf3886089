import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { freePort } from './free-port.ts';

interface Host {
  name: string;
  /** The program as Debian installs it, and a file that it needs. */
  program: string;
  needs: string;
  /** Writes the settings, as README says, into a folder with the site in `dist`; gives the arguments of the program. */
  prepare: (folder: string, port: number) => Promise<string[]>;
}

const readSettings = (name: string) => readFile(join('src/hosting', name), 'utf8');
const apacheModules = '/usr/lib/apache2/modules';

const hosts: Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    needs: '/etc/nginx/mime.types',
    prepare: async (folder, port) => {
      const settings = (await readSettings('nginx.conf'))
        .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
        .replace('/var/www/resolutie', join(folder, 'dist'));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${folder}/${each};`,
      );
      const http = `access_log off; ${temporary.join(' ')}\n${settings}`;
      await cp('/etc/nginx/mime.types', join(folder, 'mime.types'));
      await writeFile(join(folder, 'nginx.conf'), `pid ${folder}/pid; events {}\nhttp {\n${http}\n}\n`);
      return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off; master_process off;'];
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    needs: `${apacheModules}/mod_rewrite.so`,
    prepare: async (folder, port) => {
      // What Debian loads by itself and these settings have to do with, and what they ask for.
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'deflate', 'filter', 'autoindex', 'negotiation'];
      modules.push('headers', 'rewrite');
      await writeFile(join(folder, 'dist/.htaccess'), await readSettings('apache.conf'));
      await writeFile(
        join(folder, 'httpd.conf'),
        [
          `ServerRoot ${folder}`,
          'ServerName localhost',
          `Listen 127.0.0.1:${String(port)}`,
          `PidFile ${folder}/pid`,
          `ErrorLog ${folder}/errors`,
          ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
          'TypesConfig /etc/mime.types',
          'User www-data',
          `DocumentRoot ${folder}/dist`,
          `<Directory ${folder}/dist>`,
          'AllowOverride All',
          'Require all granted',
          '</Directory>',
          '',
        ].join('\n'),
      );
      return ['-f', join(folder, 'httpd.conf'), '-X'];
    },
  },
];

/** What a file is sent as when it was compressed before, so that it can be told from what is compressed while it is sent. */
const compressedBefore = 'Dit is vooraf gecomprimeerd.';

for (const { name, program, needs, prepare } of hosts) {
  const missing = [program, needs].find((file) => !existsSync(file));
  describe.skipIf(missing)(missing ? `${name} (${missing} is not there)` : name, () => {
    let folder: string;
    let server: ChildProcess | undefined;
    let origin: string;
    let said = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'host-'));
      await chmod(folder, 0o755);
      await cp(inject('site').dist, join(folder, 'dist'), { recursive: true });
      await writeFile(join(folder, 'dist/over/index.html.gz'), gzipSync(compressedBefore));
      const port = await freePort();
      origin = `http://127.0.0.1:${String(port)}`;
      server = spawn(program, await prepare(folder, port), { stdio: ['ignore', 'ignore', 'pipe'] });
      server.stderr?.on('data', (words: Buffer) => {
        said += words.toString();
      });
      await vi
        .waitFor(() => fetch(origin), { timeout: 20_000 })
        .catch(async (error: unknown) => {
          said += await readFile(join(folder, 'errors'), 'utf8').catch(() => '');
          throw new Error(`${name} did not start: ${said}`, { cause: error });
        });
    });

    afterAll(async () => {
      server?.kill();
      if (server?.exitCode === null) await new Promise((done) => server?.once('exit', done));
      await rm(folder, { recursive: true });
    });

    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(origin + path, { headers, redirect: 'manual' });
      return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
    };
    const file = (path: string) => readFile(join(folder, 'dist', path));
    const inFolder = (path: string, end: string) =>
      readdirSync(join(folder, 'dist', path), { recursive: true, encoding: 'utf8' })
        .filter((each) => each.endsWith(end))
        .map((each) => `/${path}/${each}`);

    test('a page comes with its headers, and again only when it is another', async () => {
      const { status, headers, body } = await ask('/overweging/g/');
      expect([status, headers.get('content-type')?.toLowerCase()]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('vary')).toBe('Accept-Encoding');
      expect(body).toEqual(await file('overweging/g/index.html'));
      const stamp = headers.get('last-modified') ?? '';
      expect((await ask('/overweging/g/', { 'if-modified-since': stamp })).status).toBe(304);
    });

    test('a folder without its slash leads to the one with it', async () => {
      const { status, headers } = await ask('/overweging/g');
      expect([status, new URL(headers.get('location') ?? '', origin).href]).toEqual([301, `${origin}/overweging/g/`]);
    });

    test.each(['/nergens/', '/overweging/G/', '/overweging/G', '/_astro/', '/pagefind/', '/_astro/weg.js'])(
      '%s is answered with 404 and the page that helps on',
      async (path) => {
        const { status, headers, body } = await ask(path);
        expect([status, headers.get('content-type')?.toLowerCase()]).toEqual([404, 'text/html; charset=utf-8']);
        expect(headers.get('cache-control')).not.toContain('immutable');
        expect(body).toEqual(await file('404.html'));
      },
    );

    test('settings that lie among the files are not handed out', async () => {
      const { status, body } = await ask('/.htaccess');
      expect([403, 404]).toContain(status);
      expect(body).toEqual(await file('404.html'));
    });

    test('names with a hash are kept for good, and nothing else is', async () => {
      const [script = ''] = inFolder('_astro', '.js');
      const { headers, body } = await ask(script);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(body).toEqual(await file(script));
      for (const path of ['/', '/sw.js', '/resolutie.json', '/sitemap.xml', '/favicon.svg', '/pagefind/pagefind.js'])
        expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache');
    });

    test('the files of search come as they are', async () => {
      for (const end of ['.pagefind', '.pf_meta', '.pf_index', 'pagefind-entry.json']) {
        const [path = ''] = inFolder('pagefind', end);
        const { status, headers, body } = await ask(path);
        expect(status, end).toBe(200);
        expect(headers.get('content-type'), end).toMatch(/^application\/(?:octet-stream|json)$/);
        expect(body.equals(await file(path)), end).toBe(true);
      }
    });

    test.each([
      ['resolutie.epub', 'application/epub+zip'],
      ['resolutie.md', 'text/markdown; charset=utf-8'],
    ])('%s comes as what it is', async (path, type) => {
      const { headers, body } = await ask(`/${path}`);
      expect(headers.get('content-type')?.toLowerCase()).toBe(type);
      expect(body.equals(await file(path))).toBe(true);
    });

    test('a file that was compressed before is sent so to who can read it', async () => {
      const { headers, body } = await ask('/over/', { 'accept-encoding': 'gzip' });
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
      expect(headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe(compressedBefore);
      expect((await ask('/over/', { 'accept-encoding': 'identity' })).body).toEqual(await file('over/index.html'));
    });
  });
}

describe.each(['site', 'secondSite'] as const)('hosts of files: %s', (name) => {
  const { dist, base } = inject(name);

  /** As Netlify and Cloudflare Pages read it: a path on a line of its own, `*` for the rest, headers indented below it. */
  const headersOf = async (path: string) => {
    const found: [string, string][] = [];
    let isMeant = false;
    for (const line of (await readFile(join(dist, '_headers'), 'utf8')).split('\n').filter((each) => each.trim())) {
      const [name = '', ...value] = line.trim().split(': ');
      if (line.startsWith('/')) isMeant = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      else if (isMeant) found.push([name, value.join(': ')]);
    }
    return found;
  };

  test('that read _headers keep names with a hash, and nothing else', async () => {
    const safe = ['X-Content-Type-Options', 'nosniff'];
    for (const path of ['', 'overweging/g/', 'sw.js', 'pagefind/pagefind.js', '404.html'])
      expect(await headersOf(base + path), path).toEqual([safe]);
    expect(await headersOf(`${base}_astro/page.js`)).toEqual([
      safe,
      ['Cache-Control', 'public, max-age=31536000, immutable'],
    ]);
  });

  test('that build with Jekyll are told not to, since it drops folders whose name begins with a line', () => {
    expect(readdirSync(dist)).toEqual(expect.arrayContaining(['_astro', '.nojekyll']));
  });
});
