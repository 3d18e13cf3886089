import { readPlace } from '../../wayfinding/browser/place.ts';

/** Keys for the next and the previous provision; the settings can take them away. */
const steps: Record<string, 1 | -1> = { j: 1, ']': 1, k: -1, '[': -1 };

/**
 * `<reading-tools>` around the text: citing, sharing and finding one's way. On a reading page a button comes to the
 * provision or clause that is pointed at, touched or focused; on a provision's page the tools stand in
 * `<div data-tools>`. This file only listens; each tool comes when it is wanted.
 */
class ReadingTools extends HTMLElement {
  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('[data-tools]');
    const provision = this.querySelector('[data-provision]');
    if (row && provision) {
      void import('../../citing/browser/page-row.ts').then((tools) => {
        tools.showPageRow(row, provision);
      });
    } else this.awaitInterest();
    const contents = this.querySelector<HTMLElement>('.rail');
    if (contents) this.follow(contents);
    this.awaitSelection();
    this.awaitNotes();
    const arrive = () => {
      if (location.hash)
        void import('../../wayfinding/browser/arrive.ts').then((tools) => {
          tools.sayArrival(this);
        });
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    document.addEventListener('keydown', (event) => {
      const direction = steps[event.key];
      const isTyping =
        event.target instanceof Element && event.target.closest('input, select, textarea, :popover-open');
      const isTaken = event.ctrlKey || event.metaKey || event.altKey || document.documentElement.dataset.keys;
      if (!direction || isTyping || isTaken) return;
      void import('../../wayfinding/browser/step.ts').then((tools) => {
        tools.step(this, direction);
      });
    });
  }

  private awaitInterest(): void {
    let latest: Element;
    let loading: Promise<(target: Element) => void> | undefined;
    const follow = ({ target }: { target: unknown }) => {
      if (!(target instanceof Element && target.closest('[data-provision]'))) return;
      latest = target;
      loading ??= import('../../citing/browser/clause-button.ts').then((tools) => {
        const button = new tools.ClauseButton(this);
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

  private awaitSelection(): void {
    const start = () => {
      if (getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', start);
      void import('../../citing/browser/selection.ts').then((tools) => {
        tools.offerSelection(this);
      });
    };
    document.addEventListener('selectionchange', start);
  }

  /** On a reading page the longer notes of a provision are one link to its own page. */
  private awaitNotes(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('li > .notes[data-annotation] a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void import('../../notes/browser/open-notes.ts').then((tools) => tools.openNotes(link));
    });
  }

  private follow(contents: HTMLElement): void {
    const start = () => {
      void import('../../wayfinding/browser/follow.ts').then((tools) => {
        tools.followReading(this, contents);
      });
    };
    if (scrollY > 0) start();
    else window.addEventListener('scroll', start, { once: true, passive: true });
    const place = location.hash ? undefined : readPlace();
    if (place) {
      void import('../../wayfinding/browser/resume.ts').then((tools) => {
        tools.offerPlace(this, place);
      });
    }
    contents.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      void import('../../wayfinding/browser/jump.ts').then((tools) => {
        tools.jump(form);
      });
    });
  }
}

customElements.define('reading-tools', ReadingTools);
