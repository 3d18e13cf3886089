import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { extractMentions } from '../extract/mentions.ts';
import { textOf } from '../extract/text.ts';
import { matchNames, type MatchableName } from '../match-names.ts';
import type { ClauseNode, MentionNode, ProvisionNode } from '../tree.d.ts';
import { wrapWords } from '../wrap-words.ts';

/**
 * Marks the persons, bodies and places that the clauses name outside any mark, by their spellings.
 *
 * ```markdown
 * A. overwegende dat Armenië …   → overwegende dat [mention place:armenie] …
 * ```
 *
 * Every mark becomes a plain link, also where a provision names somebody again: a reader who points at the second one
 * gets what the first one gives, and so does the keyboard (WCAG 2.1.1). Who would rather pass them by, on a keyboard or
 * by ear, turns them off in the settings; then they are no links at all.
 *
 * @param names those that may be marked
 */
export function remarkNames(names: readonly MatchableName[]) {
  return (tree: Root): void => {
    visit(tree, 'provision', (provision) => {
      for (const [id, nodes] of clausesOf(provision)) markNames(id, nodes, names);
    });
  };
}

/** The nodes of each clause: more than one when it runs on into points. */
function clausesOf(provision: ProvisionNode): Map<string, ClauseNode[]> {
  const clauses = new Map<string, ClauseNode[]>();
  for (const node of provision.children.flatMap(({ children }) => children as ClauseNode[])) {
    clauses.set(node.id, [...(clauses.get(node.id) ?? []), node]);
  }
  return clauses;
}

function markNames(clause: string, nodes: readonly ClauseNode[], names: readonly MatchableName[]): void {
  const marked = nodes.flatMap((node, index) => extractMentions(node, clause, startOf(nodes, index)));
  const excludedRanges = marked.map(({ mention: { offset, quote } }) => [offset, offset + quote.length] as const);
  const matches = matchNames(nodes.map(textOf).join(' '), names, { clause, excludedRanges });
  nodes.forEach((node, index) => {
    wrapWords(
      node,
      matches,
      (words, { kind, id }): MentionNode => ({
        type: 'mention',
        scheme: kind,
        targets: [id],
        implicit: false,
        isFound: true,
        children: [words],
      }),
      startOf(nodes, index),
    );
  });
}

/** Where a node's words start in the clause, whose parts are joined by a space. */
function startOf(nodes: readonly ClauseNode[], index: number): number {
  return nodes.slice(0, index).reduce((length, node) => length + textOf(node).length + 1, 0);
}
