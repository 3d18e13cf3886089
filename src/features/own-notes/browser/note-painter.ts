import { clauseAt } from '../../../browser/page-text.ts';
import { addStyles } from '../../../browser/styles.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { clauseWords, noteColours, type NoteTarget, type OwnNote } from '../records/own-note.ts';
import { NoteButtons, type PlacedNote } from './note-buttons.ts';
import type { NoteEditor } from './note-editor.ts';
import type { NoteNotice } from './note-notice.ts';
import css from './note-painter.css?inline';
import { placeOfTarget } from './page-targets.ts';

/** A note that stands on this page. */
interface PaintedNote extends PlacedNote {
  ranges: Range[];
}

/**
 * Notes on the text of a page: their words are painted by the Custom Highlight API, so that no node of the text changes,
 * and each clause has a button for its notes. A press on the words opens their note.
 */
export class NotePainter {
  private painted: PaintedNote[] = [];
  /** Found once: another text or colour of a note moves nothing, and each key that is typed gives one. */
  private readonly places = new WeakMap<NoteTarget[], Omit<PaintedNote, 'note'>>();
  private readonly buttons: NoteButtons;

  constructor(
    private readonly store: NoteStore,
    private readonly editor: NoteEditor,
    notice: NoteNotice,
  ) {
    addStyles(css);
    const open = (id: string) => {
      this.openNote(id);
    };
    this.buttons = new NoteButtons(editor, open);
    const focus = (note: OwnNote) => {
      this.buttons.focus(note);
    };
    editor.afterClose = focus;
    notice.afterReturn = focus;
    store.addEventListener('change', () => {
      this.paint();
    });
    document.addEventListener('click', (event) => {
      this.openAt(event);
    });
  }

  paint(): void {
    this.painted = this.store.all.flatMap((note) => {
      const place = this.placeOf(note.targets);
      return place ? [{ note, ...place }] : [];
    });
    this.highlight();
    this.buttons.show(this.painted);
  }

  /** Words that are not here may come: a translator puts its own in their place, and takes those away again. */
  private placeOf(targets: NoteTarget[]): Omit<PaintedNote, 'note'> | undefined {
    const known = this.places.get(targets);
    if (known?.ranges.every(({ collapsed }) => !collapsed)) return known;
    const place = placeOf(targets);
    if (place) this.places.set(targets, place);
    return place;
  }

  private highlight(): void {
    if (!('highlights' in CSS)) return;
    for (const colour of noteColours) {
      const ranges = this.painted.filter(({ note }) => note.colour === colour).flatMap((each) => each.ranges);
      // eslint-disable-next-line compat/compat -- asked for above
      CSS.highlights.set(`own-note-${colour}`, new Highlight(...ranges));
    }
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
}

/** Where the words of a note stand on this page; nothing when they are elsewhere, or have changed. */
function placeOf(targets: readonly NoteTarget[]): Omit<PaintedNote, 'note'> | undefined {
  if (isLoose(targets)) return undefined;
  const places = targets.flatMap((target) => placeOfTarget(target) ?? []);
  const [first] = places;
  return first && { clause: first.clause, ranges: places.map(({ range }) => range) };
}

/** Whether words of a note have changed, as far as this page has them; the whole text has them all. */
function isLoose(targets: readonly NoteTarget[]): boolean {
  const isWhole = document.querySelector('.reading') !== null;
  return targets.some((target) => {
    const clause = clauseAt(target.clause);
    return clause ? clause.words !== clauseWords(target) : isWhole;
  });
}
