import { button, element, say } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import type { OwnNote } from '../records/own-note.ts';
import { saveNotes } from './save-notes.ts';
import css from './note-notice.css?inline';

/**
 * What is to be known of the notes on a page, at its foot: that notes came or went, which can be undone as long as it is
 * said, and that what is on screen is not kept, as long as that is so.
 */
export class NoteNotice {
  /** Called when notes are back: what was pressed for it has gone. */
  afterReturn: (note: OwnNote) => void = () => undefined;
  private readonly said = element('p', { role: 'status' });
  private readonly saidActions = element('span');
  private readonly problem = element('p', { role: 'alert' });
  private readonly save = button(words.saveFile, () => {
    saveNotes(this.store.all);
  });
  /** What was deleted on this page and is not back, the last ones last. */
  private readonly deleted: OwnNote[][] = [];
  private readonly box = element('div', { className: 'lost own-notes-notice', hidden: true });

  constructor(private readonly store: NoteStore) {
    addStyles(css);
    this.box.append(this.problem, this.save, element('div', {}, this.said, this.saidActions));
    document.body.append(this.box);
    store.addEventListener('change', () => {
      this.show();
    });
    this.show();
  }

  /** Says words until the reader has done with them. `undo` takes back what they tell. */
  say(text: string, undo?: { label: string; run: () => void }): void {
    const close = button(words.close, () => {
      this.clear();
    });
    this.saidActions.replaceChildren(...(undo ? [button(undo.label, undo.run)] : []), close);
    this.box.hidden = false;
    say(this.said, text);
  }

  /** Says that notes were deleted, and brings them back when asked, and then those before them. */
  sayDeleted(notes: OwnNote[]): void {
    this.deleted.push(notes);
    this.say(words.deleted(notes.length), { label: words.undo, run: this.putBack });
    // What was pressed has gone with the note.
    this.saidActions.querySelector('button')?.focus();
  }

  private readonly putBack = (): void => {
    const notes = this.deleted.pop() ?? [];
    // What came back in another way stays as it is.
    const gone = notes.filter(({ id }) => !this.store.get(id));
    this.store.put(...gone);
    const isMore = this.deleted.length > 0;
    this.say(words.putBack(gone.length), isMore ? { label: words.undoEarlier, run: this.putBack } : undefined);
    const [first] = notes;
    if (first) this.afterReturn(first);
  };

  private clear(): void {
    this.said.textContent = '';
    this.saidActions.replaceChildren();
    this.show();
  }

  private show(): void {
    const { problem } = this.store;
    const text = problem ? words.problem[problem] : '';
    if (this.problem.textContent !== text) this.problem.textContent = text;
    this.save.hidden = !problem || this.store.all.length === 0;
    this.box.hidden = !problem && this.saidActions.childElementCount === 0;
  }
}
