import { quotationText } from '../forms/quotation.ts';
import { textFragmentUrl } from '../forms/text-fragment.ts';
import { selectionStrings, toolStrings } from '../../../strings/nl/citing.ts';
import { loadCitations } from './citations.ts';
import { copier } from './copier.ts';
import { copyOfficialWords } from './official-copy.ts';
import { button, element } from '../../../browser/dom.ts';
import { hasPopovers } from '../../../browser/popover.ts';
import { addStyles } from '../../../browser/styles.ts';
import { placeOf, type ProvisionPlace } from '../../../browser/provision.ts';
import panelCss from '../../../browser/panel.css?inline';
import css from './citing.css?inline';

/** Milliseconds that a selection stays as it is before something is offered. */
const restAfter = 300;

/** Official words that are selected, all of one provision. */
interface Words {
  place: ProvisionPlace;
  range: Range;
  /** The clause that they begin in, and the part that holds them all. */
  clause: string;
  part: string;
}

/** Offers the link to exactly the words that are selected, and the words as a quotation, for as long as they are. */
export class SelectionTools {
  private chosen: Words | undefined;
  private timer = 0;
  private readonly copier = copier();
  private readonly buttons = element(
    'div',
    { className: 'tool-buttons' },
    button(selectionStrings.copyLink, () => this.copyLink()),
    button(selectionStrings.copyQuotation, () => this.copyQuotation()),
  );
  private readonly panel = element('div', {
    popover: 'manual',
    className: 'tools-panel tools-selection',
    role: 'dialog',
    ariaLabel: selectionStrings.label,
  });

  constructor(root: HTMLElement) {
    document.addEventListener('copy', copyOfficialWords);
    if (!hasPopovers) return;
    addStyles(panelCss, css);
    const { status, rescue } = this.copier;
    this.panel.append(element('div', { className: 'tools' }, this.buttons, status, rescue));
    root.append(this.panel);
    // A press on a button would otherwise take the selection away.
    this.buttons.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    document.addEventListener('selectionchange', () => {
      this.rest();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.panel.togglePopover(false);
    });
    this.rest();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.update();
    }, restAfter);
  }

  private update(): void {
    const found = selectedWords();
    if (this.panel.contains(document.activeElement) && !found) return;
    this.chosen = found;
    this.panel.togglePopover(found !== undefined);
    if (!found) return;
    this.copier.status.textContent = '';
    this.copier.rescue.hidden = true;
    this.placeAt(found.range);
    // Fetched ahead, since some browsers copy only at once after a click.
    loadCitations(found.place.url).catch(() => undefined);
  }

  private placeAt(range: Range): void {
    const { style, offsetWidth } = this.panel;
    const { bottom, left } = range.getBoundingClientRect();
    style.setProperty('--top', `${String(bottom + scrollY + 6)}px`);
    style.setProperty('--left', `${String(Math.max(8, Math.min(left, innerWidth - offsetWidth - 8)))}px`);
  }

  private async copyLink(): Promise<void> {
    if (this.chosen) await this.copier.copy(linkTo(this.chosen), selectionStrings.linkCopied);
  }

  private async copyQuotation(): Promise<void> {
    const words = this.chosen;
    if (!words) return;
    const citation = (await loadCitations(words.place.url).catch(() => undefined))?.[words.part];
    if (!citation) this.copier.status.textContent = toolStrings.loadFailed;
    else
      await this.copier.copy(
        quotationText(officialWords(words.range), citation.source, linkTo(words)),
        selectionStrings.quotationCopied,
      );
  }
}

/** The selection, as far as it lies in the official text that it begins in. */
function selectedWords(): Words | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const text = parentOf(range.startContainer)?.closest('[data-source-text]');
  const place = text && placeOf(text);
  if (!place) return undefined;
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length);
  const clauses = [...text.querySelectorAll('span[id]')].filter((clause) => range.intersectsNode(clause));
  const [first] = clauses;
  if (!first || range.toString().trim() === '') return undefined;
  return { place, range, clause: first.id, part: clauses.length === 1 ? first.id : place.id };
}

/** The words without the numbers of notes between them. */
function officialWords(range: Range): string {
  const copy = range.cloneContents();
  for (const note of copy.querySelectorAll('[role=doc-noteref]')) note.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The link to the words on the provision's own page; its header, name and neighbour before the words count as context. */
function linkTo({ place, range, clause }: Words): string {
  const block = parentOf(range.startContainer)?.closest('p') ?? place.element;
  const before = new Range();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = new Range();
  after.setStart(range.endContainer, range.endOffset);
  if (block.contains(range.endContainer)) after.setEnd(block, block.childNodes.length);
  const neighbour = place.element.previousElementSibling ?? document.querySelector('a[rel=prev]');
  const header = document.querySelector<HTMLElement>('body > header');
  const text = place.element.querySelector('[data-source-text]');
  const page = [header?.innerText, neighbour?.textContent, place.name, text?.textContent].join(' ');
  return textFragmentUrl(place.url, clause, range.toString(), {
    before: before.toString(),
    after: after.toString(),
    page,
  });
}

function parentOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
