import { setTimeout as sleep } from 'node:timers/promises';
import { formatTable } from './list.ts';

/** What a visit to an address gave. */
export interface LinkResult {
  url: string;
  ok: boolean;
  /** The HTTP status and, after a redirect, where it led; or why there was no answer. */
  answer: string;
}

export interface CheckOptions {
  /** Milliseconds to wait for an answer. */
  timeout?: number;
  /** Milliseconds between two visits to one host. */
  pause?: number;
}

const userAgent = 'resolutie-lezen link check';

/**
 * Visits addresses and says how each answered, in the order given. At any time there is one request in all: hosts take
 * turns in the order of the list, with a pause between two visits to the same host.
 */
export async function checkLinks(urls: readonly string[], options: CheckOptions = {}): Promise<LinkResult[]> {
  const { timeout = 15_000, pause = 1_000 } = options;
  const visited = new Map<string, number>();
  const results: LinkResult[] = [];
  for (const url of urls) {
    const host = URL.parse(url)?.host ?? '';
    const wait = (visited.get(host) ?? -Infinity) + pause - Date.now();
    if (wait > 0) await sleep(wait);
    results.push(await visit(url, timeout));
    visited.set(host, Date.now());
  }
  return results;
}

/** The results as a table, the ones that failed first, and how many there are. */
export function formatResults(results: readonly LinkResult[]): string {
  const sorted = [...results].sort((a, b) => Number(a.ok) - Number(b.ok));
  const rows = sorted.map(({ url, ok, answer }) => [ok ? 'ok' : 'FAILED', answer, url]);
  const failed = results.filter(({ ok }) => !ok).length;
  return `${formatTable(['result', 'answer', 'address'], rows)}\n\n${String(results.length)} visited, ${String(failed)} failed.`;
}

/** HEAD, and GET where the server refuses HEAD. */
async function visit(url: string, timeout: number): Promise<LinkResult> {
  try {
    const head = await request(url, 'HEAD', timeout);
    const response = [403, 405, 501].includes(head.status) ? await request(url, 'GET', timeout) : head;
    const answer = `${String(response.status)}${response.redirected ? ` → ${response.url}` : ''}`;
    return { url, ok: response.ok, answer };
  } catch (error) {
    return { url, ok: false, answer: reasonOf(error) };
  }
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers: { 'user-agent': userAgent },
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return response;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
