import { element } from '../../../browser/dom.ts';
import panelCss from '../../../browser/panel.css?inline';
import { ownNotesName } from '../../../browser/storage.ts';
import { addStyles } from '../../../browser/styles.ts';
import { ownNoteListStrings as words } from '../../../strings/nl/own-notes-page.ts';
import { NoteStore } from '../keeping/note-store.ts';
import type { OwnNote } from '../records/own-note.ts';
import { loadClauses } from './clause-index.ts';
import { NoteEditor } from './note-editor.ts';
import { NoteFilter } from './note-filter.ts';
import { noteItem, type NumberedNote } from './note-item.ts';
import { NoteNotice } from './note-notice.ts';
import { noteTransfer } from './note-transfer.ts';
import colourCss from './note-colours.css?inline';
import dialogCss from './note-dialog.css?inline';
import css from './notes-page.css?inline';

/** Shows the notes of this browser, in the order of the text, with what can be done with them. */
export async function showNotesPage(root: HTMLElement): Promise<void> {
  addStyles(panelCss, colourCss, dialogCss, css);
  const store = new NoteStore(ownNotesName);
  const [clauses] = await Promise.all([loadClauses(), store.read()]);
  const notice = new NoteNotice(store);
  const lowered = (id: string) => clauses.nameOf(id).replace(/^./, (letter) => letter.toLowerCase());
  const editor = new NoteEditor(store, notice, { nameOf: lowered, wordsOf: (id) => clauses.words.get(id) });
  const count = element('p', { role: 'status' });
  const list = element('ol', { role: 'list', className: 'own-notes-list' });
  const actions = {
    edit: (id: string) => {
      editor.open(id);
    },
    remove: (note: OwnNote) => {
      store.remove(note);
      notice.sayDeleted([note]);
    },
  };
  const filter = new NoteFilter(() => {
    show();
  });
  let listed = '';
  const show = () => {
    const all = clauses.sorted(store.all);
    const shown = numbered(all).filter(({ note }) => filter.accepts(note, (id) => clauses.nameOf(id)));
    filter.element.hidden = all.length === 0;
    const seen = JSON.stringify(shown);
    if (seen !== listed) {
      const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.note : undefined;
      list.replaceChildren(...shown.map((each) => noteItem(each, clauses, actions)));
      listed = seen;
      focusNote(focused);
    }
    const none = store.isUnread ? '' : words.none;
    const said = all.length === 0 ? none : shown.length === 0 ? words.noneFound : words.count(shown.length, all.length);
    if (count.textContent !== said) count.textContent = said;
  };
  const focusNote = (id = '') => {
    list.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const focus = ({ id }: OwnNote) => {
    focusNote(id);
  };
  editor.afterClose = focus;
  notice.afterReturn = focus;
  store.addEventListener('change', show);
  const lost = clauses.isLoaded ? [] : [element('p', { role: 'alert' }, words.textLost)];
  root.replaceChildren(...lost, filter.element, count, list, noteTransfer(store, notice, clauses));
  show();
}

/** Each note with its place among those that begin in the same clause, where there are more. */
function numbered(notes: readonly OwnNote[]): NumberedNote[] {
  const clauseOf = ({ targets: [first] }: OwnNote) => first?.clause;
  return notes.map((note) => {
    const beside = notes.filter((other) => clauseOf(other) === clauseOf(note));
    return { note, number: beside.indexOf(note) + 1, count: beside.length };
  });
}
