import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { textOf } from '../extract/text.ts';
import type { MentionNode } from '../tree.d.ts';

/** The official publication of an instrument, when these words are its place in the Publicatieblad. */
export type PublicationUrl = (target: string, words: string) => string | undefined;

/** The address (base included) of the record that a mention points to. */
export type MentionUrl = (scheme: MentionNode['scheme'], target: string) => string;

/**
 * A mention → `<a data-mention href="/instrument/verdrag/">words</a>`, a quiet one → its words. An implicit one is
 * `data-mention="related"`, one of a part has `data-locator`; of several records that it points to the first is linked,
 * and `data-also` has the addresses of the others. A place in the Publicatieblad ("PB C 347 van 9.9.2022,
 * blz. 198") leads to the official publication itself.
 */
export function mentionHandler(url: MentionUrl, publication: PublicationUrl) {
  return (state: State, node: MentionNode): Element | ElementContent[] => {
    const { scheme, targets, implicit, locator, isQuiet } = node;
    if (isQuiet) return state.all(node);
    const [target = '', ...others] = targets;
    const official = publication(target, textOf(node));
    if (official) return link({ href: official }, state, node);
    const record = {
      dataMention: implicit ? 'related' : '',
      ...(others.length > 0 && { dataAlso: others.map((other) => url(scheme, other)).join(' ') }),
      ...(locator && { dataLocator: locator }),
      href: url(scheme, target),
    };
    return link(record, state, node);
  };
}

function link(properties: Element['properties'], state: State, node: MentionNode): Element {
  return { type: 'element', tagName: 'a', properties, children: state.all(node) };
}
