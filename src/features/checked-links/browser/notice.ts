import { languageTag } from '../../../language/tag.ts';
import { button, element, say } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { checkedLinkStrings as strings } from '../../../strings/nl/checked-links.ts';
import type { Change } from '../comparing/changes.ts';
import css from './notice.css?inline';

let notice: HTMLElement | undefined;

/** Takes the notice away. */
export function closeNotice(): void {
  notice?.remove();
  notice = undefined;
}

/**
 * Says what came of the check, over the page, so that no line of the text moves: for the ear too.
 *
 * @param changes of the words since, if they are other ones
 * @param movedTo the part that has the words now
 */
export function showNotice(
  root: HTMLElement,
  messages: readonly string[],
  changes: readonly Change[] = [],
  movedTo?: { id: string; name: string },
): void {
  closeNotice();
  addStyles(css);
  const status = element('p', { role: 'status' });
  notice = element('aside', { className: 'checked-link', ariaLabel: strings.label }, status);
  if (changes.length > 0)
    notice.append(
      element('p', { className: 'key' }, strings.key),
      element('p', { className: 'changes', lang: languageTag, tabIndex: 0 }, ...changes.map(change)),
    );
  if (movedTo)
    notice.append(element('p', {}, `${strings.moved} `, element('a', { href: `#${movedTo.id}` }, movedTo.name), '.'));
  notice.append(button(strings.close, closeNotice));
  notice.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeNotice();
  });
  // Before the text, so that the Tab key comes there first.
  root.prepend(notice);
  say(status, messages.join(' '));
}

function change({ kind, text }: Change): Node | string {
  if (kind === 'same') return text;
  const label = element('span', { className: 'vh' }, ` ${strings[kind]} `);
  return element(kind === 'then' ? 'del' : 'ins', {}, label, text);
}
