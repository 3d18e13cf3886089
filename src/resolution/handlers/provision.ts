import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { BlockNode, ClauseNode, ProvisionNode } from '../tree.d.ts';
import { formerPlaces, type FormerIds } from './former-places.ts';

/**
 * A provision's text: one `<p data-source-text>`, or a `<div data-source-text>` of paragraphs when it has points.
 * Its `textContent`, note references left out, is the text word for word, so blocks and clauses have a space between.
 */
export function provisionHandler(formerIds: FormerIds) {
  return (state: State, node: ProvisionNode): Element => {
    const blocks = node.children.map((block) => paragraph(state, block, formerIds));
    const [first] = blocks;
    const only = first && blocks.length === 1 ? first : element('div', {}, spaced(blocks));
    return { ...only, properties: { dataSourceText: '', ...only.properties } };
  };
}

function paragraph(state: State, block: BlockNode, formerIds: FormerIds): Element {
  const clauses = (block.children as ClauseNode[]).map((clause) => {
    const words = state.all(clause);
    if (clause.continued) return element('span', {}, words);
    return element('span', { id: clause.id }, [...formerPlaces(formerIds(clause.id)), ...words]);
  });
  const className = block.level > 0 ? `point-${block.level}` : block.form;
  return element('p', className ? { className: [className] } : {}, spaced(clauses));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function spaced(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [{ type: 'text' as const, value: ' ' }, node]));
}
