/** Milliseconds that a host may take for a file of words. */
const patience = 15_000;

/** A file of data. Rejects when it cannot be had, or not in time: a control that waits for it has to say so. */
export async function fetchJson<Value>(address: URL | string): Promise<Value> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return (await response.json()) as Value;
}
