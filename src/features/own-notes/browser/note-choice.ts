import { button, element } from '../../../browser/dom.ts';
import { ownNoteStrings as words } from '../../../strings/nl/own-notes.ts';
import type { OwnNote } from '../records/own-note.ts';
import { openNoteDialog } from './note-dialog.ts';

/**
 * Lets the reader choose among the notes of one clause.
 *
 * @param near where their button stands in the window
 */
export function chooseNote(name: string, notes: readonly OwnNote[], open: (id: string) => void, near: DOMRect): void {
  const items = notes.map(({ id, targets, colour, text }) => {
    const quote = targets.map(({ exact }) => exact).join(' … ');
    const choice = button('', () => {
      dialog.close();
      open(id);
    });
    choice.dataset.colour = colour;
    const swatch = element('span', { className: 'own-note-swatch' });
    const said = element('span', {}, element('q', {}, quote), ...(text ? [element('span', {}, text)] : []));
    choice.append(swatch, element('span', { className: 'vh' }, `${words.colours[colour]}: `), said);
    return element('li', {}, choice);
  });
  const dialog = openNoteDialog(name, [element('ul', { role: 'list', className: 'own-note-choice' }, ...items)], near);
}
