import { button, element } from '../../../browser/dom.ts';
import { checkedLinkStrings as strings } from '../../../strings/nl/checked-links.ts';
import { checkedUrl } from './checked-url.ts';

/** What is linked to: its id, address and name. */
interface LinkTarget {
  id: string;
  url: string;
  name: string;
}

/**
 * A button that copies the link that tells whether the words are still the same.
 *
 * @param load what the records have of the target, or nothing when it cannot be had.
 * @param copy copies a text and says the words after it.
 */
export function checkedLinkOffer(
  { id, url, name }: LinkTarget,
  load: () => Promise<{ hash: string } | undefined>,
  copy: (text: string, done: string) => Promise<void>,
): HTMLElement {
  const offer = button(strings.copy, async () => {
    const entry = await load();
    if (entry) await copy(checkedUrl(url, id, entry.hash), strings.copied(name));
  });
  return element('div', {}, offer, element('p', {}, strings.hint));
}
