/** Milliseconds that a host may take for a file of words. */
const patience = 15_000;

/**
 * A file of data. Rejects when it cannot be had, or not in time: a control that waits for it has to say so.
 *
 * @param cache `no-cache` where its words are said to be those of now: the host is asked whether they still are
 */
export async function fetchJson<Value>(address: URL | string, cache: RequestCache = 'default'): Promise<Value> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return (await response.json()) as Value;
}
