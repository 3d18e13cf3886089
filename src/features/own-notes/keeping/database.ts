import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnNote } from '../records/own-note.ts';

interface NoteSchema extends DBSchema {
  notes: { key: string; value: OwnNote };
}

/** A note by its id, or nothing where it was deleted. */
export type NoteChange = [id: string, note: OwnNote | undefined];

/** The notes in the IndexedDB of this browser. Every call rejects where that is closed, broken or full. */
export class NoteDatabase {
  private opening: Promise<IDBPDatabase<NoteSchema>> | undefined;

  constructor(private readonly name: string) {}

  async readAll(): Promise<OwnNote[]> {
    return (await this.open()).getAll('notes');
  }

  /**
   * Writes all changes, or none.
   *
   * @returns how many notes are kept then
   */
  async write(changes: readonly NoteChange[]): Promise<number> {
    const transaction = (await this.open()).transaction('notes', 'readwrite');
    const requests = changes.map(([id, note]) => (note ? transaction.store.put(note) : transaction.store.delete(id)));
    const [count] = await Promise.all([transaction.store.count(), transaction.done, ...requests]);
    return count;
  }

  /** Opened once, and anew after it failed, or was closed for another window that deletes or changes it. */
  private open(): Promise<IDBPDatabase<NoteSchema>> {
    const forget = () => {
      this.opening = undefined;
    };
    this.opening ??= openDB<NoteSchema>(this.name, 1, {
      upgrade(database) {
        database.createObjectStore('notes', { keyPath: 'id' });
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.opening;
  }
}
