import { fetchJson } from '../../../browser/fetch-json.ts';
import type { CardFile } from '../card-file.ts';
import { announce } from '../../../browser/announce.ts';
import { element } from '../../../browser/dom.ts';
import { openPopover } from '../../../browser/popover.ts';
import { closeButton, uncover } from '../../../browser/sheet.ts';
import { cardStrings } from '../../../strings/nl/cards.ts';
import { cardContent } from './card-content.ts';
import { selectFromLinks } from './select-from-link.ts';

/** Milliseconds: short enough to feel at once, long enough not to flicker under a passing pointer. */
const openDelay = 80;
const closeDelay = 250;

/**
 * The card of the mentions in a text.
 *
 * WCAG 1.4.13: Escape closes the card (a native popover), the pointer can move into it, and it stays until pointer
 * and focus have left both. The card is the next stop of the Tab key after its link.
 */
export class MentionCard {
  private cards: Promise<CardFile | undefined> | undefined;
  private readonly card = element('div', { popover: 'auto', className: 'card', role: 'group' });
  private readonly closer = closeButton(() => {
    this.close();
  });
  private link: HTMLAnchorElement | undefined;
  private timer = 0;
  /** The page has scrolled since the pointer moved: what is below it now, nobody pointed at. */
  private isResting = false;

  constructor(private readonly text: HTMLElement) {
    this.card.dataset.annotation = '';
    (text.querySelector('main') ?? text).append(this.card);
    selectFromLinks(text);
    text.addEventListener('pointerleave', () => {
      this.closeSoon();
    });
    addEventListener('scroll', () => (this.isResting = true), { passive: true });
    text.addEventListener('pointermove', ({ target }) => {
      if (!this.isResting) return;
      this.isResting = false;
      this.pointAt(target as Element);
    });
    // A drag may begin, which it would lie in the way of.
    text.addEventListener('pointerdown', ({ target }) => {
      if (this.card.contains(target as Node)) return;
      this.link = undefined;
      this.close();
    });
    this.card.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.link = undefined;
    });
  }

  /** Where the keyboard is: the card closes when focus has left it and its link. */
  focusOn(element: Element): void {
    if (element !== this.link && !this.card.contains(element)) this.close();
  }

  /** Opens the card of a mention for the keyboard. */
  async openByKey(link: HTMLAnchorElement): Promise<void> {
    if (await this.open(link)) announce(cardStrings.opened(this.card.getAttribute('aria-label') ?? ''));
  }

  /** Where the pointer is. */
  pointAt(target: Element): void {
    const link = target.closest<HTMLAnchorElement>('a[data-mention]');
    if (this.card.contains(target) || (this.link && (link ?? this.leadsToCard(target)) === this.link))
      clearTimeout(this.timer);
    else if (link)
      this.later(openDelay, () => {
        // The pointer may have left before this file had come, or pass below a panel that a card would close.
        const panel = document.querySelector(openPopover);
        const isMeant = link.matches(':hover') && !this.isResting;
        if (isMeant && (!panel || panel === this.card)) void this.open(link);
      });
    else if (this.link) this.closeSoon();
    else clearTimeout(this.timer);
  }

  /** The link of the card in the margin, for what lies on the way there: its provision. */
  private leadsToCard(target: Element): HTMLAnchorElement | undefined {
    const isOnTheWay = this.card.matches('.in-margin') && this.link?.closest('.provision')?.contains(target);
    return isOnTheWay ? this.link : undefined;
  }

  private closeSoon(): void {
    this.later(closeDelay, () => {
      if (!this.link?.matches(':focus-visible') && !this.card.contains(document.activeElement)) this.close();
    });
  }

  private later(delay: number, action: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(action, delay);
  }

  private close(): void {
    clearTimeout(this.timer);
    if (this.card.matches(openPopover)) this.card.hidePopover();
  }

  /** Shows the card of a mention; false when nothing can be shown. */
  async open(link: HTMLAnchorElement): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.link === link) return true;
    this.link = link;
    const file = await this.load();
    if (this.link !== link) return true;
    if (!link.matches(':hover, :focus')) {
      // Left before its card had come: it would open over what the reader does now.
      this.link = undefined;
      return true;
    }
    const content = file && cardContent(link, file);
    if (!content) {
      this.link = undefined;
      return false;
    }
    this.card.setAttribute('aria-label', content.label);
    this.card.replaceChildren(this.closer, ...content.nodes);
    this.close();
    this.link = link;
    // The source makes the link the popover's anchor and its place in the Tab order.
    this.card.showPopover({ source: link });
    this.place(link);
    uncover(link, this.card);
    return true;
  }

  /** In the margin beside its line, where there is one; below its link, or above it where there is no room. */
  private place(link: HTMLAnchorElement): void {
    this.card.removeAttribute('style');
    const margin = marginBeside(link);
    this.card.classList.toggle('in-margin', Boolean(margin));
    if (margin) this.placeInMargin(link, margin);
    else if (!CSS.supports('position-area: block-end')) this.placeByHand(link);
  }

  /** Within the window, as the page stands now; it goes along when that scrolls. */
  private placeInMargin(link: HTMLAnchorElement, { left, width }: Column): void {
    const { style } = this.card;
    style.left = `${String(left + scrollX)}px`;
    style.maxInlineSize = `${String(width)}px`;
    const line = link.getClientRects()[0]?.top ?? 0;
    const last = innerHeight - this.card.offsetHeight - 8;
    style.top = `${String(Math.max(8, Math.min(line, last)) + scrollY)}px`;
  }

  /** For browsers without anchor positioning. */
  private placeByHand(link: HTMLAnchorElement): void {
    const { left, top, bottom } = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.card;
    const below = bottom + height + 8 < innerHeight || top < height + 8;
    this.card.style.left = `${String(Math.max(8, Math.min(left, innerWidth - width - 8)))}px`;
    this.card.style.top = `${String(below ? Math.min(bottom + 6, innerHeight - height - 8) : top - height - 6)}px`;
  }

  /** All cards come in one file, fetched at the first sign of interest; when it fails the links still work. */
  private load(): Promise<CardFile | undefined> {
    this.cards ??= fetchJson<CardFile>(this.text.getAttribute('src') ?? '').catch(() => {
      this.cards = undefined;
      return undefined;
    });
    return this.cards;
  }
}

/** Of the window, in pixels. */
interface Column {
  left: number;
  width: number;
}

/** The room beside a provision's words for what is said about them; none on a narrow screen. */
function marginBeside(link: Element): Column | undefined {
  const provision = link.closest('.provision');
  const [, , , side] = provision ? getComputedStyle(provision).gridTemplateColumns.split(' ') : [];
  if (!provision || !side) return undefined;
  const left = provision.getBoundingClientRect().right - Number.parseFloat(side);
  return { left, width: document.documentElement.clientWidth - left - 8 };
}
