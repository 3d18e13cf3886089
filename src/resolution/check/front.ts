import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';

/** A resolution starts with its title; lines in parentheses and an opening line may follow. */
export function checkFront(tree: Root, file: VFile): void {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');
  const [title] = blocks;
  if (title?.type !== 'heading') report(file, title, 'title', title ? 'text without a title' : 'empty text');
  const provision = blocks.find(({ type }) => type === 'provision');
  if (!provision) report(file, blocks.at(-1), 'record-missing', 'a citation, recital or paragraph');
}
