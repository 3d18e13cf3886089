import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { footnoteId, type FootnoteNumber } from '../../addresses/anchors.ts';
import type { Footnote } from '../../schemas/provision.ts';
import { footnoteNumber } from '../labels.ts';
import type { Render } from '../processor.ts';
import { extractMentions, type LocatedMention } from './mentions.ts';
import type { ExtractedProvision } from './provisions.ts';
import { textOf } from './text.ts';

/** A footnote and its mentions with their places. */
export interface ExtractedFootnote {
  record: Footnote;
  mentions: LocatedMention[];
  node: FootnoteDefinition;
}

/** The footnotes, in the order in which the text refers to them; each belongs to the first provision that refers to it. */
export function extractFootnotes(tree: Root, provisions: ExtractedProvision[], render: Render): ExtractedFootnote[] {
  const referredIn = new Map<FootnoteNumber, string>();
  for (const { record } of provisions) {
    for (const number of record.footnotes) if (!referredIn.has(number)) referredIn.set(number, record.id);
  }
  const order = [...referredIn.keys()];
  const found: ExtractedFootnote[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    const number = footnoteNumber(node);
    const provision = referredIn.get(number);
    if (!provision) return;
    const mentions = extractMentions(node);
    const paragraphs = node.children.filter((child) => child.type === 'paragraph');
    const record = {
      number,
      order: order.indexOf(number) + 1,
      text: paragraphs.map(textOf).join(' '),
      html: render.footnote(footnoteId(number), paragraphs),
      provision,
      mentions: mentions.map(({ mention }) => mention),
    };
    found.push({ record, mentions, node });
  });
  return found.sort((a, b) => a.record.order - b.record.order);
}
