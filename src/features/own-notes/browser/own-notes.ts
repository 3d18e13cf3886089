import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';

const notesPage = lazy(() => import('./notes-page.ts'));

/** `<own-notes>`: the list of a reader's own notes. */
class OwnNotes extends HTMLElement {
  connectedCallback(): void {
    void tellIfLost(notesPage(({ showNotesPage }) => showNotesPage(this)));
  }
}

customElements.define('own-notes', OwnNotes);
