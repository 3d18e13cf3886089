/** What search remembers, in this browser only; where storage is refused, nothing is. */

export type Shortcut = 'slash' | 'command';
const recentKey = 'zoeken:eerder';
const mostRecent = 6;

export function shortcutAllowed(shortcut: Shortcut): boolean {
  return read(`zoeken:toets:${shortcut}`) !== 'uit';
}

export function allowShortcut(shortcut: Shortcut, isAllowed: boolean): void {
  write(`zoeken:toets:${shortcut}`, isAllowed ? 'aan' : 'uit');
}

/** The last queries, newest first. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(read(recentKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  if (query === '' || query.length > 100) return;
  const others = recentQueries().filter((other) => other !== query);
  write(recentKey, JSON.stringify([query, ...others].slice(0, mostRecent)));
}

export function forgetQueries(): void {
  write(recentKey, '[]');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse: then nothing is remembered.
  }
}
