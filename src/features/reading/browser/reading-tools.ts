import { onShortcut } from '../../../browser/keys.ts';
import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';
import { hasPopovers } from '../../../browser/popover.ts';
import { ownNotesName, readStored } from '../../../browser/storage.ts';
import '../../cards/browser/mention-cards.ts';
import type { ClauseTools } from '../../citing/browser/clause-tools.ts';
import type { SelectionTools } from '../../citing/browser/selection.ts';
import { stepOverNumbers, takeFromTab } from '../../wayfinding/browser/tab-stops.ts';
import { notesOn } from '../../../strings/nl/notes.ts';
import { readPlace } from '../../wayfinding/browser/last-place.ts';

const checkedLinks = lazy(() => import('../../checked-links/browser/check-link.ts'));
const clauseTools = lazy(() => import('../../citing/browser/clause-tools.ts'));
const selection = lazy(() => import('../../citing/browser/selection.ts'));
const notes = lazy(() => import('../../notes/browser/open-notes.ts'));
const ownNotes = lazy(() => import('../../own-notes/browser/page-notes.ts'));
const arrive = lazy(() => import('../../wayfinding/browser/arrive.ts'));
const follow = lazy(() => import('../../wayfinding/browser/follow.ts'));
const jump = lazy(() => import('../../wayfinding/browser/jump.ts'));
const resume = lazy(() => import('../../wayfinding/browser/resume.ts'));
const step = lazy(() => import('../../wayfinding/browser/step.ts'));

/**
 * `<reading-tools>` around the text: citing, sharing and finding one's way. Tools come to the clause that the address
 * names and to the one whose number is pressed; on a provision's page those of the whole stand in `<div data-tools>`.
 * This file only listens; each tool comes when it is wanted.
 */
class ReadingTools extends HTMLElement {
  private tools: ClauseTools | undefined;
  private selectionTools: SelectionTools | undefined;

  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('[data-tools]');
    const provision = this.querySelector('[data-provision]');
    if (row && provision) void this.showTools(row, provision);
    const contents = this.querySelector<HTMLElement>('.rail');
    if (contents) {
      takeFromTab(this);
      nameNotes(this);
      this.offerContents(contents);
    }
    this.awaitReading(contents);
    const showNotes = () => readStored(ownNotesName) && void ownNotes((tools) => tools.showNotes());
    showNotes();
    // Another window writes the first.
    addEventListener('storage', showNotes);
    this.awaitSelection();
    this.awaitClicks();
    this.awaitArrival();
    this.addEventListener('keydown', stepOverNumbers);
    onShortcut('next', () => void this.step(1));
    onShortcut('previous', () => void this.step(-1));
  }

  private async step(direction: 1 | -1): Promise<void> {
    await tellIfLost(
      step((tools) => {
        tools.step(this, direction);
      }),
    );
  }

  /** When the tools of the page did not come, they come at the next sign that the reader is here, or are missed in words. */
  private async showTools(row: HTMLElement, provision: Element, isMissed = false): Promise<void> {
    const coming = clauseTools((tools) => {
      tools.showPageTools(row, provision);
    });
    if (isMissed) void tellIfLost(coming);
    if (await coming) return;
    const signs = ['pointerdown', 'keydown'];
    const again = () => {
      for (const sign of signs) removeEventListener(sign, again);
      void this.showTools(row, provision, true);
    };
    for (const sign of signs) addEventListener(sign, again);
  }

  /** The tools of a clause; without them its number leads to it all the same. */
  private openTools(clause: HTMLElement): Promise<boolean> {
    return clauseTools(({ ClauseTools: Tools }) => {
      this.tools ??= new Tools();
      this.tools.openAt(clause);
    });
  }

  private awaitSelection(): void {
    let wasSelected = false;
    let isMissed = false;
    const start = async () => {
      const isSelected = getSelection()?.isCollapsed === false;
      // Once for a selection, however it grows.
      const isNew = isSelected && !wasSelected;
      wasSelected = isSelected;
      if (!isNew) return;
      const coming = selection(({ SelectionTools: Tools }) => (this.selectionTools ??= new Tools(this)));
      // The first time nobody has asked for it yet.
      if (isMissed) void tellIfLost(coming);
      isMissed = !(await coming);
    };
    document.addEventListener('selectionchange', () => void start());
    // Words may have been selected before this file had come.
    void start();
  }

  private awaitClicks(): void {
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target as Element;
      const number = target.closest<HTMLAnchorElement>('.numbers a');
      const clause = number && document.getElementById(number.hash.slice(1));
      // Its tools lie over the page: a line that is read does not move to make room for them (provision.css).
      if (clause) {
        clause.dataset.pressed = event.detail > 0 ? '' : 'key';
        // When the address names it already, nothing else would tell, and nothing is to scroll.
        if (location.hash === number.hash) {
          event.preventDefault();
          void tellIfLost(this.openTools(clause));
        } else stayAt(clause);
      }
      const link = target.closest<HTMLAnchorElement>('[data-opens-notes]');
      if (link) {
        event.preventDefault();
        void notes((tools) => tools.openNotes(link)).then((isThere) => {
          if (!isThere) location.assign(link.href);
        });
      }
      const way = target.closest<HTMLElement>('[data-step]');
      if (way) void this.step(Number(way.dataset.step) as 1 | -1);
    });
  }

  private awaitArrival(): void {
    const say = () => {
      const id = location.hash.slice(1);
      const small = id.toLowerCase();
      // By its id: `:target` matches only once the page has been scrolled there.
      const target = document.getElementById(id);
      if (target?.matches('[data-source-text] span')) void this.openTools(target);
      // What the address becomes comes here as a change of it.
      if (!target && document.getElementById(small)) location.replace(`#${small}`);
      else if (id)
        void arrive((tools) => {
          tools.sayArrival();
        });
    };
    say();
    addEventListener('hashchange', say);
    if (location.search.includes('w=')) void tellIfLost(checkedLinks((tools) => tools.checkLink(this)));
  }

  private awaitReading(contents: HTMLElement | null): void {
    const start = async () => {
      const isThere = await follow((tools) => {
        tools.followReading(this, contents);
      });
      if (!isThere) awaitScroll();
    };
    const awaitScroll = () => {
      addEventListener('scroll', () => void start(), { once: true });
    };
    if (scrollY > 0) void start();
    else awaitScroll();
  }

  private offerContents(contents: HTMLElement): void {
    const place = location.hash ? undefined : readPlace();
    if (place)
      void resume((tools) => {
        tools.offerPlace(this, place);
      });
    contents.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      void tellIfLost(
        jump((tools) => {
          tools.jump(form);
        }),
      );
    });
    contents.addEventListener('click', ({ target }) => {
      if (hasPopovers && (target as Element).closest('a')) contents.hidePopover();
    });
  }
}

/** Lets the address name a clause that is in sight without scrolling to it. */
function stayAt(clause: Element): void {
  const { style } = document.documentElement;
  style.scrollPadding = `${String(clause.getBoundingClientRect().top)}px 0 0`;
  addEventListener('hashchange', () => (style.scrollPadding = ''), { once: true });
}

/** Says of each way to notes what provision they are on, to those who hear it among other links. */
function nameNotes(root: HTMLElement): void {
  for (const link of root.querySelectorAll('[data-opens-notes]')) {
    const label = link.closest('[data-provision]')?.querySelector('.label')?.textContent ?? '';
    link.setAttribute('aria-label', notesOn(link.textContent, label.replace(/\.$/, '')));
  }
}

customElements.define('reading-tools', ReadingTools);
