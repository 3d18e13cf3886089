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
 * 11. … de hoge vertegenwoordiger en de EDEO …   → … de hoge vertegenwoordiger en de [mention organisation:edeo] …
 * ```
 *
 * Every place is known to the register, but few are printed as a link, or the text would be a net of them: those names
 * that the content marks as `explained`, at their first place in a provision.
 *
 * @param names those that may be marked
 */
export function remarkNames(names: readonly MatchableName[]) {
  return (tree: Root): void => {
    visit(tree, 'provision', (provision) => {
      const printed = new Set<string>();
      for (const [id, nodes] of clausesOf(provision)) markNames(id, nodes, names, printed);
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

/** @param printed the names that are a link in the provision already */
function markNames(
  clause: string,
  nodes: readonly ClauseNode[],
  names: readonly MatchableName[],
  printed: Set<string>,
): void {
  const marked = nodes.flatMap((node, index) => extractMentions(node, startOf(nodes, index)));
  const excludedRanges = marked.map(({ mention: { offset, quote } }) => [offset, offset + quote.length] as const);
  const matches = matchNames(nodes.map(textOf).join(' '), names, { clause, excludedRanges }).map((match) => {
    const isQuiet = !match.explained || printed.has(match.id);
    if (!isQuiet) printed.add(match.id);
    return { ...match, isQuiet };
  });
  nodes.forEach((node, index) => {
    wrapWords(
      node,
      matches,
      (words, { kind, id, isQuiet }): MentionNode => ({
        type: 'mention',
        scheme: kind,
        targets: [id],
        implicit: false,
        isFound: true,
        isQuiet,
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
