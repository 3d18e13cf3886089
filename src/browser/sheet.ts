import { sheetStrings } from '../strings/nl/common.ts';
import { button } from './dom.ts';

/**
 * What opens beside its words on a wide screen, and as a sheet at the foot of a phone: the button that puts the sheet away.
 * The styles of what it closes say where it shows.
 */
export function closeButton(close: () => void): HTMLButtonElement {
  const node = button(sheetStrings.close, close);
  node.className = 'sheet-close';
  return node;
}

/** Scrolls on where a sheet lies over what one is at: a word that was tapped, a link that has the focus (WCAG 2.4.11). */
export function uncover(place: Element | Range, sheet: Element): void {
  const [placeBox, sheetBox] = [place.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const isCovered = placeBox.bottom > sheetBox.top && placeBox.top < sheetBox.bottom;
  if (isCovered) window.scrollBy(0, placeBox.bottom - sheetBox.top + 8);
}
