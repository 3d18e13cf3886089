import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../report.ts';

/** A resolution starts with its title; lines in parentheses and an opening line may follow. */
export function checkFront(tree: Root, file: VFile): void {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');
  const [title] = blocks;
  if (title?.type !== 'heading') report(file, title, 'title', title ? 'text without a title' : 'empty text');
  checkPlain(blocks, file);
  const provision = blocks.find(({ type }) => type === 'provision');
  if (!provision) report(file, blocks.at(-1), 'record-missing', 'a citation, recital or paragraph');
}

/** Title, lines in parentheses and opening line are kept as words, so a mark in them would be lost, and a note with it. */
function checkPlain(blocks: Root['children'], file: VFile): void {
  for (const block of blocks.filter(({ type }) => type === 'heading' || type === 'paragraph'))
    visit(block, ['emphasis', 'strong', 'mention', 'footnoteReference'], ({ type, position }) => {
      if (type === 'footnoteReference')
        report(file, position, 'unsupported-markup', 'footnote reference outside a provision');
      else report(file, position, 'heading-marks', type, block.type === 'heading' ? 'the title' : 'the opening');
    });
}
