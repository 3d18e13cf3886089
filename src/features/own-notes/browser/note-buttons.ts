import { button, element } from '../../../browser/dom.ts';
import type { PageClause } from '../../../browser/page-text.ts';
import { addStyles } from '../../../browser/styles.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { OwnNote } from '../records/own-note.ts';
import css from './note-buttons.css?inline';
import { chooseNote } from './note-choice.ts';
import colourCss from './note-colours.css?inline';

/** A note, and the clause on this page that its words begin in. */
export interface PlacedNote {
  note: OwnNote;
  clause: PageClause;
}

/** What notes and clauses are called. */
interface Names {
  nameOf: (note: OwnNote) => string;
  nameOfSeveral: (notes: readonly OwnNote[]) => string;
}

/**
 * Beside each clause that has notes a button for them, and below its provision what paper has of them. Nothing of it stands
 * in the official text. A browser that cannot paint words has a bar beside the clause.
 */
export class NoteButtons {
  /** By the id of their clause. */
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private placed: readonly PlacedNote[] = [];

  constructor(
    private readonly names: Names,
    private readonly open: (id: string) => void,
  ) {
    addStyles(colourCss, css);
  }

  /** A button that is there stays: it may have the focus, or get it back. */
  show(placed: readonly PlacedNote[]): void {
    this.placed = placed;
    const clauses = new Map(placed.map(({ clause }) => [clause.id, clause]));
    for (const [id, own] of this.buttons) {
      if (clauses.has(id)) continue;
      this.buttons.delete(id);
      numberOf(id)?.removeAttribute('aria-details');
      own.remove();
    }
    for (const clause of clauses.values()) {
      const notes = this.notesOf(clause.id);
      const own = this.buttons.get(clause.id) ?? this.add(clause);
      const isOne = notes.length === 1;
      own.dataset.colour = isOne ? notes[0]?.colour : '';
      if (isOne) delete own.dataset.count;
      else own.dataset.count = String(notes.length);
      own.classList.toggle('has-text', isOne && notes[0]?.text !== '');
      own.setAttribute('aria-label', this.nameOf(notes));
    }
    for (const box of document.querySelectorAll<HTMLElement>('.own-notes')) this.showPrinted(box);
  }

  /** Gives the focus to the button of a note. */
  focus({ targets: [first] }: OwnNote): void {
    this.buttons.get(first?.clause ?? '')?.focus({ preventScroll: true });
  }

  /** The notes whose words begin in a clause, in the order of those. */
  private notesOf(clause: string): OwnNote[] {
    const start = ({ targets: [first] }: OwnNote) => first?.prefix.length ?? 0;
    return this.placed
      .filter((each) => each.clause.id === clause)
      .map(({ note }) => note)
      .sort((a, b) => start(a) - start(b) || a.created.localeCompare(b.created));
  }

  private nameOf(notes: readonly OwnNote[]): string {
    const [first, ...others] = notes;
    if (!first || others.length > 0) return this.names.nameOfSeveral(notes);
    return words.button(this.names.nameOf(first), words.colours[first.colour], first.text);
  }

  private add(clause: PageClause): HTMLButtonElement {
    const own = button('', () => {
      const notes = this.notesOf(clause.id);
      const [first, ...others] = notes;
      if (others.length > 0) chooseNote(this.nameOf(notes), notes, this.open, own.getBoundingClientRect());
      else if (first) this.open(first.id);
    });
    own.dataset.notes = clause.id;
    own.setAttribute('aria-haspopup', 'dialog');
    this.buttons.set(clause.id, own);
    lineOf(clause).append(own);
    // A screen reader tells at the number of the clause that there is more, and goes there.
    own.id = `aantekeningen-${clause.id}`;
    numberOf(clause.id)?.setAttribute('aria-details', own.id);
    return own;
  }

  /** What paper has of the notes of a provision; without notes nothing of it is left on the page. */
  private showPrinted(box: HTMLElement): void {
    for (const line of box.querySelectorAll('.own-notes-line')) if (!line.firstElementChild) line.remove();
    const own = [...box.querySelectorAll<HTMLElement>('[data-notes]')];
    if (own.length === 0) box.remove();
    const printed = own
      .flatMap(({ dataset }) => this.notesOf(dataset.notes ?? ''))
      .filter(({ text }) => text)
      .map(({ targets, text }) => {
        const quotes = targets.map(({ exact }) => exact);
        return element('p', {}, words.printed(quotes, text));
      });
    box.querySelector('.own-notes-printed')?.replaceChildren(...printed);
  }
}

/** The link that is the number of a clause, or the label of its provision when it is the only one. */
function numberOf(clause: string): HTMLElement | null {
  const link = `a[href$="#${clause}"]`;
  const provision = document.getElementById(clause)?.closest('.provision');
  return (
    provision?.querySelector<HTMLElement>(`:scope > .numbers ${link}`) ??
    provision?.querySelector<HTMLElement>(':scope > .label a') ??
    null
  );
}

/** The place for the button beside the line that a clause begins; made when there is none. */
function lineOf({ id, source, line }: PageClause): HTMLElement {
  const provision = source.parentElement;
  let box = provision?.querySelector<HTMLElement>(':scope > .own-notes');
  if (!box) {
    box = element('div', { className: 'own-notes', role: 'group', ariaLabel: words.group });
    box.append(element('div', { className: 'own-notes-printed' }));
    (provision?.querySelector(':scope > .numbers') ?? source).after(box);
  }
  const own = element('div', { className: 'own-notes-line' });
  own.dataset.clause = id;
  own.classList.toggle('own-notes-bar', !('highlights' in CSS));
  own.style.setProperty('--line', String(line));
  const after = [...box.querySelectorAll<HTMLElement>('.own-notes-line')].find(
    (each) => Number(each.style.getPropertyValue('--line')) > line,
  );
  box.insertBefore(own, after ?? box.lastElementChild);
  return own;
}
