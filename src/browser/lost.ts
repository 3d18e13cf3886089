import { lostStrings } from '../strings/nl/lost.ts';

let notice: HTMLElement | undefined;

/** Says in words that the file of a control did not come, as after a new version of the site, until one does. */
export async function tellIfLost(loading: Promise<boolean>): Promise<void> {
  const isThere = await loading;
  notice?.remove();
  if (isThere) return;
  notice = document.createElement('p');
  notice.className = 'lost';
  notice.setAttribute('role', 'alert');
  notice.textContent = lostStrings.failed;
  document.body.append(notice);
}
