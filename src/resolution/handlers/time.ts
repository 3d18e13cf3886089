import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { TimeNode } from '../tree.d.ts';

/** A date → `<time datetime="2023-09-19">19 september 2023</time>`. */
export function time(state: State, node: TimeNode): Element {
  return { type: 'element', tagName: 'time', properties: { dateTime: node.datetime }, children: state.all(node) };
}
