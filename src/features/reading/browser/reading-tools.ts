import { onShortcut } from '../../../browser/keys.ts';
import { lazy } from '../../../browser/lazy.ts';
import type { ClauseButton } from '../../citing/browser/clause-button.ts';
import { readPlace } from '../../wayfinding/browser/place.ts';

const pageRow = lazy(() => import('../../citing/browser/page-row.ts'));
const clauseButton = lazy(() => import('../../citing/browser/clause-button.ts'));
const selection = lazy(() => import('../../citing/browser/selection.ts'));
const notes = lazy(() => import('../../notes/browser/open-notes.ts'));
const arrive = lazy(() => import('../../wayfinding/browser/arrive.ts'));
const follow = lazy(() => import('../../wayfinding/browser/follow.ts'));
const jump = lazy(() => import('../../wayfinding/browser/jump.ts'));
const resume = lazy(() => import('../../wayfinding/browser/resume.ts'));
const step = lazy(() => import('../../wayfinding/browser/step.ts'));

/**
 * `<reading-tools>` around the text: citing, sharing and finding one's way. On a reading page a button comes to the
 * provision or clause that is pointed at, touched or focused; on a provision's page the tools stand in
 * `<div data-tools>`. This file only listens; each tool comes when it is wanted.
 */
class ReadingTools extends HTMLElement {
  private button: ClauseButton | undefined;

  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('[data-tools]');
    const provision = this.querySelector('[data-provision]');
    if (row && provision) this.showRow(row, provision);
    else this.awaitInterest();
    const contents = this.querySelector<HTMLElement>('.rail');
    if (contents) this.awaitReading(contents);
    this.awaitSelection();
    this.awaitNotes();
    this.awaitArrival();
    onShortcut(
      'next',
      () =>
        void step((tools) => {
          tools.step(this, 1);
        }),
    );
    onShortcut(
      'previous',
      () =>
        void step((tools) => {
          tools.step(this, -1);
        }),
    );
  }

  /** When the tools of the page did not come, they come at the next sign that the reader is here. */
  private showRow(row: HTMLElement, provision: Element): void {
    const show = async () => {
      const isThere = await pageRow((tools) => {
        tools.showPageRow(row, provision);
      });
      if (!isThere) this.addEventListener('pointerdown', () => void show(), { once: true });
    };
    void show();
  }

  private awaitInterest(): void {
    let latest: Element;
    const point = ({ target }: { target: unknown }) => {
      if (!(target instanceof Element && target.closest('[data-provision]'))) return;
      latest = target;
      void clauseButton((tools) => {
        this.button ??= new tools.ClauseButton(this);
        this.button.moveTo(latest);
      });
    };
    // Moves, since what merely scrolls past below a pointer at rest is not pointed at.
    for (const type of ['pointermove', 'pointerdown', 'focusin']) this.addEventListener(type, point);
    if (this.contains(document.activeElement)) point({ target: document.activeElement });
  }

  private awaitSelection(): void {
    let isOffering = false;
    const start = async () => {
      if (isOffering || getSelection()?.isCollapsed !== false) return;
      isOffering = true;
      isOffering = await selection((tools) => {
        tools.offerSelection(this);
      });
      if (isOffering) document.removeEventListener('selectionchange', listen);
    };
    const listen = () => void start();
    document.addEventListener('selectionchange', listen);
  }

  /** On a reading page the longer notes of a provision are one link to its own page. */
  private awaitNotes(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('li > .notes[data-annotation] a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void notes((tools) => tools.openNotes(link)).then((isThere) => {
        if (!isThere) location.assign(link.href);
      });
    });
  }

  private awaitArrival(): void {
    const say = () => {
      if (location.hash)
        void arrive((tools) => {
          tools.sayArrival(this);
        });
    };
    say();
    window.addEventListener('hashchange', say);
  }

  private awaitReading(contents: HTMLElement): void {
    const start = async () => {
      const isThere = await follow((tools) => {
        tools.followReading(this, contents);
      });
      if (!isThere) awaitScroll();
    };
    const awaitScroll = () => {
      window.addEventListener('scroll', () => void start(), { once: true, passive: true });
    };
    if (scrollY > 0) void start();
    else awaitScroll();
    const place = location.hash ? undefined : readPlace();
    if (place)
      void resume((tools) => {
        tools.offerPlace(this, place);
      });
    contents.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      void jump((tools) => {
        tools.jump(form);
      });
    });
  }
}

customElements.define('reading-tools', ReadingTools);
