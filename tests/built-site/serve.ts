import { readFile, stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface SiteServer {
  /** Address of the site's first page, its base included: `http://localhost:40123/sub/path/`. */
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** Go with every answer, for instance a Content-Security-Policy. */
  headers?: OutgoingHttpHeaders;
  /** A free one by default. */
  port?: number;
  /**
   * Called with the path of every request; it may keep the answer waiting, with `false` the line breaks, and with a number
   * that status is the answer, without a body.
   */
  before?: (pathname: string) => Promise<boolean | number> | boolean | number;
}

/**
 * Serves a built site under its base as a plain static host would: `index.html` for a folder, a redirect to the slash
 * at its end, `404.html` with status 404 for the rest.
 *
 * @param site its `dist` is asked at every request, so that a test can put another build in its place.
 */
export async function serveSite(
  site: { dist: string; base: string },
  { headers = {}, port = 0, before }: ServeOptions = {},
): Promise<SiteServer> {
  const { base } = site;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answered = async (): Promise<Answer> => {
      const allowed = await before?.(pathname);
      if (allowed === false) throw new Error('The line is broken.');
      return typeof allowed === 'number' ? { status: allowed, headers: {} } : answer(site.dist, base, pathname);
    };
    answered().then(
      ({ status, body, ...more }) => {
        response.writeHead(status, { ...headers, ...more.headers }).end(body);
      },
      () => request.socket.destroy(),
    );
  });
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body?: Buffer | string;
}

/** `URL` has already taken any `..` out of the path. */
async function answer(dist: string, base: string, pathname: string): Promise<Answer> {
  if (!pathname.startsWith(base)) return notFound(dist);
  const path = join(dist, decodePath(pathname.slice(base.length)));
  if (!pathname.endsWith('/') && (await isFolder(path))) return { status: 301, headers: { location: `${pathname}/` } };
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  try {
    return { status: 200, headers: typeOf(file), body: await readFile(file) };
  } catch {
    return notFound(dist);
  }
}

async function notFound(dist: string): Promise<Answer> {
  const file = join(dist, '404.html');
  return { status: 404, headers: typeOf(file), body: await readFile(file).catch(() => 'Not found') };
}

function typeOf(file: string): OutgoingHttpHeaders {
  return { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
