/**
 * `<reading-tools>` around the text: citing and sharing. On a reading page a button comes to the provision or clause
 * that is pointed at, touched or focused; on a provision's page the tools stand in `<div data-tools>`.
 * This file only listens; the tools come when they are wanted.
 */
class ReadingTools extends HTMLElement {
  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('[data-tools]');
    const provision = this.querySelector('[data-provision]');
    if (row && provision) {
      void import('./tools/page-row.ts').then(({ showPageRow }) => {
        showPageRow(row, provision);
      });
      return;
    }
    let latest: Element;
    let loading: Promise<(target: Element) => void> | undefined;
    const follow = ({ target }: { target: unknown }) => {
      if (!(target instanceof Element && target.closest('[data-provision]'))) return;
      latest = target;
      loading ??= import('./tools/clause-button.ts').then(({ ClauseButton }) => {
        const button = new ClauseButton(this);
        return (at) => {
          button.moveTo(at);
        };
      });
      void loading.then((moveTo) => {
        moveTo(latest);
      });
    };
    // Moves, since what merely scrolls past below a pointer at rest is not pointed at.
    for (const type of ['pointermove', 'pointerdown', 'focusin']) this.addEventListener(type, follow);
    if (this.contains(document.activeElement)) follow({ target: document.activeElement });
  }
}

customElements.define('reading-tools', ReadingTools);
