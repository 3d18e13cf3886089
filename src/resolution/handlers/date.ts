import type { Element, ElementContent, Text } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { textOf } from '../extract/text.ts';
import type { DateNode } from '../tree.d.ts';

/**
 * A date → `<data value="2023-09-19"><data value="--09-19">19 september</data> 2023</data>`; its day and month, a date
 * of their own, stay on one line. No `<time>` or `<span>`: web clippers (Defuddle 0.19) take those that hold no more
 * than a date for the date of publication, and leave them out.
 */
export function date(_state: State, node: DateNode): Element {
  const words = textOf(node);
  const day = /^\d+\s\p{L}+/u.exec(words)?.[0];
  const children: ElementContent[] = day
    ? [element(node.value.replace(/^\d+/, '-'), [text(day)]), text(words.slice(day.length))]
    : [text(words)];
  return element(node.value, children);
}

function element(value: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'data', properties: { value }, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
