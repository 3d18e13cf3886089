import { quotationText } from '../forms/quoted.ts';
import { textFragmentUrl } from '../forms/text-fragment.ts';
import { selectionStrings, toolStrings } from '../../../strings/nl/citing.ts';
import { embeddingStrings } from '../../../strings/nl/embedding.ts';
import { embedPanel } from '../../embedding/browser/embed-panel.ts';
import { loadCitations } from './citations.ts';
import { markSelection, selectionNoteTool } from '../../own-notes/browser/note-tool.ts';
import { copier } from './copier.ts';
import { isTranslated } from '../../../browser/translated.ts';
import { Openers } from './openers.ts';
import { parentOf, quoteParts, selectedParts, type SelectedPart, type SelectedQuotation } from './selected-parts.ts';
import { announce } from '../../../browser/announce.ts';
import { button, element, say } from '../../../browser/dom.ts';
import { onShortcut } from '../../../browser/keys.ts';
import { hasPopovers, openPopover } from '../../../browser/popover.ts';
import { closeButton, uncover } from '../../../browser/sheet.ts';
import { addStyles } from '../../../browser/styles.ts';
import panelCss from '../../../browser/panel.css?inline';
import css from './citing.css?inline';

/** Milliseconds that a selection stays as it is before something is offered. */
const restAfter = 300;
/** Milliseconds that a link waits for the records: some browsers copy only soon after a press. */
const patience = 1000;

/**
 * Offers the link to exactly the words that are selected, and the words as a quotation, for as long as they are. The offer is
 * the next stop of the Tab key after them, and Escape puts it away.
 */
export class SelectionTools {
  private chosen: SelectedPart[] = [];
  private timer = 0;
  private isPressed = false;
  /** For the words that are selected now, as what follows. */
  private isDismissed = false;
  /** From then on the Tab key goes its own way. */
  private isEntered = false;
  private readonly copier = copier();
  private readonly link = button(selectionStrings.copyLink, () => this.copyLink());
  private readonly embedding = embedPanel(async () => (await this.quote())?.quotations, this.copier.copy);
  private readonly openers = new Openers([{ text: embeddingStrings.open, ...this.embedding }]);
  private readonly buttons = element(
    'div',
    { className: 'tool-buttons' },
    this.link,
    button(selectionStrings.copyQuotation, () => this.copyQuotation()),
    ...this.openers.buttons,
    selectionNoteTool(),
  );
  private readonly panel = element('div', {
    popover: 'manual',
    className: 'tools-panel tools-selection',
    role: 'dialog',
    ariaLabel: selectionStrings.label,
  });

