/** How far below the top of the window a link scrolls what it leads to, in pixels (base.css). */
export const landing = (): number =>
  parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;

/** Whether something of an element is in sight. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
