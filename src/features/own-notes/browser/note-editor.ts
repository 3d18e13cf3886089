import { paths } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import { button, element, say } from '../../../browser/dom.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { clauseWords, noteColours, targetIn, type NoteColour, type OwnNote } from '../records/own-note.ts';
import { importLimits } from '../records/read-notes.ts';
import { openNoteDialog } from './note-dialog.ts';
import type { NoteNotice } from './note-notice.ts';

/** What the page that is open knows of clauses. */
export interface ClauseNames {
  /** "overweging G, deel 2" */
  nameOf: (clause: string) => string;
  /** Its words today; nothing when there is no such clause. */
  wordsOf: (clause: string) => string | undefined;
}

/** A note in a dialog: its words, its colour, what the reader writes. Every change is kept at once. */
export class NoteEditor {
  /** Called when the dialog has gone and nothing has the focus: what had opened it has gone too. */
  afterClose: (note: OwnNote) => void = () => undefined;

  constructor(
    private readonly store: NoteStore,
    private readonly notice: NoteNotice,
    private readonly names: ClauseNames,
  ) {}

  /** @param near where the words stand in the window */
  open(id: string, near?: DOMRect): void {
    const note = this.store.get(id);
    if (!note) return;
    const name = this.nameOf(note);
    const quote = element('blockquote');
    const colours = noteColours.map((colour) => this.colourChoice(id, colour));
    const field = element('textarea', { rows: 4, maxLength: importLimits.text, dir: 'auto', value: note.text });
    field.addEventListener('input', () => {
      this.change(id, { text: field.value });
    });
    const status = element('p', { role: 'status' });
    const close = () => {
      dialog.close();
    };
    let last = note;
    const remove = () => {
      this.store.remove(last);
    };
    const content = [
      quote,
      ...this.wordChoice(note),
      element('fieldset', {}, element('legend', {}, words.colour), ...colours.map(({ label }) => label)),
      element('label', { className: 'own-note-field' }, words.text, field),
      status,
      element(
        'div',
        { className: 'own-note-buttons' },
        button(words.done, close),
        button(words.remove, remove),
        element('a', { href: siteHref(paths.ownNotes) }, words.all),
      ),
    ];
    let said = '';
    const show = () => {
      const current = this.store.get(id);
      if (!current) {
        // Here, or in another window: what one was writing can be put back either way.
        this.store.removeEventListener('change', show);
        close();
        this.notice.sayDeleted([last]);
        return;
      }
      last = current;
      quote.replaceChildren(...current.targets.map(({ exact }) => element('p', {}, element('mark', {}, exact))));
      quote.dataset.colour = current.colour;
      for (const { colour, input } of colours) input.checked = current.colour === colour;
      if (field.value !== current.text) field.value = current.text;
      const { problem } = this.store;
      const isKept = this.store.isKept(id);
      // What was said stays while a change is written, which is a moment; if it is longer it is hidden.
      status.setAttribute('aria-busy', String(!problem && !isKept));
      const state = problem ? words.problem[problem] : isKept ? words.kept : said;
      if (state !== said) say(status, state);
      said = state;
    };
    show();
    const dialog = openNoteDialog(name, content, near);
    field.focus();
    this.store.addEventListener('change', show);
    dialog.addEventListener('close', () => {
      this.store.removeEventListener('change', show);
      if (document.activeElement === document.body) this.afterClose(note);
    });
  }

  /** "Aantekening bij overweging G, deel 2" */
  nameOf({ targets }: OwnNote): string {
    return words.title([...new Set(targets.map(({ clause }) => this.names.nameOf(clause)))]);
  }

  /** "4 aantekeningen bij overweging G, deel 2", where their words begin. */
  nameOfSeveral(notes: readonly OwnNote[]): string {
    const clause = notes[0]?.targets[0]?.clause ?? '';
    return words.several(notes.length, this.names.nameOf(clause));
  }

  private change(id: string, changed: Partial<OwnNote>): void {
    const note = this.store.get(id);
    if (note) this.store.put({ ...note, ...changed, modified: new Date().toISOString() });
  }

  private colourChoice(id: string, colour: NoteColour) {
    const input = element('input', { type: 'radio', name: 'own-note-colour', value: colour });
    input.addEventListener('change', () => {
      this.change(id, { colour });
    });
    const swatch = element('span', { className: 'own-note-swatch' });
    swatch.dataset.colour = colour;
    return { colour, input, label: element('label', {}, input, swatch, words.colours[colour]) };
  }

  /** The words of the clause, to select others in: with the keyboard alone, too. */
  private wordChoice({ id, targets }: OwnNote): HTMLElement[] {
    const [target] = targets;
    if (!target || targets.length > 1 || this.names.wordsOf(target.clause) !== clauseWords(target)) return [];
    const { clause, prefix, exact } = target;
    const all = clauseWords(target);
    // Not read-only: Chromium (150) has no caret in such a field, so no keys to select with.
    const field = element('textarea', { rows: 5, value: all, inputMode: 'none', spellcheck: false });
    field.setAttribute('aria-label', words.clauseWords);
    field.setAttribute('aria-readonly', 'true');
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault();
    });
    const choose = button(words.chooseWords, () => {
      const chosen = targetIn(clause, all, field.selectionStart, field.selectionEnd);
      if (chosen) this.change(id, { targets: [chosen] });
    });
    const choice = element(
      'details',
      {},
      element('summary', {}, words.otherWords),
      element('p', {}, words.howToChoose),
    );
    choice.append(field, choose);
    choice.addEventListener('toggle', () => {
      if (!choice.open) return;
      field.focus();
      field.setSelectionRange(prefix.length, prefix.length + exact.length);
    });
    return [choice];
  }
}
