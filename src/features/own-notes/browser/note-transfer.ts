import { button, element } from '../../../browser/dom.ts';
import { ownNoteStrings } from '../../../strings/nl/own-notes.ts';
import { ownNoteListStrings as words } from '../../../strings/nl/own-notes-page.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { toMarkdown } from '../records/markdown.ts';
import type { ClauseIndex } from './clause-index.ts';
import { NoteImport } from './note-import.ts';
import type { NoteNotice } from './note-notice.ts';
import { sharedAddressOf, saveFile, saveNotes } from './save-notes.ts';

/** What takes notes out of this browser and brings them in: buttons, and a field for a file. */
export function noteTransfer(store: NoteStore, notice: NoteNotice, clauses: ClauseIndex): HTMLElement {
  const saved = element(
    'div',
    { className: 'own-note-buttons' },
    button(words.saveAnnotations, () => {
      saveNotes(clauses.sorted(store.all));
    }),
    button(words.saveMarkdown, () => {
      saveFile(`${ownNoteStrings.fileName}.md`, 'text/markdown', markdownOf(store, clauses));
    }),
    button(words.removeAll, () => {
      const all = clauses.sorted(store.all);
      store.remove(...all);
      notice.sayDeleted(all);
    }),
  );
  const show = () => {
    saved.hidden = store.all.length === 0;
  };
  store.addEventListener('change', show);
  show();
  return element(
    'div',
    { className: 'own-notes-transfer' },
    saved,
    new NoteImport(store, notice, clauses.words).element,
  );
}

function markdownOf(store: NoteStore, clauses: ClauseIndex): string {
  return toMarkdown(clauses.sorted(store.all), sharedAddressOf, {
    title: words.markdownTitle(clauses.title),
    nameOf: (clause) => clauses.nameOf(clause),
    colourOf: ({ colour }) => ownNoteStrings.colours[colour],
    looseOf: (note) => (clauses.looseOf(note) ? words.loose.toLowerCase() : undefined),
  });
}
