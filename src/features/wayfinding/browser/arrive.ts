import { arrived, arrivedAtNote } from '../../../strings/nl/wayfinding.ts';
import { clauseName } from '../../../strings/nl/common.ts';
import { announce } from '../../../browser/announce.ts';
import { provisionAt, targetOf } from '../../../browser/provision-at.ts';

/**
 * Names the clause that a link has opened: in the line at the top of a provision's page, which names the provision and
 * the document, and for the ear. A provision that is opened as a whole has its own label. A footnote is read out, and the
 * reference that it leads back to gets the focus: else Orca may say no more than the name of the page.
 */
export function sayArrival(): void {
  const target = document.querySelector(':target');
  const note = target?.closest('[role=doc-footnote]');
  document.querySelector<HTMLElement>(':target > [role=doc-noteref]')?.focus({ preventScroll: true });
  const place = target && provisionAt(target);
  // A retired fragment stands in the clause that took its place.
  const isHere = (clause: Element) => clause === target || clause === target?.parentElement;
  const clause = place ? place.clauses.findIndex(isHere) + 1 : 0;
  const named = document.querySelector('[data-place] [data-clause]');
  const name = document.querySelector('[data-place] [data-place-name]');
  if (name && place) name.textContent = place.name;
  if (named) named.textContent = clause > 0 ? `, ${clauseName(clause)}` : '';
  const words = place && clause > 0 ? arrived(targetOf(place, clause).name) : '';
  announce(note ? arrivedAtNote(note.textContent.trim().replace(/\s+/g, ' ')) : words);
}
