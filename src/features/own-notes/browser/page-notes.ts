import { clauseAt } from '../../../browser/page-text.ts';
import { isTranslated } from '../../../browser/translated.ts';
import { provisionAt, targetOf } from '../../../browser/provision-at.ts';
import { ownNotesName } from '../../../browser/storage.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import { NoteStore } from '../keeping/note-store.ts';
import { newNote, noteColours, targetIn, type NoteTarget } from '../records/own-note.ts';
import { NoteEditor } from './note-editor.ts';
import { NoteNotice } from './note-notice.ts';
import { NotePainter } from './note-painter.ts';
import { targetsIn } from './page-targets.ts';

/** What a page of the text does with notes. */
interface PageNotes {
  store: NoteStore;
  notice: NoteNotice;
  painter: NotePainter;
}

let starting: Promise<PageNotes> | undefined;

/** Shows the notes that are kept on the text of this page, from now on. */
export function showNotes(): Promise<PageNotes> {
  starting ??= start();
  return starting;
}

/** Marks clauses of this page as a whole, and opens the note. */
export async function markClauses(ids: readonly string[]): Promise<void> {
  await mark(
    ids.flatMap((id) => {
      const clause = clauseAt(id);
      return clause ? (targetIn(id, clause.words, 0, clause.words.length) ?? []) : [];
    }),
  );
}

/** Marks the official words in a range, and opens the note. */
export async function markWords(range: Range): Promise<void> {
  await mark(targetsIn(range));
}

/** A second mark on the same words is the first one. */
async function mark(targets: NoteTarget[]): Promise<void> {
  const { store, notice, painter } = await showNotes();
  if (isTranslated() || targets.length === 0) {
    notice.say(isTranslated() ? words.translated : words.noWords);
    return;
  }
  const same = store.all.find((note) => JSON.stringify(note.targets) === JSON.stringify(targets));
  const last = store.all.sort((a, b) => a.modified.localeCompare(b.modified)).at(-1);
  const note = same ?? newNote(targets, last?.colour ?? noteColours[0]);
  if (!same) store.put(note);
  painter.openNote(note.id);
}

async function start(): Promise<PageNotes> {
  const store = new NoteStore(ownNotesName);
  const notice = new NoteNotice(store);
  const editor = new NoteEditor(store, notice, { nameOf, wordsOf: (id) => clauseAt(id)?.words });
  const painter = new NotePainter(store, editor, notice);
  await store.read();
  painter.paint();
  return { store, notice, painter };
}

/** "overweging G, deel 2" */
function nameOf(id: string): string {
  const clause = document.getElementById(id);
  const place = clause && provisionAt(clause);
  return place ? targetOf(place, place.clauses.indexOf(clause) + 1).name : id;
}
