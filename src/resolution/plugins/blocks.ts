import type { Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { BlockNode } from '../tree.d.ts';

/** A paragraph as a block: running text of level 0, or a point. */
export function blockOf(node: Paragraph, level: BlockNode['level'], position = node.position as Position): BlockNode {
  return { type: 'block', level, children: node.children, position };
}

/** The text before any mark. */
export function leadingText(node: Paragraph): string {
  const [text] = node.children;
  return text?.type === 'text' ? text.value : '';
}

/** The label is not part of the official text. */
export function withoutLabel(node: Paragraph, start: RegExp): Paragraph {
  const [text, ...rest] = node.children;
  if (text?.type !== 'text') return node;
  const value = text.value.replace(start, '');
  const children: PhrasingContent[] = value === '' ? rest : [{ ...text, value }, ...rest];
  return { ...node, children };
}
