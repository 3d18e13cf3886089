import { siteHref } from './base.ts';

/** The name under which a reader's own notes are kept, and with which it is said that there are some. */
export const ownNotesName = 'own-notes';

/** The key of a name in the browser's storage: with the base, since another site may stand on the same host. */
export function storageKey(name: string): string {
  return siteHref(`/${name}`);
}

/** What is kept under a name in this browser; nothing where storage is closed. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(storageKey(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value in this browser; where storage is closed it is forgotten. */
export function writeStored(name: string, value: string): void {
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // A private window may refuse.
  }
}
