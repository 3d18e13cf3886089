import { element } from '../../../browser/dom.ts';

/**
 * Puts the whole notes of a provision where the reading page only says that there are some. They are those of the
 * provision's own page, which the link leads to; when that page cannot be read, the link is followed after all.
 */
export async function openNotes(link: HTMLAnchorElement): Promise<void> {
  const notes = await fetchNotes(link.href).catch(() => null);
  if (!notes) {
    location.assign(link.href);
    return;
  }
  link.closest('.notes')?.replaceWith(notes);
  notes.tabIndex = -1;
  notes.focus({ preventScroll: true });
}

async function fetchNotes(href: string): Promise<HTMLElement | null> {
  // In a template nothing of the page comes to life; its own styles would offend the content policy of this one.
  const page = element('template', { innerHTML: await (await fetch(href)).text() });
  return page.content.querySelector<HTMLElement>('[data-provision] > .notes[data-annotation]');
}
