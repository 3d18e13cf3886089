import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { MentionNode } from '../tree.d.ts';

/** The address (base included) of the record that a mention points to. */
export type MentionUrl = (scheme: MentionNode['scheme'], target: string) => string;

/**
 * A mention → `<a data-mention href="/instrument/…/">words</a>`. An implicit one is `data-mention="related"`; a
 * locator is `data-locator`; further records it points to are `data-also`, ids separated by spaces.
 */
export function mentionHandler(url: MentionUrl) {
  return (state: State, node: MentionNode): Element => {
    const [target = '', ...others] = node.targets;
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        dataMention: node.implicit ? 'related' : '',
        href: url(node.scheme, target),
        ...(node.locator && { dataLocator: node.locator }),
        ...(others.length > 0 && { dataAlso: others.join(' ') }),
      },
      children: state.all(node) as ElementContent[],
    };
  };
}
