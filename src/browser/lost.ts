import { lostStrings } from '../strings/nl/common.ts';
import { element } from './dom.ts';

let notice: HTMLElement | undefined;

/** Says in words that the file of a control did not come, as after a new version of the site, until one does. */
export async function tellIfLost(loading: Promise<boolean>): Promise<void> {
  const isThere = await loading;
  notice?.remove();
  if (isThere) return;
  notice = element('p', { className: 'lost', role: 'alert' }, lostStrings.failed);
  document.body.append(notice);
}
