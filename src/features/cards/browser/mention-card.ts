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

  constructor(private readonly text: HTMLElement) {
    this.card.dataset.annotation = '';
    (text.querySelector('main') ?? text).append(this.card);
    selectFromLinks(text);
    text.addEventListener('pointerleave', () => {
      this.closeSoon();
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
    if (this.card.contains(target) || (link && link === this.link)) clearTimeout(this.timer);
    else if (link)
      this.later(openDelay, () => {
        // The pointer may have left before this file had come, or pass below a panel that a card would close.
        const panel = document.querySelector(openPopover);
        if (link.matches(':hover') && (!panel || panel === this.card)) void this.open(link);
      });
    else if (this.link) this.closeSoon();
    else clearTimeout(this.timer);
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
    if (!CSS.supports('position-area: block-end')) this.place(link);
    uncover(link, this.card);
    return true;
  }

  /** For browsers without anchor positioning: below the link, or above it where there is no room. */
  private place(link: HTMLAnchorElement): void {
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
