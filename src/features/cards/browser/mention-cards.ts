/**
 * `<mention-cards src="/instrumenten/kaarten.json">` around a text: shows a card with what is known of a mention when
 * its link is hovered, focused or tapped. Without it every mention is a plain link to the same facts.
 *
 * This file only listens; the card comes at the first sign of interest in a mention.
 */
import type { MentionCard } from './mention-card.ts';

class MentionCards extends HTMLElement {
  private card: Promise<MentionCard> | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      this.tell(target as Element, (card, element) => {
        card.pointAt(element);
      });
    });
    this.addEventListener('focusin', ({ target }) => {
      this.tell(target as Element, (card, element) => {
        card.focusOn(element);
      });
    });
    this.addEventListener('click', (event) => {
      const link = mentionAt(event.target as Element);
      if (!link || event.pointerType !== 'touch') return;
      event.preventDefault();
      void this.load()
        .then((card) => card.open(link))
        .catch(() => false)
        .then((isKnown) => {
          if (!isKnown) location.assign(link.href);
        });
    });
  }

  /** Until a mention is met there is no card that needs to know. */
  private tell(element: Element, act: (card: MentionCard, element: Element) => void): void {
    if (this.card ?? mentionAt(element))
      this.load().then(
        (card) => {
          act(card, element);
        },
        () => undefined,
      );
  }

  /** A failure is forgotten, so that the next try can succeed. */
  private load(): Promise<MentionCard> {
    this.card ??= import('./mention-card.ts').then((card) => new card.MentionCard(this));
    this.card.catch(() => (this.card = undefined));
    return this.card;
  }
}

const mentionAt = (target: Element) => target.closest<HTMLAnchorElement>('a[data-mention]');

customElements.define('mention-cards', MentionCards);
