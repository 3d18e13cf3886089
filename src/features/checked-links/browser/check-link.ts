import { wordsParameter } from '../../../addresses/page-ids.ts';
import { paths } from '../../../addresses/paths.ts';
import { fetchJson } from '../../../browser/fetch-json.ts';
import { siteHref } from '../../../browser/base.ts';
import { clauseAt, wordsOf } from '../../../browser/page-text.ts';
import { isTranslated } from '../../../browser/translated.ts';
import { provisionAt, targetOf, type ProvisionOnPage } from '../../../browser/provision-at.ts';
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
  const place = opened && provisionAt(opened);
  if (!place) {
    showNotice(root, [strings.noPart]);
    return;
  }
  try {
    const parts = await fetchJson<Parts>(new URL('citeer.json', place.url), 'no-cache');
    // A retired fragment stands in what took its place.
    const current = opened.closest('[data-source-text] span[id]')?.id ?? place.id;
    if (!isShown(parts[current], place, current)) throw new Error('The page is of another build than the records');
    const earlier = () => fetchJson<EarlierWords>(siteHref(paths.earlierWords), 'no-cache');
    const verdict = await judge(hash, fragment || place.id, current, parts, earlier);
    const messages = [...(verdict.isRetired ? [strings.retired] : []), strings[verdict.kind]];
    if (verdict.kind !== 'changed') {
      showNotice(root, messages);
      return;
    }
    const moved = document.getElementById(verdict.movedTo ?? '');
    const movedTo = moved && targetOf(place, place.clauses.indexOf(moved) + 1);
    showNotice(root, messages, verdict.changes, movedTo ?? undefined);
  } catch {
    showNotice(root, [strings.failed]);
  }
}

/** Whether the page has the words that the records have; a translator's own words are not compared with them. */
function isShown(part: Part | undefined, { element }: ProvisionOnPage, id: string): boolean {
  if (!part) return false;
  if (isTranslated()) return true;
  const source = element.querySelector<HTMLElement>('[data-source-text]');
  const words = clauseAt(id)?.words ?? (source ? wordsOf(source) : '');
  return spaced(words) === spaced(part.words);
}

/** Lines and blocks are of the page alone; other white space, such as that in a number, is the text's. */
const spaced = (words: string): string => words.replaceAll(/[ \n]+/g, ' ').trim();

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
