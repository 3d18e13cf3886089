import { toXml } from 'xast-util-to-xml';
import type { Element, Root } from 'xast';
import { x } from 'xastscript';

/** An element or words. */
export type Content = Element | string;

/** An element; attributes that are undefined stay away. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: Content | readonly Content[] = [],
): Element {
  return x(name, attributes, ...[children].flat());
}

/** A whole file of XML. */
export function document(root: Element, doctype = ''): string {
  const tree: Root = { type: 'root', children: [root] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${toXml(tree)}\n`;
}
