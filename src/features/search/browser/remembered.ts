/** What search remembers, in this browser only; where storage is refused, nothing is. */
import { readStored, writeStored } from '../../../browser/storage.ts';

const name = 'searches';
const mostRecent = 6;

/** The last queries, newest first. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(readStored(name) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  if (query === '' || query.length > 100) return;
  const others = recentQueries().filter((other) => other !== query);
  writeStored(name, JSON.stringify([query, ...others].slice(0, mostRecent)));
}

export function forgetQueries(): void {
  writeStored(name, '[]');
}
