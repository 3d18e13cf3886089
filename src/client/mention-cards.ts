/**
 * `<mention-cards src="/instrumenten/kaarten.json">` around a text: shows a card with what is known of a mention when
 * its link is hovered, focused or tapped. Without it every mention is a plain link to the same facts.
 *
 * WCAG 1.4.13: Escape closes the card (a native popover), the pointer can move into it, and it stays until pointer
 * and focus have left both. The card is the next stop of the Tab key after its link.
 */
import type { CardFile } from '../lib/cards.ts';

/** Milliseconds: short enough to feel at once, long enough not to flicker under a passing pointer. */
const openDelay = 80;
const closeDelay = 250;

class MentionCards extends HTMLElement {
  private cards: Promise<CardFile | undefined> | undefined;
  private readonly card = Object.assign(document.createElement('div'), { popover: 'auto', className: 'card' });
  private link: HTMLAnchorElement | undefined;
  private timer = 0;

  connectedCallback(): void {
    this.card.dataset.annotation = '';
    this.card.setAttribute('role', 'group');
    (this.querySelector('main') ?? this).append(this.card);
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.pointAt(event.target as Element);
    });
    this.addEventListener('pointerleave', () => {
      this.closeSoon();
    });
    this.addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      if (element.matches('a[data-mention]:focus-visible')) void this.open(element as HTMLAnchorElement);
      else if (!this.card.contains(element)) this.close();
    });
    this.addEventListener('click', (event) => {
      const link = mentionAt(event.target as Element);
      if (!link || event.pointerType !== 'touch') return;
      event.preventDefault();
      void this.open(link);
    });
    this.card.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.link = undefined;
    });
  }

  private pointAt(target: Element): void {
    const link = mentionAt(target);
    if (this.card.contains(target) || (link && link === this.link)) clearTimeout(this.timer);
    else if (link) this.later(openDelay, () => void this.open(link));
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
    if (this.card.matches(':popover-open')) this.card.hidePopover();
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.timer);
    if (this.link === link) return;
    this.link = link;
    // What cards look like comes with the first of them, beside the data.
    const [{ cardContent }, file] = await Promise.all([import('./card-content.ts'), this.load()]);
    const content = file && cardContent(link, file);
    if (this.link !== link || !content) return;
    this.card.setAttribute('aria-label', content.label);
    this.card.replaceChildren(...content.nodes);
    this.close();
    this.link = link;
    // The source makes the link the popover's anchor and its place in the Tab order.
    this.card.showPopover({ source: link });
    if (!CSS.supports('position-area: block-end')) this.place(link);
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
    this.cards ??= fetch(this.getAttribute('src') ?? '')
      .then((response) => (response.ok ? (response.json() as Promise<CardFile>) : undefined))
      .catch(() => {
        this.cards = undefined;
        return undefined;
      });
    return this.cards;
  }
}

const mentionAt = (target: Element) => target.closest<HTMLAnchorElement>('a[data-mention]');

customElements.define('mention-cards', MentionCards);
