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
    const nodes = clauses.get(node.id);
    if (nodes) nodes.push(node);
    else clauses.set(node.id, [node]);
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
  const texts = nodes.map(textOf);
  const starts = startsOf(texts);
  const marked = nodes.flatMap((node, index) => extractMentions(node, starts[index]));
  const excludedRanges = marked.map(({ mention: { offset, quote } }) => [offset, offset + quote.length] as const);
  const matches = matchNames(texts.join(' '), names, { clause, excludedRanges }).map((match) => {
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
      starts[index],
    );
  });
}

/** Where the words of each node start in the clause, whose parts are joined by a space. */
function startsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += text.length + 1;
    return start;
  });
}
