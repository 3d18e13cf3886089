import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Lighthouse's slow 4G as DevTools applies it, but for the requests of workers too. */
const slow4G = { latency: 562.5, bytesPerSecond: 1_474_560 / 8 };
/** Bytes that are sent at once. */
const chunk = 4096;

/** An answer that was given; bytes are those of the compressed body. */
export interface Served {
  path: string;
  type: string;
  bytes: number;
}

export interface BenchServer {
  /** `https://localhost:40123/` */
  url: string;
  /** Every answer so far. */
  log: Served[];
  close: () => Promise<void>;
}

/** A throw-away certificate for localhost, made by openssl, and the hash by which Chromium can be told to trust it. */
export interface Certificate {
  key: Buffer;
  cert: Buffer;
  /** Base64 of the SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  fingerprint: string;
}

export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
  const [key, cert] = [readFileSync(keyFile), readFileSync(certFile)];
  rmSync(folder, { recursive: true });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}

/**
 * Serves a folder the way a CDN would: HTTP/2 with TLS, brotli 11 made beforehand. With `slow` every answer waits and
 * all share one line, as on slow 4G.
 */
export async function serve(dir: string, certificate: Certificate, slow = false): Promise<BenchServer> {
  const log: Served[] = [];
  const bodies = new Map<string, Promise<Body | undefined>>();
  let line = Promise.resolve();
  const send = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const file = join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!bodies.has(file)) bodies.set(file, readBody(file));
    const body = await bodies.get(file);
    if (slow) await sleep(slow4G.latency);
    log.push({ path: pathname, type: body?.type ?? '', bytes: body?.bytes.length ?? 0 });
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': body.type, ...(body.isBrotli && { 'content-encoding': 'br' }) });
    for (let start = 0; start < body.bytes.length; start += chunk) {
      const part = body.bytes.subarray(start, start + chunk);
      if (slow) await (line = line.then(() => sleep((part.length / slow4G.bytesPerSecond) * 1000)));
      response.write(part);
    }
    response.end();
  };
  const server = createSecureServer(certificate, (request, response) => void send(request, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => sessions.add(session));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    log,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        for (const session of sessions) session.destroy();
      }),
  };
}

interface Body {
  bytes: Buffer;
  type: string;
  isBrotli: boolean;
}

async function readBody(file: string): Promise<Body | undefined> {
  const raw = await readFile(file).catch(() => undefined);
  if (!raw) return undefined;
  const type = types[extname(file)] ?? 'application/octet-stream';
  const packed = brotli(raw);
  const isBrotli = packed.length < raw.length;
  return { bytes: isBrotli ? packed : raw, type, isBrotli };
}

/** Brotli of the highest quality. */
export function brotli(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
