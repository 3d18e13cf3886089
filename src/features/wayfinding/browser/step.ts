import { isInWindow, landing } from './in-window.ts';

/** Pixels that the top of a provision may be off the place where it comes to stand. */
const slack = 12;

/**
 * To the next (1) or previous (-1) provision: on its own page by the link to its neighbour, in the whole text from the
 * one that has focus, or else from the one at the top of the window.
 */
export function step(root: HTMLElement, direction: 1 | -1): void {
  const neighbour = root.querySelector<HTMLAnchorElement>(`a[rel=${direction > 0 ? 'next' : 'prev'}]`);
  const provisions = [...root.querySelectorAll<HTMLElement>('[data-provision]')];
  if (neighbour || provisions.length < 2) {
    neighbour?.click();
    return;
  }
  const edge = landing();
  const focused = provisions.findIndex(
    (provision) => provision.contains(document.activeElement) && isInWindow(provision),
  );
  const tops = provisions.map((provision) => provision.getBoundingClientRect().top - edge);
  const byPlace = direction > 0 ? tops.findIndex((top) => top > slack) : tops.findLastIndex((top) => top < -slack);
  const target = provisions[focused >= 0 ? focused + direction : byPlace];
  target?.scrollIntoView();
  target?.querySelector<HTMLElement>('.label a')?.focus({ preventScroll: true });
}
