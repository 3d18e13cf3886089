import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Clause, Mention, Provision } from '../../schemas/provision.ts';
import type { Render } from '../processor.ts';
import type { ClauseNode, ProvisionNode } from '../tree.d.ts';
import { extractMentions, type LocatedMention } from './mentions.ts';
import { textOf } from './text.ts';

/** A provision, its mentions by hand with their places, the names in it, and where it stands itself. */
export interface ExtractedProvision {
  record: Provision;
  mentions: LocatedMention[];
  /** Where it names persons, bodies and places, marked by hand or found, in order. */
  names: Mention[];
  node: ProvisionNode;
}

/** The provisions of a resolution, in order. */
export function extractProvisions(tree: Root, render: Render): ExtractedProvision[] {
  const found: ExtractedProvision[] = [];
  visit(tree, 'provision', (node) => {
    const { clauses, mentions: all } = extractClauses(node);
    const mentions = all.filter(({ isFound }) => !isFound);
    const names = all.map(({ mention }) => mention).filter(({ scheme }) => scheme !== 'instrument');
    const record = {
      id: node.id,
      kind: node.kind,
      label: node.label,
      number: node.number,
      order: node.order,
      text: clauses.map(({ text }) => text).join(' '),
      html: render.provision(node),
      clauses,
      footnotes: extractReferences(node),
      mentions: mentions.map(({ mention }) => mention),
      ...(node.separator && { separator: node.separator }),
      ...(node.outerHeadings && { outerHeadings: node.outerHeadings }),
      ...(node.heading && { heading: node.heading }),
    };
    found.push({ record, mentions, names, node });
  });
  return found;
}

const clauseNodes = (node: ProvisionNode) => node.children.flatMap(({ children }) => children as ClauseNode[]);

/** Clauses in order, with their mentions; the parts of one that runs on into a point are joined by a space. */
function extractClauses(provision: ProvisionNode): { clauses: Clause[]; mentions: LocatedMention[] } {
  const clauses = new Map<string, Clause>();
  const mentions = clauseNodes(provision).flatMap((node, index) => {
    const earlier = clauses.get(node.id);
    const before = earlier ? `${earlier.text} ` : '';
    clauses.set(node.id, {
      id: node.id,
      number: node.number,
      text: before + textOf(node),
      footnotes: [...(earlier?.footnotes ?? []), ...extractReferences(node)],
      line: earlier?.line ?? index + 1,
    });
    return extractMentions(node, node.id, before.length);
  });
  return { clauses: [...clauses.values()], mentions };
}

function extractReferences(node: ProvisionNode | ClauseNode): number[] {
  const numbers = new Set<number>();
  visit(node, 'footnoteReference', ({ identifier }) => void numbers.add(Number(identifier)));
  return [...numbers];
}
