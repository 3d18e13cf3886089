import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Mention } from '../../schemas/provision.ts';
import { textOf } from './text.ts';

/** A mention and where it stands in resolution.md. */
export interface LocatedMention {
  mention: Mention;
  position: Position | undefined;
}

/** The mentions in a clause or footnote, in order; one that points to two records counts as two. */
export function extractMentions(node: Nodes, clause: string): LocatedMention[] {
  const found: LocatedMention[] = [];
  visit(node, 'mention', (link) => {
    for (const target of link.targets) {
      const { scheme, implicit, locator } = link;
      const mention = { scheme, target, clause, quote: textOf(link), implicit, ...(locator && { locator }) };
      found.push({ mention, position: link.position });
    }
  });
  return found;
}
