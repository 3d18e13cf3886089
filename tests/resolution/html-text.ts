import type { Nodes } from 'hast';
import { rehype } from 'rehype';

const parser = rehype().data('settings', { fragment: true });

/** The `textContent` of HTML, without the references to footnotes unless they are asked for. */
export const htmlText = (html: string, hasReferences = false): string => textContent(parser.parse(html), hasReferences);

function textContent(node: Nodes, hasReferences: boolean): string {
  if (!hasReferences && node.type === 'element' && node.properties.role === 'doc-noteref') return '';
  if ('children' in node) return node.children.map((child) => textContent(child, hasReferences)).join('');
  return node.type === 'text' ? node.value : '';
}
