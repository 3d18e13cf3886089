import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { recitalStart } from '../labels.ts';

/** The title, then lines in parentheses, then the opening line, each but the second at most once and in this order. */
export function isFront(node: RootContent, front: RootContent[]): boolean {
  const earlier = front.filter(({ type }) => type === 'heading' || type === 'paragraph');
  const last = earlier.at(-1);
  if (node.type === 'heading') return node.depth === 1 && earlier.length === 0;
  if (node.type !== 'paragraph' || (recitalStart.test(toString(node)) && !isProcedure(node))) return false;
  return last === undefined || last.type === 'heading' || isProcedure(last);
}

/** Whether a line is one such as "(2023/2879(RSP))" or "(Gewone wetgevingsprocedure)". */
export function isProcedure(node: Node): boolean {
  return node.type === 'paragraph' && /^\(.*\)$/.test(toString(node));
}
