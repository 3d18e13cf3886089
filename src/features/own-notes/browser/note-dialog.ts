import { element } from '../../../browser/dom.ts';
import panelCss from '../../../browser/panel.css?inline';
import { addStyles } from '../../../browser/styles.ts';
import colourCss from './note-colours.css?inline';
import css from './note-dialog.css?inline';

/**
 * Opens a dialog of notes: below what it is about, or at the foot of a narrow window. A press beside it closes it, as
 * Escape does; then it is gone.
 *
 * @param near where that stands in the window
 */
export function openNoteDialog(name: string, content: readonly HTMLElement[], near?: DOMRect): HTMLDialogElement {
  addStyles(panelCss, colourCss, css);
  const title = element('p', { className: 'tools-title' }, name);
  const dialog = element(
    'dialog',
    { className: 'tools-panel own-note', ariaLabel: name },
    element('div', { className: 'tools' }, title, ...content),
  );
  dialog.addEventListener('pointerdown', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  if (near) placeNear(dialog, near);
  return dialog;
}

/** Below the words that it is about, within the window; a narrow window has it at its foot. */
function placeNear(dialog: HTMLElement, { bottom, left }: DOMRect): void {
  const { offsetWidth, offsetHeight, style } = dialog;
  const top = Math.max(8, Math.min(bottom + 8, innerHeight - offsetHeight - 8));
  style.setProperty('--top', `${String(top)}px`);
  style.setProperty('--left', `${String(Math.max(8, Math.min(left, innerWidth - offsetWidth - 8)))}px`);
}