  constructor(private readonly root: HTMLElement) {
    onShortcut('ownNote', () => void markSelection());
    if (!hasPopovers) return;
    addStyles(panelCss, css);
    const { status, rescue } = this.copier;
    const closer = closeButton(() => {
      this.dismiss();
    });
    const tools = element('div', { className: 'tools' }, this.buttons, this.embedding.element, status, rescue);
    this.panel.append(closer, tools);
    root.append(this.panel);
    // A press on a button would otherwise take the selection away.
    this.buttons.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    document.addEventListener('selectionchange', () => {
      this.rest();
    });
    for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
      document.addEventListener(type, ({ buttons }) => {
        this.press(buttons !== 0);
      });
    }
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.dismiss();
      if (event.key === 'Tab' && !event.shiftKey) this.enter(event);
    });
    this.rest();
  }

  private dismiss(): void {
    this.isDismissed = true;
    this.panel.togglePopover(false);
  }

  /** From the selected words to the offer, wherever the focus was in the text when they were selected. */
  private enter(event: KeyboardEvent): void {
    const focused = document.activeElement ?? document.body;
    const isInText = focused === document.body || this.root.contains(focused);
    if (!isInText || this.isEntered || this.panel.contains(focused) || !this.panel.matches(openPopover)) return;
    event.preventDefault();
    this.isEntered = true;
    this.link.focus();
  }

  /** While one drags nothing is offered: it would stand in the way of the pointer, and be selected too. */
  private press(isPressed: boolean): void {
    if (isPressed === this.isPressed) return;
    this.isPressed = isPressed;
    if (!isPressed) this.rest();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.update();
    }, restAfter);
  }

  private update(): void {
    if (this.isPressed) return;
    const found = selectedParts();
    const last = found.at(-1);
    if (this.panel.contains(document.activeElement) && !last) return;
    const isOpen = this.panel.matches(openPopover);
    if ((isOpen || this.isDismissed) && isSame(found, this.chosen)) return;
    this.isDismissed = this.isEntered = false;
    this.chosen = found;
    // From the last button the Tab key goes on with what follows the words.
    if (last && !last.place.element.contains(this.panel)) last.place.element.append(this.panel);
    this.panel.togglePopover(last !== undefined);
    if (!last) return;
    if (!isOpen) announce(selectionStrings.offered);
    this.link.textContent = found.length === 1 ? selectionStrings.copyLink : selectionStrings.copyLinkToStart;
    this.copier.status.textContent = '';
    this.copier.rescue.hidden = true;
    this.openers.close();
    this.placeAt(last.range);
    uncover(last.range, this.panel);
    // Fetched ahead, since some browsers copy only at once after a click.
    for (const { place } of found) loadCitations(place.url).catch(() => undefined);
  }

  private placeAt(range: Range): void {
    const { style, offsetWidth } = this.panel;
    const { bottom, left } = range.getBoundingClientRect();
    style.setProperty('--top', `${String(bottom + scrollY + 6)}px`);
    style.setProperty('--left', `${String(Math.max(8, Math.min(left, innerWidth - offsetWidth - 8)))}px`);
  }

  private async copyLink(): Promise<void> {
    const [first] = this.chosen;
    if (!first) return;
    const words = quoteParts(this.chosen, linkTo).catch(() => undefined);
    const tooLate = new Promise<undefined>((resolve) => {
      setTimeout(resolve, patience);
    });
    const quotation = await Promise.race([words, tooLate]);
    await this.copier.copy(
      quotation?.quotations[0]?.url ?? linkToStart(first),
      this.chosen.length === 1 && quotation?.differs === false
        ? selectionStrings.linkCopied
        : selectionStrings.linkToStartCopied,
    );
  }

  /** The words as the records have them; where those do not come, that is said. */
  private async quote(): Promise<SelectedQuotation | undefined> {
    const quotation = await quoteParts(this.chosen, linkTo).catch(() => undefined);
    if (!quotation) say(this.copier.status, toolStrings.loadFailed);
    return quotation;
  }

  private async copyQuotation(): Promise<void> {
    const quotation = await this.quote();
    if (!quotation) return;
    await this.copier.copy(
      quotation.quotations.map(({ words, source, url }) => quotationText(words, source, url)).join('\n\n'),
      confirmationOf(quotation),
    );
  }
}

function confirmationOf({ differs }: SelectedQuotation): string {
  if (!differs) return selectionStrings.quotationCopied;
  return isTranslated() ? selectionStrings.translated : selectionStrings.differing;
}

/** Whether two selections are of the same words in the same places. */
const isSame = (found: readonly SelectedPart[], before: readonly SelectedPart[]) =>
  found.length === before.length &&
  found.every(({ range }, index) => {
    const other = before[index]?.range;
    return (
      other !== undefined &&
      range.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
      range.compareBoundaryPoints(Range.END_TO_END, other) === 0
    );
  });

/** The link to the clause that the words begin in. */
const linkToStart = ({ place, clauses }: SelectedPart) => `${place.url}#${clauses[0] ?? place.id}`;

/** The link to the words on the provision's own page; its header, name and neighbour before the words count as context. */
function linkTo({ place, range, text, clauses }: SelectedPart): string {
  const block = parentOf(range.startContainer)?.closest('p') ?? place.element;
  const before = new Range();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = new Range();
  after.setStart(range.endContainer, range.endOffset);
  if (block.contains(range.endContainer)) after.setEnd(block, block.childNodes.length);
  const neighbour = place.element.previousElementSibling ?? document.querySelector('a[rel=prev]');
  const header = document.querySelector<HTMLElement>('body > header');
  const page = [header?.innerText, neighbour?.textContent, place.name, text.textContent].join(' ');
  return textFragmentUrl(place.url, clauses[0] ?? place.id, range.toString(), {
    before: before.toString(),
    after: after.toString(),
    page,
  });
}
