/**
 * `<mention-cards src="/instrumenten/kaarten.json">` around a text: shows a card with what is known of a mention when
 * its link is hovered or tapped, or at the arrow down while it has the focus: a card never opens by itself, or Tab would
 * lead through the links of every one. Without it every mention is a plain link to the same facts.
 *
 * This file only listens; the card comes at the first sign of interest in a mention.
 */
import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';
import { hasPopovers } from '../../../browser/popover.ts';
import type { MentionCard } from './mention-card.ts';

const mentionCard = lazy(() => import('./mention-card.ts'));

class MentionCards extends HTMLElement {
  private card: MentionCard | undefined;

  connectedCallback(): void {
    if (!hasPopovers) return;
    this.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
      // A card that opens under a drag would be selected too, with all that stands before it in the page.
      if (pointerType === 'touch' || buttons) return;
      // Until a mention is met there is no card that needs to know.
      if (this.card ?? mentionAt(target as Element))
        void this.withCard((card) => {
          card.pointAt(target as Element);
        });
    });
    this.addEventListener('focusin', ({ target }) => {
      this.card?.focusOn(target as Element);
    });
    this.addEventListener('keydown', (event) => {
      const link = event.key === 'ArrowDown' && mentionAt(event.target as Element);
      if (!link) return;
      event.preventDefault();
      void tellIfLost(this.withCard((card) => card.openByKey(link)));
    });
    this.addEventListener('click', (event) => {
      const link = mentionAt(event.target as Element);
      if (!link || event.pointerType !== 'touch') return;
      event.preventDefault();
      let isShown = false;
      const shown = this.withCard(async (card) => (isShown = await card.open(link)));
      void shown.then(() => {
        if (!isShown) location.assign(link.href);
      });
    });
  }

  private withCard(act: (card: MentionCard) => unknown): Promise<boolean> {
    return mentionCard(({ MentionCard }) => act((this.card ??= new MentionCard(this))));
  }
}

const mentionAt = (target: Element) => target.closest<HTMLAnchorElement>('a[data-mention]');

customElements.define('mention-cards', MentionCards);
