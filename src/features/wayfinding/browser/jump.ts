import { clauseId, footnoteId, provisionId } from '../../../addresses/anchors.ts';
import { parseAddress } from '../../../language/address.ts';
import { jumpStrings } from '../../../strings/nl/wayfinding.ts';
import { element } from '../../../browser/dom.ts';

/** Goes to what was typed in the form, "G/2" or "visum 3" or just "14", and puts the focus there; or says it is not there. */
export function jump(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]') ?? form.appendChild(element('p', { role: 'status' }));
  const id = idOf(field?.value.trim() ?? '');
  const target = id && document.getElementById(id);
  status.textContent = target ? '' : jumpStrings.failed;
  if (!target) return;
  form.closest<HTMLElement>('[popover]')?.hidePopover();
  location.hash = id;
  const place = target.closest('[data-provision]') ?? target;
  place.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

/** A number alone is a paragraph and a letter alone a recital. */
function idOf(text: string): string | undefined {
  const bare = /^\d+$/.test(text) ? `§ ${text}` : /^[a-z]{1,2}$/i.test(text) ? `overweging ${text}` : text;
  const address = parseAddress(bare);
  if (!address) return undefined;
  if ('note' in address) return footnoteId(address.note);
  const provision = provisionId(address.kind, address.label);
  return address.clause ? clauseId(provision, address.clause) : provision;
}
