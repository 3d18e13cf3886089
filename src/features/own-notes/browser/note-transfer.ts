import { button, element } from '../../../browser/dom.ts';
import { ownNoteStrings } from '../../../strings/nl/own-notes.ts';
import { ownNoteListStrings as words } from '../../../strings/nl/own-notes-page.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { toMarkdown } from '../records/markdown.ts';
import { importLimits, readAnnotations } from '../records/read-annotations.ts';
import type { ClauseIndex } from './clause-index.ts';
import type { NoteNotice } from './note-notice.ts';
import { addressOf, saveFile, saveNotes } from './save-notes.ts';

/** What takes notes out of this browser and brings them in: buttons, and a field for a file. */
export function noteTransfer(store: NoteStore, notice: NoteNotice, clauses: ClauseIndex): HTMLElement {
  const file = element('input', { type: 'file', accept: '.jsonld,.json,application/ld+json,application/json' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void readFile(chosen, store, clauses).then((said) => {
      notice.say(said);
      // The same file can be chosen again.
      file.value = '';
    });
  });
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
      const all = store.all;
      store.remove(...all);
      notice.sayDeleted(all);
    }),
  );
  const show = () => {
    saved.hidden = store.all.length === 0;
  };
  store.addEventListener('change', show);
  show();
  return element('div', { className: 'own-notes-transfer' }, saved, element('label', {}, words.read, file));
}

/** Reads notes of a file in; what this browser has in a later form stays. Answers with what is to be said of it. */
async function readFile(file: File, store: NoteStore, clauses: ClauseIndex): Promise<string> {
  if (file.size > importLimits.bytes) return words.tooLarge(importLimits.bytes / 1_000_000);
  const json = await file.text().catch(() => undefined);
  if (json === undefined) return words.unopened;
  const read = readAnnotations(json, clauses.words);
  if (!read) return words.unreadable;
  const added = read.notes.filter(({ id, modified }) => modified > (store.get(id)?.modified ?? ''));
  store.put(...added);
  return words.readResult(added.length, read.notes.length - added.length, read.refused);
}

function markdownOf(store: NoteStore, clauses: ClauseIndex): string {
  return toMarkdown(clauses.sorted(store.all), addressOf, {
    title: words.markdownTitle(clauses.title),
    nameOf: (clause) => clauses.nameOf(clause),
    colourOf: ({ colour }) => ownNoteStrings.colours[colour],
    looseOf: (note) => (clauses.looseOf(note) ? words.loose.toLowerCase() : undefined),
  });
}
