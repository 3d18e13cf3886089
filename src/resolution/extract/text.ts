import type { Nodes } from 'mdast';

/** The words of a node as printed: like mdast's `toString`, without the numbers of footnotes. */
export function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
