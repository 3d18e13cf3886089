import { addStyles } from '../../../browser/styles.ts';
import { element } from '../../../browser/dom.ts';
import styles from '../../../styles/whole-notes.css?inline';

/**
 * Puts the whole notes of a clause where the reading page only says that there are some. They are those of the
 * provision's own page, which the link leads to; when that page cannot be read, the link is followed after all.
 */
export async function openNotes(link: HTMLAnchorElement): Promise<void> {
  const own = link.closest('.editor-notes');
  const all = [...(link.closest('[data-provision]')?.querySelectorAll('.editor-notes') ?? [])];
  const notes = await fetchNotes(link.href, all.indexOf(own as Element)).catch(() => undefined);
  if (!notes) {
    location.assign(link.href);
    return;
  }
  addStyles(styles);
  own?.replaceWith(notes);
  notes.tabIndex = -1;
  notes.focus({ preventScroll: true });
}

/** @param index which of the provision's notes, counted by clause: both pages have them in the order of the text */
async function fetchNotes(href: string, index: number): Promise<HTMLElement | undefined> {
  // In a template nothing of the page comes to life; its own styles would offend the content policy of this one.
  const page = element('template', {
    innerHTML: await (await fetch(href, { signal: AbortSignal.timeout(15_000) })).text(),
  });
  return [...page.content.querySelectorAll<HTMLElement>('.editor-notes')][index];
}
