/** Where one was in this text, kept in this browser only. */
const key = `plaats ${location.pathname}`;

/** The id of the provision where one was, if it is known. */
export function readPlace(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the id of a provision; without storage it is forgotten. */
export function writePlace(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    return;
  }
}
