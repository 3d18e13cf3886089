import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Mention } from '../../schemas/provision.ts';
import type { MentionNode } from '../tree.d.ts';
import { textOf } from './text.ts';

/** A mention and where it stands in resolution.md. */
export interface LocatedMention<M extends Mention = Mention> {
  mention: M;
  /** Found by its spelling, not marked by hand. */
  isFound: boolean;
  position: Position | undefined;
}

/**
 * The mentions in a clause or footnote, in order; one that points to two records counts as two.
 *
 * @param offset where the node's words start in the text of the clause or footnote
 */
export function extractMentions(node: Nodes, offset = 0): LocatedMention[] {
  if (node.type === 'mention') return located(node, offset);
  if (!('children' in node)) return [];
  let start = offset;
  return node.children.flatMap((child) => {
    const found = extractMentions(child, start);
    start += textOf(child).length;
    return found;
  });
}

function located(node: MentionNode, offset: number): LocatedMention[] {
  const { scheme, implicit, locator, isFound = false, position } = node;
  return node.targets.map((target) => ({
    mention: { scheme, target, quote: textOf(node), offset, implicit, ...(locator && { locator }) },
    isFound,
    position,
  }));
}
