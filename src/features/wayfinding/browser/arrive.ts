import { arrived } from '../../../strings/nl/wayfinding.ts';
import { clauseName } from '../../../strings/nl/common.ts';
import { element, say } from '../../../browser/dom.ts';
import { placeOf, targetOf } from '../../../browser/provision.ts';

const status = element('p', { className: 'vh', role: 'status' });

/**
 * Names the clause that a link has opened: in the line at the top of a provision's page, which names the provision and
 * the document, and for the ear. A provision that is opened as a whole has its own label.
 */
export function sayArrival(root: HTMLElement): void {
  const target = document.querySelector(':target');
  const place = target && placeOf(target);
  // A retired fragment stands in the clause that took its place.
  const isHere = (clause: Element) => clause === target || clause === target?.parentElement;
  const clause = place ? place.clauses.findIndex(isHere) + 1 : 0;
  const named = document.querySelector('[data-place] [data-clause]');
  const name = document.querySelector('[data-place] [data-place-name]');
  if (name && place) name.textContent = place.name;
  if (named) named.textContent = clause > 0 ? `, ${clauseName(clause)}` : '';
  root.append(status);
  say(status, place && clause > 0 ? arrived(targetOf(place, clause).name) : '');
}
