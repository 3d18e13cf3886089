import { element, say } from '../../../browser/dom.ts';
import { openPopover } from '../../../browser/popover.ts';
import type { PartWords } from '../../../language/address.ts';
import { askedPart } from './asked-part.ts';

/** Goes to what was typed in the form, "G/2" or "visum 3" or just "14", and puts the focus there; or says it is not there. */
export function jump(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]') ?? form.appendChild(element('p', { role: 'status' }));
  const names = JSON.parse(form.dataset.names ?? '{}') as PartWords;
  const id = askedPart(field?.value.trim() ?? '', names);
  const target = id && document.getElementById(id);
  say(status, target ? '' : (form.dataset.failed ?? ''));
  if (!target) return;
  form.closest<HTMLElement>(openPopover)?.hidePopover();
  location.hash = id;
  const place = target.closest('[role=doc-footnote], [data-provision]') ?? target;
  // A clause by its own number, which is in sight where the label of a long provision is not.
  const number = place.querySelector<HTMLElement>(`.numbers a[href="#${id}"]`);
  const stop = number?.getClientRects().length ? number : place.querySelector<HTMLElement>('a');
  stop?.focus({ preventScroll: true });
}
