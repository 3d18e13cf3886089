import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Clause, ClauseMention, Provision } from '../../schemas/provision.ts';
import type { Render } from '../processor.ts';
import type { ClauseNode, ProvisionNode } from '../tree.d.ts';
import { footnoteNumber } from '../labels.ts';
import { extractMentions, type LocatedMention } from './mentions.ts';
import { textOf } from './text.ts';

/** A provision, its mentions by hand with their places, the names in it, and where it stands itself. */
export interface ExtractedProvision {
  record: Provision;
  mentions: LocatedMention<ClauseMention>[];
  /** Where it names persons, bodies and places, marked by hand or found, in order. */
  names: ClauseMention[];
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
      footnotes: [...new Set(clauses.flatMap(({ footnotes }) => footnotes.map((note) => note.number)))],
      mentions: mentions.map(({ mention }) => mention),
      ...(node.separator && { separator: node.separator }),
      ...(node.outerHeadings && { outerHeadings: node.outerHeadings }),
      ...(node.heading && { heading: node.heading }),
    };
    found.push({ record, mentions, names, node });
  });
  return found;
}

/** Clauses in order, with their mentions; the parts of one that runs on into a point are joined by a space. */
function extractClauses(provision: ProvisionNode): {
  clauses: Clause[];
  mentions: LocatedMention<ClauseMention>[];
} {
  const clauses = new Map<string, Clause>();
  const mentions: LocatedMention<ClauseMention>[] = [];
  let line = 0;
  for (const { level, form, children } of provision.children) {
    for (const [index, node] of (children as ClauseNode[]).entries()) {
      line += 1;
      const earlier = clauses.get(node.id) ?? { text: '', footnotes: [], blocks: [], line };
      const before = earlier.text && `${earlier.text} `;
      const offset = before.length;
      clauses.set(node.id, {
        id: node.id,
        number: node.number,
        text: before + textOf(node),
        footnotes: [...earlier.footnotes, ...extractReferences(node, offset)],
        blocks: [...earlier.blocks, ...(index === 0 ? [{ offset, level, ...(form && { form }) }] : [])],
        line: earlier.line,
      });
      for (const { mention, ...where } of extractMentions(node, offset))
        mentions.push({ mention: { ...mention, clause: node.id }, ...where });
    }
  }
  return { clauses: [...clauses.values()], mentions };
}

/** The footnotes that a node refers to, and where its text has them. */
function extractReferences(node: Nodes, offset: number): Clause['footnotes'] {
  if (node.type === 'footnoteReference') return [{ number: footnoteNumber(node), offset }];
  if (!('children' in node)) return [];
  let start = offset;
  return node.children.flatMap((child) => {
    const found = extractReferences(child, start);
    start += textOf(child).length;
    return found;
  });
}
