import { wordsParameter } from '../../../addresses/page-ids.ts';
import { paths } from '../../../addresses/paths.ts';
import { fetchJson } from '../../../browser/fetch-json.ts';
import { siteHref } from '../../../browser/base.ts';
import { placeOf, targetOf } from '../../../browser/provision.ts';
import { checkedLinkStrings as strings } from '../../../strings/nl/checked-links.ts';
import type { EarlierWords } from '../earlier-words.ts';
import { closeNotice, showNotice } from './notice.ts';
import { judge, type Part } from './verdict.ts';

type Parts = Record<string, Part>;

/** Says whether the words that the address names are those that the link in it was made for. */
export async function checkLink(root: HTMLElement): Promise<void> {
  const hash = new URLSearchParams(location.search).get(wordsParameter);
  if (hash === null) return;
  const only = root.querySelectorAll('[data-provision]').length === 1 ? root.querySelector('[data-provision]') : null;
  const fragment = location.hash.slice(1).toLowerCase();
  forgetAfter(fragment);
  const opened = fragment ? document.getElementById(fragment) : only;
  const place = opened && placeOf(opened);
  if (!place) {
    showNotice(root, [strings.noPart]);
    return;
  }
  try {
    const parts = await fetchJson<Parts>(new URL('citeer.json', place.url));
    const current = idAround(opened, parts) ?? place.id;
    const earlier = () => fetchJson<EarlierWords>(siteHref(paths.earlierWords));
    const verdict = await judge(hash, fragment || place.id, current, parts, earlier);
    const messages = [...(verdict.isRetired ? [strings.retired] : []), strings[verdict.kind]];
    const moved = verdict.movedTo === undefined ? undefined : document.getElementById(verdict.movedTo);
    const movedTo = moved && targetOf(place, place.clauses.indexOf(moved) + 1);
    showNotice(root, messages, verdict.kind === 'changed' ? verdict.changes : [], movedTo ?? undefined);
  } catch {
    showNotice(root, [strings.failed]);
  }
}

/** The part that an element is or stands in: a retired fragment stands in what took its place. */
function idAround(opened: Element, parts: Parts): string | undefined {
  for (let element: Element | null = opened; element; element = element.parentElement)
    if (Object.hasOwn(parts, element.id)) return element.id;
  return undefined;
}

/** Whoever goes on to another part is no longer at what the link named. */
function forgetAfter(fragment: string): void {
  window.addEventListener('hashchange', () => {
    if (location.hash.slice(1).toLowerCase() === fragment) return;
    closeNotice();
    const address = new URL(location.href);
    address.searchParams.delete(wordsParameter);
    history.replaceState(history.state, '', address);
  });
}
