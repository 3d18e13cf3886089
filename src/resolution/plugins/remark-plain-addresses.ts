import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Makes an address in the running text ("www.europarl.europa.eu"), which GFM turns into a link, text again. */
export function remarkPlainAddresses() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (parent && index !== undefined && isPlain(link, file)) parent.children.splice(index, 1, ...link.children);
    });
  };
}

/** Whether nothing but the words themselves makes it a link: no brackets around them. */
function isPlain(link: Link, file: VFile): boolean {
  const offset = link.position?.start.offset;
  return offset === undefined || !/[[<]/.test(String(file).charAt(offset));
}
