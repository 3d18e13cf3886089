import { element } from '../../../browser/dom.ts';
import { fold } from '../../../language/fold.ts';
import { ownNoteStrings } from '../../../strings/nl/own-notes.ts';
import { ownNoteListStrings as words } from '../../../strings/nl/own-notes-page.ts';
import { noteColours, type OwnNote } from '../records/own-note.ts';

/** The choice among notes: words that are marked or written in them, or name their clause, and colours. */
export class NoteFilter {
  readonly element: HTMLElement;
  private readonly field = element('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  private readonly boxes = noteColours.map((colour) => ({
    colour,
    input: element('input', { type: 'checkbox', checked: true }),
  }));

  /** @param onChange is called at every choice */
  constructor(onChange: () => void) {
    const labels = this.boxes.map(({ colour, input }) => {
      const swatch = element('span', { className: 'own-note-swatch' });
      swatch.dataset.colour = colour;
      return element('label', {}, input, swatch, ownNoteStrings.colours[colour]);
    });
    this.element = element(
      'div',
      { className: 'own-notes-filter' },
      element('label', {}, words.filter, this.field),
      element('fieldset', {}, element('legend', {}, words.colours), ...labels),
    );
    this.element.addEventListener('input', onChange);
  }

  /** @param nameOf what a clause is called */
  accepts({ colour, text, targets }: OwnNote, nameOf: (clause: string) => string): boolean {
    const folded = fold([text, ...targets.flatMap(({ clause, exact }) => [nameOf(clause), exact])].join(' '));
    const wanted = fold(this.field.value).split(/\s+/);
    return (
      wanted.every((word) => folded.includes(word)) &&
      this.boxes.some((box) => box.colour === colour && box.input.checked)
    );
  }
}
