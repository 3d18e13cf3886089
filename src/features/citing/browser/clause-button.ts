import { toolStrings } from '../../../strings/nl/citing.ts';
import { element } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { placeOf, targetOf, type ProvisionPlace } from '../../../browser/provision.ts';
import { toolRow } from './tool-row.ts';
import panelCss from '../../../browser/panel.css?inline';
import css from './citing.css?inline';

addStyles(panelCss, css);

/** The button that stands at the provision or clause that is pointed at or has focus, and the panel it opens. */
export class ClauseButton {
  private place: ProvisionPlace | undefined;
  private clause = 0;
  private readonly panel = element('div', { className: 'tools-panel', popover: 'auto', role: 'dialog' });
  private readonly button = element('button', { type: 'button', className: 'tools-button' }, '…');

  constructor(private readonly root: HTMLElement) {
    this.root.append(this.panel);
    this.button.popoverTargetElement = this.panel;
    this.panel.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'open') this.fill();
    });
    this.panel.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.unmark();
      else if (!CSS.supports('position-area: block-end')) this.placePanel();
    });
  }

  /** Moves the button to where something was pointed at, touched or focused. It stays while it is in use. */
  moveTo(target: Element): void {
    const isBusy = this.panel.matches(':popover-open') || this.button.contains(target);
    const place = isBusy ? undefined : placeOf(target);
    if (!place || (this.button === document.activeElement && place.id !== this.place?.id)) return;
    const clause = target.closest('[data-source-text] span[id]');
    const number = place.clauses.findIndex((part) => part === clause) + 1;
    if (this.place?.element === place.element && this.clause === number) return;
    this.clause = number;
    if (this.place?.element !== place.element) place.element.querySelector(':scope > .label')?.after(this.button);
    this.place = place;
    this.button.ariaLabel = toolStrings.open(targetOf(place, this.clause).name);
    this.alignWith(clause ?? place.element);
  }

  /** In the margin after the text, at the first line of the part; on a phone below the label before it. */
  private alignWith(part: Element): void {
    const box = this.place?.element.getBoundingClientRect();
    const text = this.place?.element.querySelector('[data-source-text]');
    if (!box || !text) return;
    const { right } = text.getBoundingClientRect();
    const line = parseFloat(getComputedStyle(text).lineHeight);
    const top = (part.getClientRects()[0]?.top ?? box.top) - box.top;
    const hasMargin = innerWidth - right > 36;
    this.button.style.insetInlineStart = hasMargin ? `${String(right - box.left + 4)}px` : '0';
    this.button.style.insetBlockStart = `${String(hasMargin ? top : top + line)}px`;
  }

  private fill(): void {
    if (!this.place) return;
    this.panel.ariaLabel = toolStrings.open(this.place.name);
    const title = element('p', { className: 'tools-title' }, this.place.name);
    this.panel.replaceChildren(title, toolRow(this.place, this.clause));
  }

  private unmark(): void {
    for (const clause of this.place?.clauses ?? []) clause.removeAttribute('data-chosen');
  }

  /** For browsers without anchor positioning: below the button, within the window. */
  private placePanel(): void {
    const { bottom, right } = this.button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.panel;
    this.panel.style.insetInlineStart = `${String(Math.max(8, right - width))}px`;
    this.panel.style.insetBlockStart = `${String(Math.max(8, Math.min(bottom + 4, innerHeight - height - 8)))}px`;
  }
}
