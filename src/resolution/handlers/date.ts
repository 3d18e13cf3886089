import type { Element, ElementContent, Text } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { textOf } from '../extract/text.ts';
import type { DateNode } from '../tree.d.ts';

/**
 * A date → `<span data-iso="2023-09-19"><span class="day">19 september</span> 2023</span>`: its day and month stay on
 * one line. No `<time>`, since web clippers (Defuddle 0.6) leave that out, words and all.
 */
export function date(_state: State, node: DateNode): Element {
  const words = textOf(node);
  const day = /^\d+\s\p{L}+/u.exec(words)?.[0];
  const children: ElementContent[] = day
    ? [element({ className: ['day'] }, [text(day)]), text(words.slice(day.length))]
    : [text(words)];
  return element({ dataIso: node.value }, children);
}

function element(properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
