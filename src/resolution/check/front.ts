import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isProcedure } from '../plugins/remark-provisions.ts';
import { report } from '../report.ts';

/** A resolution starts with its title and its opening line; a procedure line may stand between them. */
export function checkFront(tree: Root, file: VFile): void {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');
  const [title] = blocks;
  if (title?.type !== 'heading') report(file, title, 'title', title ? 'text without a title' : 'empty text');
  const opening = blocks.filter(({ type }) => type === 'paragraph').find((node) => !isProcedure(node));
  const provision = blocks.find(({ type }) => type === 'provision');
  if (!opening) report(file, provision ?? title, 'opening', provision ? 'provision' : 'end of the text');
  if (!provision) report(file, opening ?? title, 'record-missing', 'a citation, recital or paragraph');
}
