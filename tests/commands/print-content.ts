import type { Nodes, Root } from 'mdast';
import { resolutionProcessor } from '../../src/resolution/processor.ts';
import { readTextFile } from '../../src/resolution/files.ts';

/** A block as an official file prints it, its label included; `[^1]` where it refers to a note. */
export interface PrintedBlock {
  kind: 'title' | 'heading' | 'text' | 'note';
  text: string;
  /** Of a note: its number or sign. */
  label?: string;
}

/** The text of a folder of content as blocks, in print order. */
export async function printedBlocks(folder: string): Promise<PrintedBlock[]> {
  const file = await readTextFile(folder, 'resolution.md');
  const tree = resolutionProcessor.runSync(resolutionProcessor.parse(file), file) as Root;
  const notes: PrintedBlock[] = [];
  const blocks = tree.children.flatMap((node): PrintedBlock[] => {
    if (node.type === 'footnoteDefinition') {
      notes.push({ kind: 'note', text: node.children.map(textOf).join(' '), label: node.identifier });
      return [];
    }
    if (node.type === 'heading') return [{ kind: 'title', text: textOf(node) }];
    if (node.type === 'paragraph') return [{ kind: 'text', text: textOf(node) }];
    if (node.type !== 'provision') return [];
    const label = node.kind === 'annex' ? '' : node.kind === 'citation' ? '– ' : `${node.label}. `;
    const above = [...(node.outerHeadings ?? []), ...(node.heading === undefined ? [] : [node.heading])];
    return [
      ...(node.separator === undefined ? [] : [{ kind: 'text' as const, text: node.separator }]),
      ...above.map((text) => ({ kind: 'heading' as const, text })),
      ...node.children.map((block, index): PrintedBlock => ({
        kind: block.form === 'heading' ? 'heading' : 'text',
        text: (index === 0 ? label : '') + textOf(block),
      })),
    ];
  });
  return [...blocks, ...notes];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(node.type === 'block' ? ' ' : '');
}
