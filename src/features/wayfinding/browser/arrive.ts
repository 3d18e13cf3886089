import { arrived } from '../../../strings/nl/wayfinding.ts';
import { element } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { placeOf, targetOf } from '../../../browser/provision.ts';

addStyles(`.arrival {
  position: fixed;
  inset: auto auto 1rem 1rem;
  z-index: 1;
  padding: 0.3rem 0.8rem;
  font: var(--small) / 1.4 var(--sans);
  background: var(--surface);
  border: 1px solid var(--rule);
  border-radius: 4px;
  pointer-events: none;
}
.arrival:empty { display: none }
@media print { .arrival { display: none } }`);

const line = element('p', { className: 'arrival', role: 'status' });
let arrivedAt = 0;

window.addEventListener(
  'scroll',
  () => {
    if (Math.abs(scrollY - arrivedAt) > innerHeight / 2) line.textContent = '';
  },
  { passive: true },
);

/**
 * Says which clause a link has opened, for the label of its provision may stand far above it, until one reads on. A
 * provision that is opened as a whole shows its own label.
 */
export function sayArrival(root: HTMLElement): void {
  const target = document.querySelector(':target');
  const place = target && placeOf(target);
  const clause = place ? place.clauses.findIndex(({ id }) => id === target.id) + 1 : 0;
  root.append(line);
  arrivedAt = scrollY;
  // A live region is read when its words change while it is there.
  setTimeout(() => {
    line.textContent = place && clause > 0 ? arrived(targetOf(place, clause).name) : '';
  });
}
