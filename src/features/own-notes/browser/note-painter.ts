import { button, element } from '../../../browser/dom.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { clauseWords, noteColours, type OwnNote } from '../records/own-note.ts';
import type { NoteEditor } from './note-editor.ts';
import { clauseAt, placeOfTarget, type PageClause } from './page-text.ts';

/** A note that stands on this page. */
interface PaintedNote {
  note: OwnNote;
  /** The first clause of its words. */
  clause: PageClause;
  ranges: Range[];
}

/**
 * Notes on the text of a page: their words are painted by the Custom Highlight API, so that no node of the text changes,
 * and each has a button beside its clause. A browser without that API has a bar there.
 */
export class NotePainter {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private painted: PaintedNote[] = [];

  constructor(
    private readonly store: NoteStore,
    private readonly editor: NoteEditor,
  ) {
    store.addEventListener('change', () => {
      this.paint();
    });
    editor.afterClose = ({ id }) => this.buttons.get(id)?.focus({ preventScroll: true });
    document.addEventListener('click', (event) => {
      this.openAt(event);
    });
  }

  paint(): void {
    this.painted = this.store.all.flatMap((note) => {
      if (isLoose(note)) return [];
      const places = note.targets.flatMap((target) => placeOfTarget(target) ?? []);
      const [first] = places;
      return first ? [{ note, clause: first.clause, ranges: places.map(({ range }) => range) }] : [];
    });
    this.highlight();
    this.showButtons();
  }

  private highlight(): void {
    if (!('highlights' in CSS)) return;
    for (const colour of noteColours) {
      const ranges = this.painted.filter(({ note }) => note.colour === colour).flatMap((each) => each.ranges);
      // eslint-disable-next-line compat/compat -- asked for above
      CSS.highlights.set(`own-note-${colour}`, new Highlight(...ranges));
    }
  }

  /** A button that is there stays: it may have the focus, or get it back. */
  private showButtons(): void {
    const shown = new Map(this.painted.map((each) => [each.note.id, each]));
    for (const [id, each] of this.buttons) {
      if (shown.has(id)) continue;
      this.buttons.delete(id);
      each.remove();
    }
    for (const { note, clause } of this.painted) {
      const own = this.buttons.get(note.id) ?? this.addButton(note.id, clause);
      own.dataset.colour = note.colour;
      own.dataset.text = note.text;
      own.setAttribute('aria-label', words.button(this.editor.nameOf(note), words.colours[note.colour], note.text));
    }
    for (const box of document.querySelectorAll<HTMLElement>('.own-notes')) this.showPrinted(box);
  }

  private addButton(id: string, clause: PageClause): HTMLButtonElement {
    const own = button('', () => {
      this.openNote(id);
    });
    own.dataset.note = id;
    this.buttons.set(id, own);
    lineOf(clause).append(own);
    return own;
  }

  /** Opens a note at its words. */
  openNote(id: string): void {
    const ranges = this.painted.find(({ note }) => note.id === id)?.ranges ?? [];
    this.editor.open(id, ranges[0]?.getBoundingClientRect());
  }

  /** A press on painted words opens their note; on a link or after a selection it is not meant so. */
  private openAt({ target, clientX, clientY }: MouseEvent): void {
    if (!(target instanceof Element) || !target.closest('[data-source-text]') || target.closest('a')) return;
    if (getSelection()?.isCollapsed === false) return;
    const isHit = ({ left, right, top, bottom }: DOMRect) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    const found = this.painted.findLast(({ ranges }) =>
      ranges.some((range) => [...range.getClientRects()].some(isHit)),
    );
    if (found) this.openNote(found.note.id);
  }

  /** What paper has of the notes of a provision; without notes nothing of it is left on the page. */
  private showPrinted(box: HTMLElement): void {
    for (const line of box.querySelectorAll('.own-notes-line')) if (!line.firstElementChild) line.remove();
    const own = [...box.querySelectorAll<HTMLElement>('[data-note]')];
    if (own.length === 0) box.remove();
    const printed = own.flatMap(({ dataset }) => {
      const note = this.store.get(dataset.note ?? '');
      return note?.text
        ? [
            element(
              'p',
              {},
              words.printed(
                note.targets.map(({ exact }) => exact),
                note.text,
              ),
            ),
          ]
        : [];
    });
    box.querySelector('.own-notes-printed')?.replaceChildren(...printed);
  }
}

/** Whether words of a note have changed, as far as this page has them; the whole text has them all. */
function isLoose({ targets }: OwnNote): boolean {
  const isWhole = document.querySelector('.reading') !== null;
  return targets.some((target) => {
    const clause = clauseAt(target.clause);
    return clause ? clause.words !== clauseWords(target) : isWhole;
  });
}

/** The place for buttons beside the line that a clause begins; made when there is none. */
function lineOf({ id, source, line }: PageClause): HTMLElement {
  const provision = source.parentElement;
  let box = provision?.querySelector<HTMLElement>(':scope > .own-notes');
  if (!box) {
    box = element('div', { className: 'own-notes', role: 'group', ariaLabel: words.group });
    box.append(element('div', { className: 'own-notes-printed' }));
    (provision?.querySelector(':scope > .numbers') ?? source).after(box);
  }
  let own = box.querySelector<HTMLElement>(`[data-clause="${id}"]`);
  if (!own) {
    own = element('div', { className: 'own-notes-line' });
    own.dataset.clause = id;
    own.classList.toggle('own-notes-bar', !('highlights' in CSS));
    own.style.setProperty('--line', String(line));
    const after = [...box.querySelectorAll<HTMLElement>('.own-notes-line')].find(
      (each) => Number(each.style.getPropertyValue('--line')) > line,
    );
    box.insertBefore(own, after ?? box.lastElementChild);
  }
  return own;
}
