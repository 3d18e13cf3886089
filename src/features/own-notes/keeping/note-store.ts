import { storageKey, writeStored } from '../../../browser/storage.ts';
import type { OwnNote } from '../records/own-note.ts';
import { NoteDatabase, type NoteChange } from './database.ts';

/** Why what is on screen is not what is kept: the browser lets nothing be kept, has no room, or did not give what it keeps. */
export type KeepingProblem = 'blocked' | 'full' | 'unread';

/**
 * The notes of this window: what one sees is what is in here. Every change is written at once, and again at the next
 * change as long as that fails; other windows of the site are told, and read anew. `change` is fired after each.
 */
export class NoteStore extends EventTarget {
  /** Set while something on screen is not kept, or the other way around. */
  problem: KeepingProblem | undefined;
  /** What is kept could not be read the last time: there may be more than is on screen. */
  isUnread = false;
  private readonly notes = new Map<string, OwnNote>();
  private readonly pending = new Set<string>();
  private readonly database: NoteDatabase;
  private readonly channel: BroadcastChannel | undefined;
  private isWriting = false;

  /** @param name of everything that is kept: the database, the channel, the sign that there are notes */
  constructor(private readonly name: string) {
    super();
    this.database = new NoteDatabase(storageKey(name));
    try {
      this.channel = new BroadcastChannel(storageKey(name));
      this.channel.addEventListener('message', () => void this.read());
    } catch {
      // Firefox without cookies: nothing can be kept, so other windows have nothing to be told of.
    }
    // A page that comes back from the cache of the browser has missed what others did.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.read();
    });
    window.addEventListener('beforeunload', (event) => {
      // Also without a problem: a write may hang.
      if (this.pending.size > 0) event.preventDefault();
    });
  }

  /** In no order. */
  get all(): OwnNote[] {
    return [...this.notes.values()];
  }

  get(id: string): OwnNote | undefined {
    return this.notes.get(id);
  }

  /** Whether a note is kept as it is on screen. */
  isKept(id: string): boolean {
    return !this.pending.has(id);
  }

  /** Takes over what is kept; what is not written yet stays as it is on screen. */
  async read(): Promise<void> {
    let kept: OwnNote[];
    try {
      kept = await this.database.readAll();
    } catch {
      this.isUnread = true;
      this.problem ??= 'unread';
      this.tell();
      return;
    }
    this.isUnread = false;
    if (this.pending.size === 0 || this.problem === 'unread') this.problem = undefined;
    if (kept.length > 0) this.sign(kept.length);
    const ids = new Set(kept.map(({ id }) => id));
    for (const note of kept) {
      // What did not change stays the same object: what was found for it holds.
      const isSame = this.notes.get(note.id)?.modified === note.modified;
      if (!isSame && !this.pending.has(note.id)) this.notes.set(note.id, note);
    }
    for (const id of this.notes.keys()) if (!ids.has(id) && !this.pending.has(id)) this.notes.delete(id);
    this.tell();
  }

  put(...notes: OwnNote[]): void {
    for (const note of notes) this.notes.set(note.id, note);
    this.change(notes);
  }

  remove(...notes: OwnNote[]): void {
    for (const { id } of notes) this.notes.delete(id);
    this.change(notes);
  }

  private change(notes: readonly OwnNote[]): void {
    for (const { id } of notes) this.pending.add(id);
    this.tell();
    void this.write();
  }

  /** Writes what is pending, and what becomes so meanwhile. */
  private async write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    while (this.pending.size > 0) {
      const changes = [...this.pending].map((id): NoteChange => [id, this.notes.get(id)]);
      let count: number;
      try {
        count = await this.database.write(changes);
      } catch (error) {
        this.problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
        break;
      }
      this.problem = undefined;
      for (const [id, note] of changes) if (this.notes.get(id) === note) this.pending.delete(id);
      this.sign(count);
      this.channel?.postMessage('changed');
      if (this.isUnread) await this.read();
    }
    this.isWriting = false;
    this.tell();
  }

  /** Tells pages to come whether there is something to read. */
  private sign(count: number): void {
    writeStored(this.name, count > 0 ? '1' : '');
  }

  private tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
