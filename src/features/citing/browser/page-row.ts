import { addStyles } from '../../../browser/styles.ts';
import { placeOf } from '../../../browser/provision.ts';
import { toolRow } from './tool-row.ts';
import panelCss from '../../../browser/panel.css?inline';
import css from './citing.css?inline';

addStyles(panelCss, css);

/** The tools on a provision's own page: always there, for the clause that the address names. */
export function showPageRow(into: HTMLElement, provision: Element): void {
  const place = placeOf(provision);
  if (!place) return;
  const number = place.clauses.findIndex(({ id }) => `#${id}` === location.hash) + 1;
  into.replaceChildren(toolRow(place, number));
  // The address has marked it already, or the words in it.
  for (const clause of place.clauses) clause.removeAttribute('data-chosen');
}
