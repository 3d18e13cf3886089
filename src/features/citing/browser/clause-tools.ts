import { addStyles } from '../../../browser/styles.ts';
import { provisionAt } from '../../../browser/provision-at.ts';
import { toolRow } from './tool-row.ts';
import panelCss from '../../../browser/panel.css?inline';
import css from './citing.css?inline';

/**
 * The tools of the clause that is in use, right under it: at the one that the address names, and at the one whose number
 * was pressed. They lie over the page, so no line of the text moves; Escape, or a press elsewhere, puts them away.
 */
export class ClauseTools {
  private row: HTMLElement | undefined;
  private clause: HTMLElement | undefined;

  constructor() {
    addStyles(panelCss, css);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.row?.contains(document.activeElement)) this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Element && !target.closest('.clause-tools, .numbers')) this.close();
    });
    window.addEventListener('resize', () => {
      this.align();
    });
  }

  /** Shows the tools of a clause; those of another go. */
  openAt(clause: HTMLElement): void {
    if (this.clause === clause && this.row?.isConnected) return;
    const place = provisionAt(clause);
    if (!place) return;
    this.close();
    this.clause = clause;
    const number = place.clauses.indexOf(clause) + 1;
    this.row = toolRow(place, number);
    this.row.classList.add('clause-tools');
    // The next stop of the Tab key after the number that opens it, which the way to the clause takes the focus from.
    place.element.querySelector(':scope > .numbers')?.after(this.row);
    this.align();
    if (clause.dataset.pressed !== 'key') return;
    clause.dataset.pressed = '';
    place.element.querySelector<HTMLElement>(`.numbers a[href="#${clause.id}"]`)?.focus({ preventScroll: true });
  }

  private align(): void {
    const provision = this.clause?.closest('[data-provision]');
    if (!this.row || !this.clause || !provision) return;
    const { bottom, left } = this.clause.getBoundingClientRect();
    const box = provision.getBoundingClientRect();
    this.row.style.setProperty('--top', `${String(bottom - box.top)}px`);
    this.row.style.setProperty('--left', `${String(left - box.left)}px`);
  }

  private close(): void {
    this.row?.remove();
    this.row = undefined;
    this.clause = undefined;
  }
}

/** The tools of the whole provision, in the head of its own page. */
export function showPageTools(into: HTMLElement, provision: Element): void {
  addStyles(panelCss, css);
  const place = provisionAt(provision);
  if (place) into.replaceChildren(toolRow(place));
}
