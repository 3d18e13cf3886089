import type { Element, ElementContent, Text } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { textOf } from '../extract/text.ts';
import type { DateNode } from '../tree.d.ts';

/**
 * A date → `<data value="2023-09-19">19 september</data> 2023`: its day and month stay on one line. No `<time>` or
 * `<span>`: web clippers (Defuddle 0.19) take those that hold no more than a date for the date of publication, and leave
 * them out. A date without both → its words.
 */
export function date(_state: State, node: DateNode): ElementContent[] {
  const words = textOf(node);
  const day = /^\d+\s\p{L}+/u.exec(words)?.[0];
  if (!day) return [text(words)];
  const element: Element = {
    type: 'element',
    tagName: 'data',
    properties: { value: node.value },
    children: [text(day)],
  };
  return [element, text(words.slice(day.length))];
}

function text(value: string): Text {
  return { type: 'text', value };
}
